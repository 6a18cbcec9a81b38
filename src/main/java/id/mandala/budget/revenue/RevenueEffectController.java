package id.mandala.budget.revenue;

import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Initiatives;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.Typed;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The form of what an initiative does to an account: first which and from where, then its years. */
@Controller
@RequestMapping("/kerja/{region}/anggaran/pad/{id}/inisiatif")
class RevenueEffectController {

    private final Regions regions;
    private final EditRevenue edit;
    private final StateRevenueEffect state;
    private final Initiatives initiatives;
    private final Attempt attempt;

    RevenueEffectController(
            Regions regions, EditRevenue edit, StateRevenueEffect state, Initiatives initiatives, Attempt attempt) {
        this.regions = regions;
        this.edit = edit;
        this.state = state;
        this.initiatives = initiatives;
        this.attempt = attempt;
    }

    @GetMapping("/baru")
    ModelAndView askNew(@PathVariable RegionCode region, @PathVariable UUID id) {
        return form(region, id, null, EffectForm.EMPTY, Map.of());
    }

    @PostMapping("/baru")
    ModelAndView add(@PathVariable RegionCode region, @PathVariable UUID id, @ModelAttribute EffectForm form) {
        EditRevenue.require(region);
        return attempt.refused(() ->
                        state.add(region, form.read(id, Typed.id(form.initiative(), "budget.revenue.initiative"))))
                .map(it -> form(region, id, null, form, it.beside(form.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:" + RevenueAccountDesk.path(region, id) + "/inisiatif/"
                        + Typed.said(form.initiative())));
    }

    @GetMapping("/{initiative}")
    ModelAndView askChange(@PathVariable RegionCode region, @PathVariable UUID id, @PathVariable UUID initiative) {
        EditRevenue.require(region);
        var found = initiative(region, initiative);
        var effect = state.find(edit.find(region, id), initiative)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return form(region, id, found, EffectForm.of(effect, StateRevenueEffect.years(found)), Map.of());
    }

    @PostMapping("/{initiative}")
    ModelAndView change(
            @PathVariable RegionCode region,
            @PathVariable UUID id,
            @PathVariable UUID initiative,
            @ModelAttribute EffectForm form) {
        EditRevenue.require(region);
        var seen = new Version(Objects.requireNonNullElse(form.version(), 0L));
        return attempt.refused(() -> state.change(region, seen, form.read(id, initiative)))
                .map(it -> form(region, id, initiative(region, initiative), form, it.beside(form.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:" + RevenueAccountDesk.path(region, id) + "#inisiatif"));
    }

    @PostMapping("/{initiative}/hapus")
    ModelAndView remove(
            @PathVariable RegionCode region,
            @PathVariable UUID id,
            @PathVariable UUID initiative,
            @RequestParam long version) {
        state.remove(region, id, initiative, new Version(version));
        return new ModelAndView("redirect:" + RevenueAccountDesk.path(region, id) + "#inisiatif");
    }

    private Initiative initiative(RegionCode region, UUID id) {
        return initiatives.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView form(
            RegionCode region,
            UUID id,
            @Nullable Initiative initiative,
            EffectForm form,
            Map<String, String> problems) {
        EditRevenue.require(region);
        List<Initiative> choices = initiative == null ? state.inPlan(region) : List.of();
        return Attempt.page(
                "budget/revenue-effect",
                new EffectPage(regions.get(region), edit.find(region, id), initiative, choices, form, problems),
                problems);
    }
}
