package id.mandala.budget.revenue;

import id.mandala.chart.Run;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year of one account or of several, as the overview shows it.
 *
 * @param target that holds; absent where none of them has one
 * @param realised of those that tell it
 * @param until the earliest month any of them tells of; 0 where none does
 * @param unknown how many have a target and do not tell what came in
 */
record YearCell(int year, @Nullable Long target, @Nullable Long realised, int until, int unknown, boolean missed) {

    static YearCell of(int year, List<RevenueYear> known) {
        return known.stream()
                .filter(it -> it.year() == year)
                .findFirst()
                .map(YearCell::of)
                .orElseGet(() -> new YearCell(year, null, null, 0, 0, false));
    }

    private static YearCell of(RevenueYear it) {
        var realised = it.realised();
        return new YearCell(
                it.year(),
                it.holding().amount(),
                realised == null ? null : realised.amount().amount(),
                realised == null ? 0 : realised.until(),
                realised == null ? 1 : 0,
                it.isMissed());
    }

    /** All of one year together; the months and targets of those who tell nothing count as well, so that the share is never too high. */
    static YearCell sum(int year, Collection<YearCell> cells) {
        return cells.stream()
                .reduce(YearCell::plus)
                .map(it -> new YearCell(year, it.target, it.realised, it.until, it.unknown, false))
                .orElseGet(() -> new YearCell(year, null, null, 0, 0, false));
    }

    private YearCell plus(YearCell other) {
        return new YearCell(
                year,
                plus(target, other.target),
                plus(realised, other.realised),
                until == 0 || other.until == 0 ? until + other.until : Math.min(until, other.until),
                unknown + other.unknown,
                false);
    }

    private static @Nullable Long plus(@Nullable Long one, @Nullable Long other) {
        return one == null ? other : other == null ? one : (Long) Math.addExact(one, other);
    }

    public @Nullable BigDecimal share() {
        return target == null || realised == null ? null : RevenueYear.share(realised, target);
    }

    public @Nullable Run bar() {
        var share = share();
        return share == null ? null : Run.of(share, null);
    }

    public boolean isPartOfYear() {
        return until > 0 && until < Realised.WHOLE_YEAR;
    }
}
