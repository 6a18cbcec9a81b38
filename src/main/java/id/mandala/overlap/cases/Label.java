package id.mandala.overlap.cases;

/** What two items are to each other, as people judge. Words: {@code overlap.label.<name>}. */
public enum Label {
    DUPLICATE,
    OVERLAP,
    RELATED,
    NOT_THE_SAME;

    /** Whether the two are to be told as alike no longer. */
    public boolean setsApart() {
        return this == RELATED || this == NOT_THE_SAME;
    }
}
