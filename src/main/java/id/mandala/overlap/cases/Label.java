package id.mandala.overlap.cases;

/** What two items are to each other, as people judge. Words: {@code overlap.label.<name>}. */
public enum Label {
    DUPLICATE,
    OVERLAP,
    RELATED,
    NOT_THE_SAME
}
