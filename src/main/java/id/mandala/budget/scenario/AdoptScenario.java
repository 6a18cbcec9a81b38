package id.mandala.budget.scenario;

import id.mandala.budget.adjustment.AdjustmentKind;
import id.mandala.budget.adjustment.AdoptAdjustment;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.Version;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adopts the plan that is kept: the budget lines move, the working plan is amended, and what was put off enters the ledger, all in one
 * step or not at all.
 */
@Service
@Transactional
class AdoptScenario {

    /** What the decree says. */
    record Decree(AdjustmentKind kind, String basis, LocalDate decidedOn, LocalDate effectiveOn, String note) {}

    private final KeptPlans kept;
    private final DraftAdjustment drafts;
    private final AdoptAdjustment adoption;
    private final AmendPlan amendment;
    private final DecideScenario decision;

    AdoptScenario(
            KeptPlans kept,
            DraftAdjustment drafts,
            AdoptAdjustment adoption,
            AmendPlan amendment,
            DecideScenario decision) {
        this.kept = kept;
        this.drafts = drafts;
        this.adoption = adoption;
        this.amendment = amendment;
        this.decision = decision;
    }

    /**
     * @return the number of the adjustment
     * @throws RuleBroken {@code budget.scenario.outdated} where the plan or its money changed since it was computed
     */
    int adopt(RegionCode region, int number, Version seen, Decree decree) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        kept.lock(region); // before any initiative, as everybody does
        var scenario = decision.seen(region, number, seen);
        var plan = kept.of(scenario);
        var adjustment = adoption.adopt(region, drafts.of(scenario, plan.chosen(), decree));
        plan.chosen().outcomes().forEach(it -> amendment.amend(plan.masterplan(), it));
        decision.adopted(scenario, adjustment);
        return adjustment;
    }
}
