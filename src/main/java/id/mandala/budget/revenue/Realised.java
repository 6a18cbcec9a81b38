package id.mandala.budget.revenue;

import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What came in since the year began.
 *
 * @param until the month whose end it tells of, 1 to 12
 */
record Realised(Rupiah amount, int until) {

    static final int WHOLE_YEAR = 12;

    /** @throws RuleBroken {@code budget.revenue.realised}, {@code budget.revenue.month} */
    Realised {
        RevenueYear.check(amount, "budget.revenue.realised");
        if (until < 1 || until > WHOLE_YEAR) {
            throw new RuleBroken("budget.revenue.month");
        }
    }

    /** @throws RuleBroken {@code budget.revenue.month-alone}, {@code budget.revenue.month-missing} where only one of the two is known */
    static @Nullable Realised of(@Nullable Rupiah amount, @Nullable Integer until) {
        if (amount == null && until == null) {
            return null;
        }
        if (amount == null) {
            throw new RuleBroken("budget.revenue.month-alone");
        }
        if (until == null) {
            throw new RuleBroken("budget.revenue.month-missing");
        }
        return new Realised(amount, until);
    }

    boolean isOfWholeYear() {
        return until == WHOLE_YEAR;
    }

    /** @throws RuleBroken {@code budget.revenue.future} */
    void checkPast(int year, YearMonth now) {
        if (YearMonth.of(year, until).isAfter(now)) {
            throw new RuleBroken("budget.revenue.future");
        }
    }
}
