package id.mandala.monitoring.warning;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Masterplan;
import id.mandala.monitoring.period.OpenMonths;
import id.mandala.monitoring.report.MonitoredPlans;
import id.mandala.monitoring.threshold.RegionThresholds;
import id.mandala.values.RegionCode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Which initiatives of a region will not be done by December. */
@Controller
class WarningController {

    private final MonitoredPlans plans;
    private final Courses courses;
    private final RegionThresholds thresholds;
    private final OpenMonths open;

    WarningController(MonitoredPlans plans, Courses courses, RegionThresholds thresholds, OpenMonths open) {
        this.plans = plans;
        this.courses = courses;
        this.thresholds = thresholds;
        this.open = open;
    }

    @GetMapping("/kerja/{region:\\d{2}\\.\\d{2}}/pemantauan/peringatan")
    @Transactional(readOnly = true)
    String show(
            @PathVariable RegionCode region,
            @RequestParam Optional<YearMonth> bulan,
            @RequestParam(defaultValue = "false") boolean semua,
            Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        var ended = open.ended();
        // only once January is over does nobody tell how the year before ended any more
        var month = bulan.filter(it -> !it.isAfter(ended)).orElse(ended);
        var plan = plans.covering(region, month.getYear());
        model.addAttribute(
                "page",
                WarningPage.of(
                        plans.region(region),
                        plan.filter(Masterplan::demo).isPresent(),
                        month,
                        open.recent(month, plans.years(region)).stream()
                                .filter(it -> !it.isAfter(ended))
                                .toList(),
                        plan.map(it -> courses.of(it, month)).orElse(List.of()),
                        thresholds.of(region),
                        semua,
                        plans.names(region)));
        return "monitoring/warning";
    }
}
