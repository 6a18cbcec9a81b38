package id.mandala.overlap.cases;

/** What an agency wants for its own. Words: {@code overlap.case.position.<name>}. */
public enum Position {
    MERGE,
    LEAD,
    SUPPORT,
    DIVIDE,
    KEEP,
    USE_SHARED,
    NOT_THE_SAME
}
