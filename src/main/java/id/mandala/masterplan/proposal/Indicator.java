package id.mandala.masterplan.proposal;

import id.mandala.values.RuleBroken;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is measured, from where, to where, by year.
 *
 * @param baseline where it stands before; absent where nobody knows yet
 * @param reason why a target lies on the wrong side of the baseline; without one such a target is refused
 * @param targets by year, in {@code unit}
 */
public record Indicator(
        String name,
        String unit,
        Direction direction,
        @Nullable BigDecimal baseline,
        String reason,
        SortedMap<Integer, BigDecimal> targets) {

    /** Whether more is better. */
    public enum Direction {
        RISING,
        FALLING;

        boolean isWorse(BigDecimal target, BigDecimal baseline) {
            var difference = target.compareTo(baseline);
            return this == RISING ? difference < 0 : difference > 0;
        }
    }

    private static final int MOST_DIGITS = 16;

    public Indicator {
        name = Part.line(name);
        unit = Part.line(unit);
        reason = Part.text(reason);
        targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
        if (name.isEmpty()) {
            throw new RuleBroken("masterplan.indicator-name");
        }
        targets.values().forEach(Indicator::checkSize);
        if (baseline != null) {
            checkSize(baseline);
            checkSide(name, direction, baseline, reason, targets);
        }
    }

    private static void checkSide(
            String name,
            Direction direction,
            BigDecimal baseline,
            String reason,
            SortedMap<Integer, BigDecimal> targets) {
        for (var target : targets.entrySet()) {
            if (reason.isEmpty() && direction.isWorse(target.getValue(), baseline)) {
                throw new RuleBroken(
                        direction == Direction.RISING ? "masterplan.target-below" : "masterplan.target-above",
                        name,
                        String.valueOf(target.getKey()));
            }
        }
    }

    private static void checkSize(BigDecimal figure) {
        if (figure.precision() - figure.scale() > MOST_DIGITS || figure.scale() > 4) {
            throw new RuleBroken("masterplan.figure-size");
        }
    }
}
