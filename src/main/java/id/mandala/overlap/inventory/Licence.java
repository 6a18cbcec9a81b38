package id.mandala.overlap.inventory;

/** By what right an application is used. Words: {@code overlap.inventory.licence.<name>}. */
public enum Licence {
    OPEN_SOURCE,
    OWN_CODE,
    BOUGHT,
    RENTED,
    /** Given by a ministry for all to use. */
    SHARED,
    UNKNOWN
}
