package id.mandala.monitoring.year;

import static java.util.stream.Collectors.groupingBy;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Masterplan;
import id.mandala.monitoring.figure.Pace;
import id.mandala.monitoring.period.OpenMonths;
import id.mandala.monitoring.report.InitiativeMonth;
import id.mandala.monitoring.report.MonitoredPlans;
import id.mandala.monitoring.report.Months;
import id.mandala.monitoring.report.Totals;
import id.mandala.values.Chosen;
import id.mandala.values.RegionCode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A region's year by its agencies. */
@Controller
class YearController {

    private final MonitoredPlans plans;
    private final Months months;
    private final YearCurves curves;
    private final OpenMonths open;

    YearController(MonitoredPlans plans, Months months, YearCurves curves, OpenMonths open) {
        this.plans = plans;
        this.months = months;
        this.curves = curves;
        this.open = open;
    }

    @GetMapping("/kerja/{region:\\d{2}\\.\\d{2}}/pemantauan/tahun")
    @Transactional(readOnly = true)
    String show(
            @PathVariable RegionCode region,
            @RequestParam Optional<YearMonth> bulan,
            @RequestParam(defaultValue = "") String pd,
            Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        var month = bulan.orElseGet(open::due);
        var plan = plans.covering(region, month.getYear());
        var asked = plans.agencies(region).stream()
                .filter(it -> Chosen.id(pd).filter(it.id()::equals).isPresent())
                .findFirst();
        model.addAttribute(
                "page",
                new YearPage(
                        plans.region(region),
                        plan.filter(Masterplan::demo).isPresent(),
                        month,
                        open.recent(month, plans.years(region)),
                        open.window(region, month),
                        asked,
                        plan.map(it -> curves.of(it, month.getYear(), asked.map(of -> of.id())))
                                .orElse(List.of()),
                        plan.map(it -> agencies(region, months.of(it, month))).orElse(List.of())));
        return "monitoring/year";
    }

    private List<YearPage.OfAgency> agencies(RegionCode region, List<InitiativeMonth> all) {
        var names = plans.names(region);
        return all.stream().collect(groupingBy(InitiativeMonth::lead)).entrySet().stream()
                .map(it -> new YearPage.OfAgency(
                        it.getKey(),
                        names.getOrDefault(it.getKey(), "–"),
                        it.getValue().size(),
                        it.getValue().stream().filter(of -> !of.isSent()).count(),
                        it.getValue().stream()
                                .filter(of -> of.pace() == Pace.CRITICAL)
                                .count(),
                        Totals.of(it.getValue())))
                .sorted(Comparator.comparing(it -> it.progress().physicalDeviation()))
                .toList();
    }
}
