package id.mandala.budget.apbd;

/** A main item of a regency's budget (APBD). Words: {@code budget.apbd.item.<name>}. */
enum BudgetItem {
    REVENUE,
    OWN_REVENUE,
    TRANSFER,
    SPENDING,
    STAFF,
    GOODS,
    CAPITAL,
    OTHER;

    /** Whether it is a sum of those below it. */
    public boolean isSum() {
        return this == REVENUE || this == SPENDING;
    }
}
