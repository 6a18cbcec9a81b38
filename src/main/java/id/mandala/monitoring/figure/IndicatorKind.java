package id.mandala.monitoring.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** How an indicator's monthly values become what it reached, in a quarter and in the year. Words: {@code monitoring.kind.<name>}. */
public enum IndicatorKind {
    /** More is better, and months add up. */
    ACCUMULATING,
    /** Less is better: the worst month counts. */
    FALLING,
    /** A percentage: the last month of a quarter, the best of the year. */
    PERCENTAGE,
    /** A state at the end: as a percentage. */
    FINAL;

    private static final int DIGITS = 2;
    private static final int MONTHS_OF_QUARTER = 3;

    /**
     * What a quarter reached.
     *
     * @param months by number, 1 to 12; a missing one was not reported
     * @param quarter 1 to 4
     */
    public Optional<BigDecimal> ofQuarter(SortedMap<Integer, BigDecimal> months, int quarter) {
        var own = months.subMap((quarter - 1) * MONTHS_OF_QUARTER + 1, quarter * MONTHS_OF_QUARTER + 1);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        return switch (this) {
            case ACCUMULATING -> own.values().stream().reduce(BigDecimal::add);
            case FALLING -> own.values().stream().max(Comparator.naturalOrder());
            case PERCENTAGE, FINAL -> own.values().stream().reduce((_, last) -> last);
        };
    }

    public Optional<BigDecimal> ofYear(SortedMap<Integer, BigDecimal> months) {
        var quarters = Stream.of(1, 2, 3, 4).flatMap(it -> ofQuarter(months, it).stream());
        return this == ACCUMULATING ? quarters.reduce(BigDecimal::add) : quarters.max(Comparator.naturalOrder());
    }

    /**
     * Per cent of the target: reached ÷ target × 100, where less is better target ÷ reached × 100; half up to two digits.
     *
     * @return absent where it would divide by nought, or by less, of which per cent say nothing
     */
    public Optional<BigDecimal> achievement(BigDecimal reached, BigDecimal target) {
        var part = this == FALLING ? target : reached;
        var whole = this == FALLING ? reached : target;
        return whole.signum() <= 0
                ? Optional.empty()
                : Optional.of(part.movePointRight(2).divide(whole, DIGITS, RoundingMode.HALF_UP));
    }
}
