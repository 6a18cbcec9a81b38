package id.mandala.budget.execution;

import id.mandala.budget.line.BudgetLine;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When a line's money is to be spent (rencana anggaran kas).
 *
 * @param months twelve amounts, January first, each nought or more
 */
public record CashPlan(List<Rupiah> months) {

    public static final int MONTHS = 12;

    public CashPlan {
        months = List.copyOf(months);
        if (months.size() != MONTHS || months.stream().anyMatch(it -> it.amount() < 0)) {
            throw new RuleBroken("budget.cash.month");
        }
    }

    /** @param months twelve amounts in rupiah, January first */
    public static CashPlan of(long[] months) {
        return new CashPlan(Arrays.stream(months).mapToObj(Rupiah::new).toList());
    }

    /** Twelfths of an amount; what does not divide is spent in December. */
    static CashPlan evenly(Rupiah amount) {
        long part = amount.amount() / MONTHS;
        return new CashPlan(IntStream.rangeClosed(1, MONTHS)
                .mapToObj(it -> new Rupiah(it < MONTHS ? part : amount.amount() - part * (MONTHS - 1)))
                .toList());
    }

    public Rupiah sum() {
        return Rupiah.sum(months);
    }

    /** @param month 1 to 12 */
    public Rupiah upTo(int month) {
        return Rupiah.sum(months.subList(0, month));
    }

    /** Whether nobody planned anything. */
    public boolean isEmpty() {
        return !sum().isPositive();
    }

    /** An adjustment after it was written leaves it at another sum. */
    public boolean fits(BudgetLine line) {
        return sum().equals(line.amount());
    }

    /** @throws RuleBroken {@code budget.cash.sum} */
    public void requireFits(BudgetLine line) {
        if (!fits(line)) {
            throw new RuleBroken("budget.cash.sum", sum(), line.amount());
        }
    }
}
