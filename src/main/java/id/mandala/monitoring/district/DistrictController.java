package id.mandala.monitoring.district;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Masterplan;
import id.mandala.monitoring.period.OpenMonths;
import id.mandala.monitoring.report.MonitoredPlans;
import id.mandala.monitoring.report.Months;
import id.mandala.region.Outlines;
import id.mandala.values.RegionCode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A regency's districts on a map, with what works in them. */
@Controller
class DistrictController {

    private final MonitoredPlans plans;
    private final Months months;
    private final Places places;
    private final Outlines outlines;
    private final OpenMonths open;

    DistrictController(MonitoredPlans plans, Months months, Places places, Outlines outlines, OpenMonths open) {
        this.plans = plans;
        this.months = months;
        this.places = places;
        this.outlines = outlines;
        this.open = open;
    }

    @GetMapping("/kerja/{region:\\d{2}\\.\\d{2}}/pemantauan/peta")
    @Transactional(readOnly = true)
    String show(
            @PathVariable RegionCode region,
            @RequestParam Optional<YearMonth> bulan,
            @RequestParam(defaultValue = "") String kecamatan,
            Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        var month = bulan.orElseGet(open::due);
        var plan = plans.covering(region, month.getYear());
        var all = plan.map(it -> months.of(it, month)).orElse(List.of());
        var where = plan.map(places::of).orElse(Map.of());
        var districts = plans.districts(region).stream()
                .map(area -> new DistrictPage.OfDistrict(
                        area,
                        all.stream()
                                .filter(it -> where.containsKey(it.initiative())
                                        && where.get(it.initiative()).contains(area.code()))
                                .toList()))
                .toList();
        model.addAttribute(
                "page",
                new DistrictPage(
                        plans.region(region),
                        plan.filter(Masterplan::demo).isPresent(),
                        month,
                        open.recent(month, plans.years(region)),
                        open.window(region, month),
                        districts,
                        all.stream()
                                .filter(it -> !where.containsKey(it.initiative()))
                                .toList(),
                        outlines.districts(region),
                        districts.stream()
                                .filter(it -> it.area().code().value().equals(kecamatan))
                                .findFirst(),
                        plans.names(region)));
        return "monitoring/districts";
    }
}
