package id.mandala.chart;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A share as a bar a hundred units long, with a tick where it stood before. */
public record Run(double now, @Nullable Double tick) {

    private static final double TICK = 1.2;

    public static Run of(BigDecimal share, @Nullable BigDecimal before) {
        return new Run(length(share), before == null ? null : tick(length(before)));
    }

    private static double length(BigDecimal share) {
        return Point.tenths(100 * Math.clamp(share.doubleValue(), 0, 1));
    }

    /** The tick is centred on its value and stays inside the bar at both ends. */
    private static double tick(double length) {
        return Point.tenths(Math.clamp(length - TICK / 2, 0, 100 - TICK));
    }
}
