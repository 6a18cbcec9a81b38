package id.mandala.values;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share, kept as what it is a share of, so that nothing is lost before it is shown: 13 of 19. Where there is no whole there is no
 * share, which is not the same as none of it.
 */
public record Ratio(long part, long whole) implements Comparable<Ratio> {

    public Ratio {
        if (whole <= 0 || part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole + " is no share");
        }
    }

    /** In percent, half up: 13 of 19 is 68, with one digit 68.4. */
    public BigDecimal percent(int digits) {
        return BigDecimal.valueOf(part)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(whole), digits, RoundingMode.HALF_UP);
    }

    /** Whole percent, for pages: {@code 68 %}, written alike in both languages. */
    @Override
    public String toString() {
        return percent(0) + "\u00a0%";
    }

    @Override
    public int compareTo(Ratio other) {
        return Long.compare(Math.multiplyExact(part, other.whole), Math.multiplyExact(other.part, whole));
    }
}
