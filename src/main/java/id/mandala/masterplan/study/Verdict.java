package id.mandala.masterplan.study;

/** What a feasibility study comes to. Words: {@code masterplan.study.verdict.<name>}. */
public enum Verdict {
    FAVOURABLE,
    CONDITIONAL,
    UNFAVOURABLE;

    /** Whether the initiative may be taken into the budget on it. */
    public boolean opens() {
        return this != UNFAVOURABLE;
    }
}
