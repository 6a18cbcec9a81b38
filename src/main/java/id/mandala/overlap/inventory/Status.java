package id.mandala.overlap.inventory;

/** What its agency says of an application. Words: {@code overlap.inventory.status.<name>}. */
public enum Status {
    PLANNED,
    IN_DEVELOPMENT,
    IN_USE,
    /** Kept, and used by nobody. */
    IDLE,
    /** Out of use for good; stays in the inventory with the reason. */
    RETIRED
}
