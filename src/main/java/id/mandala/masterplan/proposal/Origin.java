package id.mandala.masterplan.proposal;

/** Whether it exists already, is new, is to show a result within a year, or is shared with others. Words: {@code masterplan.origin.<name>}. */
public enum Origin {
    EXISTING,
    NEW,
    QUICK_WIN,
    COLLABORATION
}
