package id.mandala.planning;

import id.mandala.region.Area;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The form of a plan as a whole, new or changed. */
@Controller
@RequestMapping("/kerja/{region}/rencana")
class PlanFormController {

    private final Workroom room;
    private final EditPlans edit;
    private final Attempt attempt;
    private final Today today;

    PlanFormController(Workroom room, EditPlans edit, Attempt attempt, Today today) {
        this.room = room;
        this.edit = edit;
        this.attempt = attempt;
        this.today = today;
    }

    /** As typed. */
    record Form(
            @Nullable PlanKind kind,
            @Nullable String title,
            @Nullable String legalBasis,
            @Nullable Integer firstYear,
            @Nullable Integer lastYear,
            @Nullable String vision,
            @Nullable Long version) {

        MediumTermPlan.Outline outline() {
            return new MediumTermPlan.Outline(
                    Objects.requireNonNullElse(kind, PlanKind.RPJMD),
                    Objects.requireNonNullElse(title, ""),
                    Objects.requireNonNullElse(legalBasis, ""),
                    new PlanYears(Objects.requireNonNullElse(firstYear, 0), Objects.requireNonNullElse(lastYear, 0)),
                    Objects.requireNonNullElse(vision, ""));
        }

        static Form of(MediumTermPlan plan) {
            var it = plan.outline();
            return new Form(
                    it.kind(),
                    it.title(),
                    it.legalBasis(),
                    it.years().first(),
                    it.years().last(),
                    it.vision(),
                    (long) plan.version());
        }
    }

    /** @param id of the plan that is changed; absent for a new one */
    record PlanFormPage(Area region, @Nullable UUID id, Form form, Map<String, String> problems) {

        public PlanKind[] kinds() {
            return PlanKind.values();
        }
    }

    @GetMapping("/baru")
    ModelAndView askNew(@PathVariable RegionCode region) {
        int year = today.date().getYear();
        return form(region, null, new Form(PlanKind.RPJMD, "", "", year, year + 4, "", null), Map.of());
    }

    @PostMapping("/baru")
    ModelAndView begin(@PathVariable RegionCode region, @ModelAttribute Form form) {
        return attempt.refused(() -> edit.begin(region, form.outline()))
                .map(it -> form(region, null, form, it.beside(field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/rencana"));
    }

    @GetMapping("/{id}/ubah")
    ModelAndView askChange(@PathVariable RegionCode region, @PathVariable UUID id) {
        room.toEdit(region);
        return form(region, id, Form.of(room.plan(region, id)), Map.of());
    }

    @PostMapping("/{id}/ubah")
    ModelAndView change(@PathVariable RegionCode region, @PathVariable UUID id, @ModelAttribute Form form) {
        var seen = new Version(Objects.requireNonNullElse(form.version(), 0L));
        return attempt.refused(() -> edit.change(region, id, seen, form.outline()))
                .map(it -> form(region, id, form, it.beside(field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/rencana/" + id));
    }

    /** Beside which field a refusal is told. */
    private static String field(String code) {
        return switch (code) {
            case "planning.years", "planning.begun-that-year", "planning.year-outside" -> "firstYear";
            case "planning.legal-basis-too-long" -> "legalBasis";
            case "planning.vision-too-long" -> "vision";
            default -> "title";
        };
    }

    private ModelAndView form(RegionCode region, @Nullable UUID id, Form form, Map<String, String> problems) {
        return Attempt.page("planning/plan-form", new PlanFormPage(room.toEdit(region), id, form, problems), problems);
    }
}
