package id.mandala.budget.scenario;

import id.mandala.audit.AuditTrail;
import id.mandala.budget.adjustment.AdjustmentKind;
import id.mandala.budget.adjustment.AdoptAdjustment;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Masterplans;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.Version;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/**
 * Adopts the plan that is kept: the budget lines move, the working plan is amended, and what was put off enters the ledger, all in one
 * step or not at all.
 */
@Service
@Transactional
class AdoptScenario {

    /** What the decree says. */
    record Decree(AdjustmentKind kind, String basis, LocalDate decidedOn, LocalDate effectiveOn, String note) {}

    private final Scenarios scenarios;
    private final Masterplans masterplans;
    private final ReadInputs inputs;
    private final DraftAdjustment drafts;
    private final AdoptAdjustment adoption;
    private final AmendPlan amendment;
    private final Today today;
    private final AuditTrail trail;

    AdoptScenario(
            Scenarios scenarios,
            Masterplans masterplans,
            ReadInputs inputs,
            DraftAdjustment drafts,
            AdoptAdjustment adoption,
            AmendPlan amendment,
            Today today,
            AuditTrail trail) {
        this.scenarios = scenarios;
        this.masterplans = masterplans;
        this.inputs = inputs;
        this.drafts = drafts;
        this.adoption = adoption;
        this.amendment = amendment;
        this.today = today;
        this.trail = trail;
    }

    /**
     * @return the number of the adjustment
     * @throws RuleBroken {@code budget.scenario.outdated} where the plan or its money changed since it was computed
     */
    int adopt(RegionCode region, int number, Version seen, Decree decree) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        masterplans.current(region).ifPresent(masterplans::lock); // before any initiative, as everybody does
        var scenario =
                scenarios.hold(region, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        seen.mustBe(scenario.version());
        scenario.requireOpen();
        var position = scenario.requireChosen();
        var plan = masterplans.find(region, scenario.masterplan()).orElseThrow();
        if (!inputs.of(plan, scenario.question()).costsAs(scenarios.inputs(scenario))) {
            throw new RuleBroken("budget.scenario.outdated");
        }
        var chosen = scenarios.plans(scenario).get(position - 1);
        var adjustment = adoption.adopt(region, drafts.of(scenario, chosen, decree));
        chosen.outcomes().forEach(it -> amendment.amend(plan, it));
        scenarios.decide(scenario.adopted(today.date(), adjustment));
        trail.record(
                region,
                "budget.scenario-adopted",
                String.valueOf(number),
                Map.of("plan", position, "adjustment", adjustment));
        return adjustment;
    }
}
