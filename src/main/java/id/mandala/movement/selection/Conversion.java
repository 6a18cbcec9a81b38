package id.mandala.movement.selection;

import id.mandala.assessment.Scale;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How an outside index becomes a mark. Words: {@code movement.selection.conversion.<name>}. */
public enum Conversion {
    /** The share of the highest value, on the scale: to four decimals, half up. */
    SHARE {
        @Override
        BigDecimal mark(Index of, Scale scale) {
            var span = scale.max().subtract(scale.min());
            return scale.min().add(of.value().multiply(span).divide(of.kind().top(), DIGITS, RoundingMode.HALF_UP));
        }
    },
    /** The five levels spread evenly over the scale. */
    LEVEL {
        @Override
        BigDecimal mark(Index of, Scale scale) {
            var span = scale.max().subtract(scale.min());
            var step = BigDecimal.valueOf(IndexKind.LEVELS.indexOf(of.level()));
            var steps = BigDecimal.valueOf(IndexKind.LEVELS.size() - 1L);
            return scale.min().add(span.multiply(step).divide(steps, DIGITS, RoundingMode.HALF_UP));
        }
    };

    private static final int DIGITS = 4;

    abstract BigDecimal mark(Index of, Scale scale);
}
