package id.mandala.planning;

import id.mandala.values.RuleBroken;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a node is measured: what it is at the start, and what it shall be in each year. */
public record PlanIndicator(UUID id, UUID node, int place, Measure measure) {

    public enum Direction {
        /** more is better */
        RISING,
        /** less is better */
        FALLING
    }

    /**
     * What people write of an indicator. Values have at most four digits after the point.
     *
     * @param baseline where it stood before the plan; absent where nobody knows
     * @param targets by year; a year without one is not planned for
     */
    public record Measure(
            String name,
            String unit,
            Direction direction,
            @Nullable BigDecimal baseline,
            SortedMap<Integer, BigDecimal> targets) {

        static final int LONGEST_NAME = 300;
        static final int LONGEST_UNIT = 60;
        private static final int DIGITS = 4;
        private static final BigDecimal LARGEST = new BigDecimal("1e15");

        public Measure {
            name = name.strip();
            unit = unit.strip();
            if (name.isEmpty() || name.length() > LONGEST_NAME) {
                throw new RuleBroken("planning.indicator-name", LONGEST_NAME);
            }
            if (unit.isEmpty() || unit.length() > LONGEST_UNIT) {
                throw new RuleBroken("planning.indicator-unit", LONGEST_UNIT);
            }
            baseline = baseline == null ? null : plain(baseline);
            var kept = new TreeMap<Integer, BigDecimal>();
            targets.forEach((year, value) -> kept.put(year, plain(value)));
            targets = Collections.unmodifiableSortedMap(kept);
        }

        public Measure(
                String name,
                String unit,
                Direction direction,
                @Nullable BigDecimal baseline,
                Map<Integer, BigDecimal> targets) {
            this(name, unit, direction, baseline, (SortedMap<Integer, BigDecimal>) new TreeMap<>(targets));
        }

        /** One spelling a number: 70 and 70.0 are the same target. */
        private static BigDecimal plain(BigDecimal value) {
            if (value.abs().compareTo(LARGEST) >= 0) {
                throw new RuleBroken("planning.value-too-large");
            }
            var rounded = value.setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
            return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
        }

        /** Years whose target is worse than the baseline; none where the baseline is not known. */
        public List<Integer> setbacks() {
            return targets.entrySet().stream()
                    .filter(it -> isWorse(it.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        private boolean isWorse(BigDecimal target) {
            if (baseline == null) {
                return false;
            }
            int compared = target.compareTo(baseline);
            return direction == Direction.RISING ? compared < 0 : compared > 0;
        }

        /** @throws RuleBroken where a target lies outside the plan's years */
        void checkWithin(PlanYears years) {
            for (var year : targets.keySet()) {
                if (!years.covers(year)) {
                    throw new RuleBroken("planning.year-outside", String.valueOf(year), years.toString());
                }
            }
        }
    }
}
