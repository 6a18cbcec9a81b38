package id.mandala.monitoring.figure;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * What an achievement counts as: 91 and more very high, 76 high, 66 medium, 51 low, less very low (Permendagri 86/2017). Between two bands, as
 * in 90.5, the lower one holds. Words: {@code monitoring.band.<name>}.
 */
public enum Band {
    VERY_HIGH(91),
    HIGH(76),
    MEDIUM(66),
    LOW(51),
    VERY_LOW(Integer.MIN_VALUE);

    private final int least;

    Band(int least) {
        this.least = least;
    }

    /** @param percent of the target; above 100 stays very high */
    public static Band of(BigDecimal percent) {
        return Arrays.stream(values())
                .filter(it -> percent.compareTo(BigDecimal.valueOf(it.least)) >= 0)
                .findFirst()
                .orElse(VERY_LOW);
    }
}
