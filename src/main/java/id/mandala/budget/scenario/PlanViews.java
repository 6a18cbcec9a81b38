package id.mandala.budget.scenario;

import id.mandala.masterplan.DimensionFrameworks;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.proposal.PlannedInitiative;
import id.mandala.masterplan.proposal.PlannedInitiatives;
import id.mandala.planning.ServedIndicators;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Brings the plans of a scenario together with what they touch: initiatives, targets, indicators of the RPJMD, districts. */
@Component
class PlanViews {

    private final DimensionFrameworks frameworks;
    private final PlannedInitiatives initiatives;
    private final ServedIndicators indicators;
    private final Scenarios scenarios;

    PlanViews(
            DimensionFrameworks frameworks,
            PlannedInitiatives initiatives,
            ServedIndicators indicators,
            Scenarios scenarios) {
        this.frameworks = frameworks;
        this.initiatives = initiatives;
        this.indicators = indicators;
        this.scenarios = scenarios;
    }

    List<PlanView> of(Scenario scenario, Masterplan plan) {
        var found = scenarios.plans(scenario);
        if (found.isEmpty()) {
            return List.of();
        }
        int year = scenario.question().year();
        var inputs = scenarios.inputs(scenario);
        var known = initiatives.inPlan(plan).stream()
                .collect(Collectors.<PlannedInitiative, UUID, PlannedInitiative>toMap(
                        PlannedInitiative::id, Function.identity()));
        var nodes = found.stream()
                .flatMap(it -> it.outcomes().stream())
                .flatMap(it -> Optional.ofNullable(known.get(it.initiative())).stream())
                .flatMap(it -> it.particulars().means().node().stream())
                .collect(Collectors.toSet());
        var served = indicators.of(scenario.region(), nodes, year);
        var framework = frameworks.get(plan.framework());
        return found.stream()
                .map(it -> PlanView.of(it, year, inputs, known, served, framework))
                .toList();
    }
}
