package id.mandala.budget.sipd;

import id.mandala.budget.execution.CashPlan;
import id.mandala.budget.line.BudgetLine;
import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.documents.Table;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import java.util.Optional;

/** What a file says of one line: the sums of its rows. */
final class Told {

    private final BudgetLine line;
    private final String agency;
    private final Row first;
    private final Table table;
    private final SipdColumns columns;
    private final long[] months = new long[CashPlan.MONTHS];
    private long original;
    private long realised;
    private boolean tellsOriginal;
    private boolean tellsRealised;
    private int rows;

    /** @param agency of the line, by name */
    Told(BudgetLine line, String agency, Row first, Table table, SipdColumns columns) {
        this.line = line;
        this.agency = agency;
        this.first = first;
        this.table = table;
        this.columns = columns;
    }

    void add(Row row) {
        rows++;
        tellsOriginal |= row.find(columns.original).isPresent();
        tellsRealised |= row.find(columns.realised).isPresent();
        original += amount(row, columns.original);
        realised += amount(row, columns.realised);
        for (int month = 0; month < CashPlan.MONTHS; month++) {
            months[month] += amount(row, columns.months.get(month));
        }
    }

    private static long amount(Row row, Column<Rupiah> column) {
        return row.find(column).map(Rupiah::amount).orElse(0L);
    }

    /** What there is no line for: it would be new, and nothing says how much it may spend. */
    Optional<SipdImport.LeftOut> withoutAmount() {
        return line.version() > 0 || tellsOriginal
                ? Optional.empty()
                : Optional.of(new SipdImport.LeftOut(
                        SipdImport.Reason.NO_AMOUNT, agency, line.subActivity(), rows, new Rupiah(realised)));
    }

    /** The first amount the file tells of a line whose own stays, since adjustments moved it. */
    Optional<SipdImport.Kept> kept() {
        var told = new Rupiah(original);
        return tellsOriginal && line.isAdjusted() && !told.equals(line.original())
                ? Optional.of(new SipdImport.Kept(line, told))
                : Optional.empty();
    }

    /** The line after the file; a rule it would break is told at the first of its rows. */
    Optional<SipdImport.Line> line() {
        try {
            var spent = tellsRealised ? new Rupiah(realised) : line.spent();
            var after =
                    tellsOriginal && !line.isAdjusted() ? line.told(new Rupiah(original), spent) : line.realised(spent);
            return Optional.of(new SipdImport.Line(
                    line.version() == 0 ? Optional.empty() : Optional.of(line), after, cash(after)));
        } catch (RuleBroken broken) {
            first.fault(
                    switch (broken.code()) {
                        case "budget.cash.sum", "budget.cash.month" -> columns.months.getFirst();
                        case "budget.line.below-spent" ->
                            table.has(columns.realised) ? columns.realised : columns.original;
                        default -> table.has(columns.original) ? columns.original : columns.realised;
                    },
                    broken);
            return Optional.empty();
        }
    }

    private Optional<CashPlan> cash(BudgetLine after) {
        if (columns.months.stream().noneMatch(table::has)) {
            return Optional.empty();
        }
        var plan = CashPlan.of(months);
        plan.requireFits(after);
        return Optional.of(plan);
    }
}
