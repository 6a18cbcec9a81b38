package id.mandala.budget.revenue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A year of an account held against the years before it.
 *
 * @param trend empty where too few whole years are known
 */
record JudgedYear(RevenueYear year, Optional<Trend> trend) {

    /** Each year of one account, the latest first. */
    static List<JudgedYear> of(List<RevenueYear> years) {
        var points = new ArrayList<Trend.Point>();
        for (var it : years) {
            it.wholeYear().ifPresent(amount -> points.add(new Trend.Point(it.year(), amount)));
        }
        return years.stream()
                .sorted(Comparator.comparingInt(RevenueYear::year).reversed())
                .map(it -> new JudgedYear(it, Trend.before(it.year(), points)))
                .toList();
    }

    public boolean isBelowTrend() {
        return trend.filter(it -> it.isAbove(year.holding())).isPresent();
    }

    /** Whether a cause is to be told. */
    public boolean isShort() {
        return isBelowTrend() || year.isMissed();
    }
}
