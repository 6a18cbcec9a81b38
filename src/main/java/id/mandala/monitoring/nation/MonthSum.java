package id.mandala.monitoring.nation;

import id.mandala.monitoring.figure.Progress;
import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * What some initiatives come to at the end of a month.
 *
 * @param onWay reports of the month that were sent, approved or returned
 * @param critical as {@link id.mandala.monitoring.figure.Pace} has it
 * @param still not finished, and no further than the month before
 * @param amount of the budget lines of the year
 * @param planned work that should be done, rupiah times per cent
 * @param physical work that is done, rupiah times per cent
 */
record MonthSum(
        int initiatives,
        int onWay,
        int accepted,
        int critical,
        int still,
        Rupiah amount,
        Rupiah cashPlanned,
        Rupiah realised,
        BigDecimal planned,
        BigDecimal physical) {

    static final MonthSum NONE =
            new MonthSum(0, 0, 0, 0, 0, Rupiah.NONE, Rupiah.NONE, Rupiah.NONE, BigDecimal.ZERO, BigDecimal.ZERO);

    MonthSum plus(MonthSum other) {
        return new MonthSum(
                initiatives + other.initiatives,
                onWay + other.onWay,
                accepted + other.accepted,
                critical + other.critical,
                still + other.still,
                amount.plus(other.amount),
                cashPlanned.plus(other.cashPlanned),
                realised.plus(other.realised),
                planned.add(other.planned),
                physical.add(other.physical));
    }

    static MonthSum of(Collection<MonthSum> parts) {
        return parts.stream().reduce(NONE, MonthSum::plus);
    }

    /** Not written, or a draft still. */
    public int missing() {
        return initiatives - onWay - accepted;
    }

    /** Work as the mean weighted by money, where there is any. */
    public Progress progress() {
        return new Progress(weighted(planned), weighted(physical), amount, cashPlanned, realised);
    }

    private BigDecimal weighted(BigDecimal sum) {
        return amount.isPositive()
                ? sum.divide(BigDecimal.valueOf(amount.amount()), 2, RoundingMode.HALF_UP)
                : BigDecimal.ZERO;
    }
}
