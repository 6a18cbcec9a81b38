package id.mandala.overlap.cases;

/** As GAO-15-49SP tells them apart. Words: {@code overlap.case.kind.<name>}. */
public enum CaseKind {
    /** Several agencies act in the same broad area. */
    FRAGMENTATION,
    /** Agencies with similar goals, activities or beneficiaries. */
    OVERLAP,
    /** The same activity for the same beneficiaries. */
    DUPLICATION
}
