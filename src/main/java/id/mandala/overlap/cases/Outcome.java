package id.mandala.overlap.cases;

/** What becomes of a case. Words: {@code overlap.case.outcome.<name>}. */
public enum Outcome {
    /** One stays, the others go into it. */
    MERGE,
    /** All stay, one leads. */
    LEAD_SUPPORT,
    /** All stay, each with its share. */
    DIVIDE,
    /** All stay as they are, with a reason. */
    KEEP,
    /** All go, and the shared national application is used. */
    USE_SHARED,
    /** They only look alike; every agency says so. */
    NOT_THE_SAME;

    boolean needsLead() {
        return this == MERGE || this == LEAD_SUPPORT;
    }

    /** Whether nothing is left to be carried out. */
    boolean closes() {
        return this == KEEP || this == NOT_THE_SAME;
    }

    /** What the pairs of such a case are to each other. */
    Label label() {
        return switch (this) {
            case MERGE, USE_SHARED -> Label.DUPLICATE;
            case LEAD_SUPPORT, DIVIDE -> Label.OVERLAP;
            case KEEP -> Label.RELATED;
            case NOT_THE_SAME -> Label.NOT_THE_SAME;
        };
    }
}
