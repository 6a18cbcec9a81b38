package id.mandala.budget.execution;

import id.mandala.audit.AuditTrail;
import id.mandala.budget.line.BudgetLines;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.Version;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Says in which months a line's money is to be spent. */
@Service
@Transactional
class EditCashPlan {

    private final BudgetLines lines;
    private final CashPlans plans;
    private final AuditTrail trail;

    EditCashPlan(BudgetLines lines, CashPlans plans, AuditTrail trail) {
        this.lines = lines;
        this.plans = plans;
        this.trail = trail;
    }

    /** @throws RuleBroken {@code budget.cash.sum} where the months do not come to what the line stands at */
    void write(RegionCode region, UUID id, Version seen, CashPlan plan) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        var line = lines.hold(region, List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        seen.mustBe(line.version());
        plan.requireFits(line);
        plans.write(region, id, plan);
        lines.move(List.of(
                line)); // the same amount in a new version: who looked at the old plan does not write over this one
        trail.record(
                region,
                "budget.cash-planned",
                id.toString(),
                Map.of("sum", plan.sum().amount()));
    }
}
