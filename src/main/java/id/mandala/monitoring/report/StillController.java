package id.mandala.monitoring.report;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Masterplan;
import id.mandala.monitoring.obstacle.ObstacleCause;
import id.mandala.monitoring.period.OpenMonths;
import id.mandala.region.Area;
import id.mandala.values.RegionCode;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What does not go on: since when, why, and whose it is. */
@Controller
class StillController {

    private final MonitoredPlans plans;
    private final StandingStill still;
    private final OpenMonths open;

    StillController(MonitoredPlans plans, StandingStill still, OpenMonths open) {
        this.plans = plans;
        this.still = still;
        this.open = open;
    }

    /** @param names of agencies */
    record StillPage(
            Area region, boolean demo, YearMonth month, List<StandingStill.Still> still, Map<UUID, String> names) {

        public String agency(UUID id) {
            return names.getOrDefault(id, "–");
        }

        /** Days for which nobody told or wrote anything of it; absent once what stood in the way is resolved. */
        public OptionalLong untouched(StandingStill.Still it) {
            return it.touched()
                    .filter(_ -> it.resolvedOn().isEmpty())
                    .map(of -> OptionalLong.of(ChronoUnit.DAYS.between(of, Instant.now())))
                    .orElseGet(OptionalLong::empty);
        }

        /** How many each cause holds up. */
        public Map<ObstacleCause, Integer> causes() {
            var causes = new EnumMap<ObstacleCause, Integer>(ObstacleCause.class);
            still.forEach(it -> it.obstacle().ifPresent(of -> causes.merge(of.cause(), 1, Integer::sum)));
            return causes;
        }

        public long untold() {
            return still.stream().filter(it -> it.isUntold(month)).count();
        }
    }

    @GetMapping("/kerja/{region:\\d{2}\\.\\d{2}}/pemantauan/diam")
    @Transactional(readOnly = true)
    String show(@PathVariable RegionCode region, @RequestParam Optional<YearMonth> bulan, Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        // of a month that still runs nobody can say that nothing moved
        var month = bulan.filter(it -> !it.isAfter(open.ended())).orElseGet(open::ended);
        var plan = plans.covering(region, month.getYear());
        model.addAttribute(
                "page",
                new StillPage(
                        plans.region(region),
                        plan.filter(Masterplan::demo).isPresent(),
                        month,
                        plan.map(it -> still.of(it, month)).orElse(List.of()),
                        plans.names(region)));
        return "monitoring/still";
    }
}
