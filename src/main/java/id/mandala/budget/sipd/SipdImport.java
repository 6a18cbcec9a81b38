package id.mandala.budget.sipd;

import id.mandala.budget.execution.CashPlan;
import id.mandala.budget.line.BudgetLine;
import id.mandala.values.Rupiah;
import java.util.List;
import java.util.Optional;

/**
 * What taking a file would do; nothing has been written yet.
 *
 * @param lines those that are added or told something new
 * @param unchanged how many lines the file tells nothing new about
 * @param kept lines whose first amount stays though the file tells another, since adjustments moved them
 * @param leftOut rows that are taken nowhere, by reason
 */
record SipdImport(String file, List<Line> lines, int unchanged, List<Kept> kept, List<LeftOut> leftOut) {

    private static final int SHOWN = 60;

    /**
     * A line after the file.
     *
     * @param before absent where it is new
     * @param cash the cash plan the file tells
     */
    record Line(Optional<BudgetLine> before, BudgetLine after, Optional<CashPlan> cash) {

        public boolean isNew() {
            return before.isEmpty();
        }

        public boolean isLess() {
            return before.filter(it -> it.spent().compareTo(after.spent()) > 0).isPresent();
        }
    }

    /** @param told the first amount by the file */
    record Kept(BudgetLine line, Rupiah told) {}

    /** Why rows are taken nowhere. Words: {@code budget.sipd.left.<name>}. */
    enum Reason {
        /** Nobody recorded such a line, and none is to be added. */
        NO_LINE,
        /** No agency of the region is called so. */
        NO_AGENCY,
        /** Several lines fit, and the file does not tell them apart. */
        SEVERAL_LINES,
        /** A line to be added, for which the file tells no budget. */
        NO_AMOUNT
    }

    /**
     * @param agency its name, as the file has it
     * @param what the code of the sub kegiatan; empty where the agency is what nobody knows
     * @param amount budget of these rows, or what was realised where they tell no budget
     */
    record LeftOut(Reason reason, String agency, String what, int rows, Rupiah amount) {

        LeftOut with(LeftOut other) {
            return new LeftOut(reason, agency, what, rows + other.rows, amount.plus(other.amount));
        }
    }

    public long added() {
        return lines.stream().filter(Line::isNew).count();
    }

    public long changed() {
        return lines.size() - added();
    }

    public List<Line> shown() {
        return lines.stream().limit(SHOWN).toList();
    }

    public List<Kept> keptShown() {
        return kept.stream().limit(SHOWN).toList();
    }

    /** Whether no row of the file is about anything recorded here. */
    public boolean isForeign() {
        return lines.isEmpty() && unchanged == 0 && !leftOut.isEmpty();
    }

    /** The largest ones. */
    public List<LeftOut> leftOutShown() {
        return leftOut.stream().limit(SHOWN).toList();
    }

    public int rowsLeftOut() {
        return leftOut.stream().mapToInt(LeftOut::rows).sum();
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
