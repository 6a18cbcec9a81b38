package id.mandala.budget.execution;

import id.mandala.budget.adjustment.LineMoves;
import id.mandala.budget.line.BudgetLine;
import id.mandala.budget.line.LineNames;
import id.mandala.region.Area;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A budget line and what became of it.
 *
 * @param agency name of the one that spends it
 * @param initiative name of the one it pays for
 * @param codes names of its sub kegiatan, account and fund, where they are known
 * @param moves adjustments that changed its amount
 * @param edits whether this person writes
 */
record LinePage(
        Area region,
        BudgetLine line,
        String agency,
        Optional<String> initiative,
        LineNames.Codes codes,
        CashPlan cash,
        List<LineMoves.Move> moves,
        List<Finding> findings,
        LocalDate today,
        boolean edits) {}
