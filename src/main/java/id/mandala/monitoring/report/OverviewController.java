package id.mandala.monitoring.report;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Masterplan;
import id.mandala.monitoring.figure.Pace;
import id.mandala.monitoring.period.OpenMonths;
import id.mandala.values.Chosen;
import id.mandala.values.RegionCode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How all initiatives of a region stand at the end of a month. */
@Controller
class OverviewController {

    /** What wants a hand is among the first; drawing hundreds costs more than finding them. */
    private static final int ROWS = 50;

    private final MonitoredPlans plans;
    private final Months months;
    private final OpenMonths open;

    OverviewController(MonitoredPlans plans, Months months, OpenMonths open) {
        this.plans = plans;
        this.months = months;
        this.open = open;
    }

    @GetMapping("/kerja/{region:\\d{2}\\.\\d{2}}/pemantauan")
    @Transactional(readOnly = true)
    String show(
            @PathVariable RegionCode region,
            @RequestParam Optional<YearMonth> bulan,
            @RequestParam(defaultValue = "") String pd,
            @RequestParam Optional<Integer> masuk,
            @RequestParam(defaultValue = "false") boolean semua,
            Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        var month = bulan.orElseGet(open::due);
        var asked = Chosen.id(pd);
        var plan = plans.covering(region, month.getYear());
        var all = plan.map(it -> months.of(it, month)).orElse(List.of());
        model.addAttribute("taken", masuk);
        model.addAttribute(
                "page",
                new OverviewPage(
                        plans.region(region),
                        plan.filter(Masterplan::demo).isPresent(),
                        month,
                        open.recent(month, plans.years(region)),
                        shown(all, asked),
                        semua ? Integer.MAX_VALUE : ROWS,
                        plans.agencies(region),
                        plans.names(region),
                        asked,
                        open.window(region, month),
                        OpenMonths.closes(month),
                        open.opened(region, month).map(it -> it.reason() + " (" + it.name() + ")"),
                        Actors.current().may(Permission.VERIFY_REPORTS, region),
                        Actors.current().may(Permission.REPORT, region)));
        return "monitoring/overview";
    }

    /** The worst first. */
    private static List<InitiativeMonth> shown(List<InitiativeMonth> all, Optional<UUID> asked) {
        return all.stream()
                .filter(it -> asked.isEmpty() || asked.get().equals(it.lead()))
                .sorted(Comparator.comparing(InitiativeMonth::pace, Comparator.<Pace>reverseOrder())
                        .thenComparing(it -> it.progress().physicalDeviation()))
                .toList();
    }
}
