package id.mandala.chart;

import java.math.BigDecimal;

/** The seven steps an index of 0 to 4 is coloured in, on the map and in the distribution alike: below 1, then halves. */
public final class Step {

    public static final int COUNT = 7;

    private Step() {}

    /** @return 1 (below 1) to 7 (3.5 and more) */
    public static int of(BigDecimal index) {
        return Math.clamp((int) Math.floor(index.doubleValue() * 2), 1, COUNT);
    }
}
