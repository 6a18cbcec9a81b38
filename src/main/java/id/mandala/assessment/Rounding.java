package id.mandala.assessment;

import java.math.RoundingMode;
import java.util.OptionalInt;

/**
 * Where figures lose digits. Published tables differ in this alone and still differ in the second decimal.
 *
 * @param componentDigits digits of a component's score before it is weighted, where the sheet prints it so; empty for none
 */
public record Rounding(int digits, RoundingMode mode, Where where, OptionalInt componentDigits) {

    public enum Where {
        /** Each weight × score is rounded, the index is their sum. */
        PER_COMPONENT,
        /** Only the index is rounded. */
        TOTAL,
        /** Nothing is rounded. */
        NONE
    }
}
