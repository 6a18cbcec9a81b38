package id.mandala.budget.execution;

import id.mandala.budget.adjustment.LineMoves;
import id.mandala.budget.line.BudgetLine;
import id.mandala.budget.line.BudgetLines;
import id.mandala.budget.line.LineNames;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Area;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** What the page of a budget line and the form of its cash plan show. */
@Component
@Transactional(readOnly = true)
class LineDesk {

    private final BudgetLines lines;
    private final LineNames names;
    private final CashPlans plans;
    private final LineMoves moves;
    private final Findings findings;
    private final Today today;

    LineDesk(BudgetLines lines, LineNames names, CashPlans plans, LineMoves moves, Findings findings, Today today) {
        this.lines = lines;
        this.names = names;
        this.plans = plans;
        this.moves = moves;
        this.findings = findings;
        this.today = today;
    }

    BudgetLine line(RegionCode region, UUID id) {
        return lines.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    LinePage page(RegionCode region, UUID id) {
        var line = line(region, id);
        return new LinePage(
                names.region(region),
                line,
                names.agency(line),
                names.initiative(line),
                names.codes(line),
                plans.of(region, id),
                moves.of(region, id),
                findings.ofLine(region, id),
                today.date(),
                Actors.current().may(Permission.EDIT_BUDGET, region));
    }

    /** @param evenly whether the form is to propose twelfths */
    CashPlanForm cash(BudgetLine line, boolean evenly) {
        var plan = evenly ? CashPlan.evenly(line.amount()) : plans.of(line.region(), line.id());
        return CashPlanForm.of(plan, line.version());
    }

    CashPlanPage cash(BudgetLine line, CashPlanForm form, Map<String, String> problems) {
        return new CashPlanPage(names.region(line.region()), line, form, problems);
    }

    /** The form of a cash plan. */
    record CashPlanPage(Area region, BudgetLine line, CashPlanForm form, Map<String, String> problems) {}
}
