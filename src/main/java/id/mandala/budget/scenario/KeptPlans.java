package id.mandala.budget.scenario;

import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plans that were kept of scenarios, as long as what they were computed from still stands. */
@Component
@Transactional
class KeptPlans {

    /** @param masterplan the one that would be amended */
    record Kept(Masterplan masterplan, ScenarioPlan chosen) {}

    private final Scenarios scenarios;
    private final Masterplans masterplans;
    private final ReadInputs inputs;

    KeptPlans(Scenarios scenarios, Masterplans masterplans, ReadInputs inputs) {
        this.scenarios = scenarios;
        this.masterplans = masterplans;
        this.inputs = inputs;
    }

    /** Keeps the region's masterplan as it is until this transaction ends. */
    void lock(RegionCode region) {
        masterplans.current(region).ifPresent(masterplans::lock);
    }

    /** @throws RuleBroken {@code budget.scenario.none-chosen}, or {@code …outdated} where the plan or its money changed */
    Kept of(Scenario scenario) {
        var position = scenario.requireChosen();
        var plan = masterplans.find(scenario.region(), scenario.masterplan()).orElseThrow();
        if (!inputs.of(plan, scenario.question()).costsAs(scenarios.inputs(scenario))) {
            throw new RuleBroken("budget.scenario.outdated");
        }
        return new Kept(plan, scenarios.plans(scenario).get(position - 1));
    }
}
