package id.mandala.budget.revenue;

import org.jspecify.annotations.Nullable;

/** What the form of an action sends, as typed. */
record RevenueActionForm(
        @Nullable String text,
        @Nullable String agency,
        @Nullable String due,
        @Nullable Boolean done,
        @Nullable Long version) {

    static RevenueActionForm empty(RevenueAccount account) {
        return new RevenueActionForm("", account.agency().toString(), "", false, null);
    }

    static RevenueActionForm of(RevenueAction it) {
        return new RevenueActionForm(
                it.text(), it.agency().toString(), it.due().toString(), it.done(), (long) it.version());
    }

    public boolean isDone() {
        return Boolean.TRUE.equals(done);
    }

    static String field(String code) {
        return switch (code) {
            case "budget.revenue.agency" -> "agency";
            case "budget.revenue.due" -> "due";
            default -> "text";
        };
    }
}
