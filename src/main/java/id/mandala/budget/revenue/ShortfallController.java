package id.mandala.budget.revenue;

import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where it is said why a year's target lies below the trend or was missed. */
@Controller
@RequestMapping("/kerja/{region}/anggaran/pad/{id}/tahun/{year:\\d{4}}/sebab")
class ShortfallController {

    private final Regions regions;
    private final EditRevenue edit;
    private final RevenueShortfalls shortfalls;
    private final ExplainShortfall explain;
    private final Attempt attempt;

    ShortfallController(
            Regions regions,
            EditRevenue edit,
            RevenueShortfalls shortfalls,
            ExplainShortfall explain,
            Attempt attempt) {
        this.regions = regions;
        this.edit = edit;
        this.shortfalls = shortfalls;
        this.explain = explain;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView ask(@PathVariable RegionCode region, @PathVariable UUID id, @PathVariable int year) {
        EditRevenue.require(region);
        var form = shortfalls.find(edit.find(region, id), year).map(ShortfallForm::of);
        return form(region, id, year, form.orElse(ShortfallForm.EMPTY), Map.of());
    }

    @PostMapping
    ModelAndView save(
            @PathVariable RegionCode region,
            @PathVariable UUID id,
            @PathVariable int year,
            @ModelAttribute ShortfallForm form) {
        EditRevenue.require(region);
        var seen = new Version(Objects.requireNonNullElse(form.version(), 0L));
        return attempt.refused(() -> explain.cause(region, id, seen, form.read(year)))
                .map(it -> form(region, id, year, form, it.beside(ShortfallForm.field(it.code()))))
                .orElseGet(
                        () -> new ModelAndView("redirect:" + RevenueAccountDesk.path(region, id) + "#tahun-" + year));
    }

    private ModelAndView form(RegionCode region, UUID id, int year, ShortfallForm form, Map<String, String> problems) {
        return Attempt.page(
                "budget/revenue-cause",
                new ShortfallPage(regions.get(region), edit.find(region, id), year, form, problems),
                problems);
    }
}
