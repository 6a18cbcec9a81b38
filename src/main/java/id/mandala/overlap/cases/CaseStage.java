package id.mandala.overlap.cases;

/** How far a case has come. Words: {@code overlap.case.stage.<name>}. */
public enum CaseStage {
    /** Agencies have still to answer. */
    OPEN,
    /** All have answered, and the secretariat has still to decide. */
    ANSWERED,
    /** Decided, and still to be carried out. */
    DECIDED,
    DONE,
    /** Ended with nothing to carry out. */
    CLOSED
}
