package id.mandala.masterplan;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Agencies;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The form of an initiative, new or edited; a refused one comes back with its input. */
@Controller
@RequestMapping("/kerja/{region}/masterplan")
class InitiativeFormController {

    private final Regions regions;
    private final Masterplans masterplans;
    private final Initiatives initiatives;
    private final DimensionFrameworks frameworks;
    private final Agencies agencies;
    private final Editors editors;
    private final EditInitiatives edit;
    private final Attempt attempt;

    InitiativeFormController(
            Regions regions,
            Masterplans masterplans,
            Initiatives initiatives,
            DimensionFrameworks frameworks,
            Agencies agencies,
            Editors editors,
            EditInitiatives edit,
            Attempt attempt) {
        this.regions = regions;
        this.masterplans = masterplans;
        this.initiatives = initiatives;
        this.frameworks = frameworks;
        this.agencies = agencies;
        this.editors = editors;
        this.edit = edit;
        this.attempt = attempt;
    }

    @GetMapping("/baru")
    ModelAndView askNew(@PathVariable RegionCode region) {
        Actors.current().require(Permission.EDIT_INITIATIVES, region);
        return form(region, null, InitiativeForm.empty(plan(region)), Map.of());
    }

    @PostMapping("/baru")
    ModelAndView add(@PathVariable RegionCode region, @ModelAttribute InitiativeForm form) {
        return attempt.refused(() -> edit.add(region, form.outline()))
                .map(it -> form(region, null, form, it.beside(InitiativeForm.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/masterplan"));
    }

    @GetMapping("/{id}/ubah")
    ModelAndView askChange(@PathVariable RegionCode region, @PathVariable UUID id) {
        var initiative =
                initiatives.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        editors.require(region, initiative.outline().lead());
        return form(region, id, InitiativeForm.of(initiative), Map.of());
    }

    @PostMapping("/{id}/ubah")
    ModelAndView change(@PathVariable RegionCode region, @PathVariable UUID id, @ModelAttribute InitiativeForm form) {
        var seen = new Version(Objects.requireNonNullElse(form.version(), 0L));
        return attempt.refused(() -> edit.change(region, id, seen, form.outline()))
                .map(it -> form(region, id, form, it.beside(InitiativeForm.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/masterplan/" + id));
    }

    private ModelAndView form(RegionCode region, @Nullable UUID id, InitiativeForm form, Map<String, String> problems) {
        var plan = plan(region);
        var all = agencies.all(region);
        var page = new InitiativeFormPage(
                regions.get(region),
                plan,
                frameworks.get(plan.framework()),
                editors.editable(region, all),
                all,
                id,
                form,
                problems);
        var view = new ModelAndView("masterplan/initiative-form", "page", page);
        view.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.valueOf(Attempt.Refusal.STATUS));
        return view;
    }

    private Masterplan plan(RegionCode region) {
        return masterplans.current(region).orElseThrow(() -> new RuleBroken("masterplan.none"));
    }
}
