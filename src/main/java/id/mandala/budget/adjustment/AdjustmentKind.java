package id.mandala.budget.adjustment;

/** By what right a budget is changed within its year. Words: {@code budget.adjustment.kind.<name>}. */
public enum AdjustmentKind {
    /** Money moves between lines; the total stays. */
    PERGESERAN,
    /** Money leaves for an emergency. */
    REFOCUSING,
    /** Spending is cut by order. */
    EFISIENSI,
    /** The revised budget of the year (APBD-P). */
    PERUBAHAN;

    /** Whether the year's budget can only become smaller. */
    boolean takes() {
        return this == REFOCUSING || this == EFISIENSI;
    }

    boolean keepsTotal() {
        return this == PERGESERAN;
    }
}
