package id.mandala.monitoring.report;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.DimensionFrameworks;
import id.mandala.masterplan.Masterplan;
import id.mandala.monitoring.obstacle.Obstacles;
import id.mandala.monitoring.period.OpenMonths;
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

/** The regent's one page of a month. */
@Controller
class SummaryController {

    private final MonitoredPlans plans;
    private final DimensionFrameworks frameworks;
    private final Months months;
    private final Obstacles obstacles;
    private final OpenMonths open;

    SummaryController(
            MonitoredPlans plans, DimensionFrameworks frameworks, Months months, Obstacles obstacles, OpenMonths open) {
        this.plans = plans;
        this.frameworks = frameworks;
        this.months = months;
        this.obstacles = obstacles;
        this.open = open;
    }

    @GetMapping("/kerja/{region:\\d{2}\\.\\d{2}}/pemantauan/ringkas")
    @Transactional(readOnly = true)
    String show(@PathVariable RegionCode region, @RequestParam Optional<YearMonth> bulan, Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        var month = bulan.orElseGet(open::ended);
        var plan = plans.covering(region, month.getYear());
        var framework = plan.map(it -> frameworks.get(it.framework())).orElseGet(frameworks::newest);
        model.addAttribute(
                "page",
                new SummaryPage(
                        plans.region(region),
                        plan.filter(Masterplan::demo).isPresent(),
                        month,
                        open.recent(month, plans.years(region)),
                        framework.dimensions(),
                        plan.map(it -> months.of(it, month)).orElse(List.of()),
                        obstacles.undecided(region, month),
                        plans.names(region),
                        open.today()));
        return "monitoring/summary";
    }
}
