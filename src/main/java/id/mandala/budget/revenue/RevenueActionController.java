package id.mandala.budget.revenue;

import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.Typed;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form of what is done about a shortfall. */
@Controller
@RequestMapping("/kerja/{region}/anggaran/pad/{id}")
class RevenueActionController {

    private final Regions regions;
    private final EditRevenue edit;
    private final ExplainShortfall explain;
    private final CollectingAgencies agencies;
    private final Attempt attempt;

    RevenueActionController(
            Regions regions, EditRevenue edit, ExplainShortfall explain, CollectingAgencies agencies, Attempt attempt) {
        this.regions = regions;
        this.edit = edit;
        this.explain = explain;
        this.agencies = agencies;
        this.attempt = attempt;
    }

    @GetMapping("/tahun/{year:\\d{4}}/tindakan")
    ModelAndView askNew(@PathVariable RegionCode region, @PathVariable UUID id, @PathVariable int year) {
        EditRevenue.require(region);
        var account = edit.find(region, id);
        return form(account, year, null, RevenueActionForm.empty(account), Map.of());
    }

    @PostMapping("/tahun/{year:\\d{4}}/tindakan")
    ModelAndView add(
            @PathVariable RegionCode region,
            @PathVariable UUID id,
            @PathVariable int year,
            @ModelAttribute RevenueActionForm form) {
        EditRevenue.require(region);
        return attempt.refused(() -> explain.add(
                        region,
                        id,
                        year,
                        Typed.said(form.text()),
                        Typed.id(form.agency(), "budget.revenue.agency"),
                        Typed.date(form.due(), "budget.revenue.due")))
                .map(it -> form(edit.find(region, id), year, null, form, it.beside(RevenueActionForm.field(it.code()))))
                .orElseGet(() -> back(region, id, year));
    }

    @GetMapping("/tindakan/{action}")
    ModelAndView askChange(@PathVariable RegionCode region, @PathVariable UUID id, @PathVariable UUID action) {
        EditRevenue.require(region);
        var account = edit.find(region, id);
        var present = explain.action(account, action);
        return form(account, present.year(), action, RevenueActionForm.of(present), Map.of());
    }

    @PostMapping("/tindakan/{action}")
    ModelAndView change(
            @PathVariable RegionCode region,
            @PathVariable UUID id,
            @PathVariable UUID action,
            @ModelAttribute RevenueActionForm form) {
        EditRevenue.require(region);
        var account = edit.find(region, id);
        var present = explain.action(account, action);
        var seen = new Version(Objects.requireNonNullElse(form.version(), 0L));
        return attempt.refused(() -> explain.change(region, seen, read(present, form)))
                .map(it -> form(account, present.year(), action, form, it.beside(RevenueActionForm.field(it.code()))))
                .orElseGet(() -> back(region, id, present.year()));
    }

    @PostMapping("/tindakan/{action}/hapus")
    ModelAndView remove(
            @PathVariable RegionCode region,
            @PathVariable UUID id,
            @PathVariable UUID action,
            @RequestParam long version) {
        explain.remove(region, id, action, new Version(version));
        return new ModelAndView("redirect:" + RevenueAccountDesk.path(region, id));
    }

    private static RevenueAction read(RevenueAction present, RevenueActionForm form) {
        return new RevenueAction(
                present.id(),
                present.account(),
                present.year(),
                Typed.said(form.text()),
                Typed.id(form.agency(), "budget.revenue.agency"),
                Typed.date(form.due(), "budget.revenue.due"),
                form.isDone(),
                present.version());
    }

    private static ModelAndView back(RegionCode region, UUID id, int year) {
        return new ModelAndView("redirect:" + RevenueAccountDesk.path(region, id) + "#tahun-" + year);
    }

    private ModelAndView form(
            RevenueAccount account, int year, @Nullable UUID id, RevenueActionForm form, Map<String, String> problems) {
        var choices = agencies.in(account.region()).toChoose(Optional.of(account.agency()));
        return Attempt.page(
                "budget/revenue-action",
                new RevenueActionPage(regions.get(account.region()), account, year, id, choices, form, problems),
                problems);
    }
}
