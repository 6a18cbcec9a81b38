package id.mandala.assessment;

/** Which figure of the year before is taken off this year's index. */
public enum ImprovementOperand {
    /** The index as its own edition rounds it, which is the one that was published. */
    AS_PUBLISHED,
    /** The weighted sum of the year before, rounded once at the end whatever its edition did. */
    TOTAL_ROUNDED
}
