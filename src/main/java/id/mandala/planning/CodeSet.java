package id.mandala.planning;

import org.jspecify.annotations.Nullable;

/**
 * The codes of one decree.
 *
 * @param firstYear of the budgets written in it
 * @param lastYear absent while in effect
 * @param complete false where the program knows a part of the decree only
 */
public record CodeSet(
        String id,
        String regulation,
        int firstYear,
        @Nullable Integer lastYear,
        boolean complete) {

    public boolean covers(int year) {
        return firstYear <= year && (lastYear == null || year <= lastYear);
    }

    /** {@code 2021–2023}, {@code 2024–} */
    public String span() {
        return firstYear + "–" + (lastYear == null ? "" : lastYear);
    }
}
