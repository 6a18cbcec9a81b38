package id.mandala.assessment;

/** What becomes of a question nobody marked. It is never taken for 0. */
public enum Missing {
    /** There is no score until every question is marked. */
    REFUSE,
    /** Means are taken over the questions that are marked. */
    LEAVE_OUT
}
