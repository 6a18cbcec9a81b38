package id.mandala.planning;

/** RPJMD of an elected head, or RPD between two of them; both are built alike. */
public enum PlanKind {
    RPJMD,
    RPD
}
