package id.mandala.masterplan;

/** Why an initiative did not run in a year it was planned for. Words: {@code masterplan.cause.<name>}. */
public enum Cause {
    REFOCUSING,
    APPLICATION_IN_DEVELOPMENT,
    STAFF,
    COORDINATION,
    OTHER
}
