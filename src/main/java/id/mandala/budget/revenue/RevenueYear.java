package id.mandala.budget.revenue;

import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A year of an account.
 *
 * @param target as first adopted (murni)
 * @param changed as the changed budget has it (perubahan), where it was changed
 * @param version 0 while it is not written yet
 */
record RevenueYear(
        int year,
        Rupiah target,
        @Nullable Rupiah changed,
        @Nullable Realised realised,
        int version) {

    static final int EARLIEST = 2000;
    private static final int AHEAD = 5;
    private static final int LATEST = 2100;

    /** @throws RuleBroken {@code budget.revenue.year}, {@code budget.revenue.target}, {@code budget.revenue.changed} */
    RevenueYear {
        if (year < EARLIEST || year > LATEST) {
            throw new RuleBroken("budget.revenue.year", String.valueOf(EARLIEST), String.valueOf(LATEST));
        }
        check(target, "budget.revenue.target");
        if (changed != null) {
            check(changed, "budget.revenue.changed");
        }
    }

    static void check(Rupiah amount, String code) {
        if (amount.amount() < 0) {
            throw new RuleBroken(code);
        }
    }

    /** @throws RuleBroken where it tells of what has not been yet, or plans more than five years ahead */
    void check(LocalDate today) {
        int last = last(today);
        if (year > last) {
            throw new RuleBroken("budget.revenue.year", String.valueOf(EARLIEST), String.valueOf(last));
        }
        if (realised != null) {
            realised.checkPast(year, YearMonth.from(today));
        }
    }

    /** The latest year that is planned yet. */
    static int last(LocalDate today) {
        return today.getYear() + AHEAD;
    }

    /** The target that holds: the changed one where there is one. */
    public Rupiah holding() {
        return changed == null ? target : changed;
    }

    /** What came in, where the whole year is told. */
    Optional<Rupiah> wholeYear() {
        return Optional.ofNullable(realised).filter(Realised::isOfWholeYear).map(Realised::amount);
    }

    /** Whether the year is over and brought less than its target. */
    public boolean isMissed() {
        return wholeYear().filter(it -> it.compareTo(holding()) < 0).isPresent();
    }

    /** What came in as a share of the target; unknown where either is, or the target is nought. */
    public @Nullable BigDecimal share() {
        return realised == null
                ? null
                : share(realised.amount().amount(), holding().amount());
    }

    /** realised / target, half up to six decimals. */
    static @Nullable BigDecimal share(long realised, long target) {
        return target == 0
                ? null
                : BigDecimal.valueOf(realised).divide(BigDecimal.valueOf(target), 6, RoundingMode.HALF_UP);
    }

    boolean saysTheSame(RevenueYear other) {
        return year == other.year
                && target.equals(other.target)
                && Objects.equals(changed, other.changed)
                && Objects.equals(realised, other.realised);
    }

    RevenueYear at(int present) {
        return new RevenueYear(year, target, changed, realised, present);
    }
}
