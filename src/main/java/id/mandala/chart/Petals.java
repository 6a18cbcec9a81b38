package id.mandala.chart;

import id.mandala.values.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The mandala: a petal a dimension, clockwise from the top, as long as its share of the whole; an earlier year is outlined on top.
 * A figure that is not known leaves only the ghost of its petal.
 */
public record Petals(Scale scale, List<Petal> petals) {

    /** What the figures are, and so how they are written: marks of 0 to 4, or percent. */
    public enum Scale {
        MARK(4),
        PERCENT(100);

        private final int full;

        Scale(int full) {
            this.full = full;
        }
    }

    /** Length of a whole petal, in units of the view box {@code -206 -208 412 416}. */
    static final double WHOLE = 140;
    /** How far from the middle the sign and the figure of a petal stand. */
    private static final double TIP = 180;
    /** The rib reaches to this part of the petal and begins outside the heart. */
    private static final double RIB_END = 0.72;

    private static final double RIB_START = 14;

    /** What a petal tells; {@code key} is the dimension's, it names the colour and the sign. */
    public record Value(
            String key,
            Words label,
            @Nullable BigDecimal now,
            @Nullable BigDecimal before) {}

    /** A petal ready to be drawn: one path of length 1 turned by {@code degrees} and enlarged {@code length} times. */
    public record Petal(
            Value value,
            double degrees,
            @Nullable Double length,
            @Nullable Double lengthBefore,
            Point tip) {

        /** Null where the petal is too short to carry a rib. */
        public @Nullable Double ribEnd() {
            return length == null || length * RIB_END <= RIB_START ? null : Point.tenths(-length * RIB_END);
        }
    }

    public Petals {
        petals = List.copyOf(petals);
    }

    public static Petals of(Scale scale, List<Value> values) {
        return new Petals(
                scale,
                IntStream.range(0, values.size())
                        .mapToObj(it -> petal(values.get(it), (double) it / values.size(), scale))
                        .toList());
    }

    public boolean hasBefore() {
        return petals.stream().anyMatch(it -> it.lengthBefore != null);
    }

    private static Petal petal(Value value, double turn, Scale scale) {
        return new Petal(
                value,
                Point.tenths(turn * 360),
                length(value.now, scale),
                length(value.before, scale),
                Point.around(turn, TIP));
    }

    private static @Nullable Double length(@Nullable BigDecimal value, Scale scale) {
        return value == null ? null : Point.tenths(WHOLE * Math.clamp(value.doubleValue() / scale.full, 0, 1));
    }
}
