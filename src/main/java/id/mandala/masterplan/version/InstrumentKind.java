package id.mandala.masterplan.version;

/** What a plan is adopted by. Words: {@code masterplan.version.instrument.<name>}. Source: Perbup and Perda of regencies that have a masterplan. */
public enum InstrumentKind {
    PERBUP,
    PERDA,
    DECREE
}
