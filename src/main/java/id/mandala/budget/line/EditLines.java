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

    /** @throws RuleBroken {@code budget.line.adjusted} where an adjustment moved it: its first amount is then history */
    void change(RegionCode region, UUID id, Version seen, BudgetLine changed) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        var present = lines.hold(region, List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        seen.mustBe(present.version());
        if (present.isAdjusted() && !changed.original().equals(present.original())) {
            throw new RuleBroken("budget.line.adjusted", present.original());
        }
        var kept = present.isAdjusted() ? changed.withAmount(present.amount()) : changed;
        if (lines.isMoved(region, id)
                && (kept.year() != present.year()
                        || kept.source() != present.source()
                        || !kept.agency().equals(present.agency()))) {
            throw new RuleBroken("budget.line.moved");
        }
        if (!kept.hasCodesOf(present)) {
            codes.require(kept);
        }
        lines.change(kept);
        record(kept, "budget.line-changed");
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
