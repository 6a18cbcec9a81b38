package id.mandala.budget.line;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.Version;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Writes budget lines down as they were first adopted, and what is spent of them. */
@Service
@Transactional
class EditLines {

    private final BudgetLines lines;
    private final LineCodes codes;
    private final AuditTrail trail;

    EditLines(BudgetLines lines, LineCodes codes, AuditTrail trail) {
        this.lines = lines;
        this.codes = codes;
        this.trail = trail;
    }

    BudgetLine add(RegionCode region, BudgetLine line) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        codes.require(line);
        lines.add(List.of(line));
        record(line, "budget.line-added");
        return line;
    }

    /**
     * @param changing the line as it is to be, from how it stands
     * @throws RuleBroken {@code budget.line.adjusted} where an adjustment moved it: its first amount is then history
     */
    void change(RegionCode region, UUID id, Version seen, UnaryOperator<BudgetLine> changing) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        var present = lines.hold(region, List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        seen.mustBe(present.version());
        var changed = changing.apply(present);
        if (present.isAdjusted() && !changed.original().equals(present.original())) {
            throw new RuleBroken("budget.line.adjusted", present.original());
        }
        if (lines.isMoved(region, id)
                && (changed.year() != present.year()
                        || changed.source() != present.source()
                        || !changed.agency().equals(present.agency()))) {
            throw new RuleBroken("budget.line.moved");
        }
        if (!changed.hasCodesOf(present)) {
            codes.require(changed);
        }
        lines.change(changed);
        record(changed, "budget.line-changed");
    }

    private void record(BudgetLine line, String action) {
        trail.record(
                line.region(),
                action,
                line.id().toString(),
                Map.of(
                        "year",
                        line.year(),
                        "original",
                        line.original().amount(),
                        "spent",
                        line.spent().amount()));
    }
}
