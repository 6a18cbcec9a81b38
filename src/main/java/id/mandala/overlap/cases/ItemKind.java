package id.mandala.overlap.cases;

/** What stands in a case. Words: {@code overlap.item.<name>}. */
public enum ItemKind {
    INITIATIVE,
    APPLICATION
}
