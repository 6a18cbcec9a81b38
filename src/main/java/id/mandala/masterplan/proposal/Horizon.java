package id.mandala.masterplan.proposal;

/** Within a year, within five, or longer. Words: {@code masterplan.horizon.<name>}. Source: the three horizons of the Bimtek's worksheets. */
public enum Horizon {
    SHORT,
    MEDIUM,
    LONG
}
