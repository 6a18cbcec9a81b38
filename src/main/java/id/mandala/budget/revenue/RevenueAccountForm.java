package id.mandala.budget.revenue;

import org.jspecify.annotations.Nullable;

/** What the form of an account sends, as typed. */
record RevenueAccountForm(
        @Nullable String agency,
        @Nullable String code,
        @Nullable String name,
        @Nullable Long version) {

    static final RevenueAccountForm EMPTY = new RevenueAccountForm("", "", "", null);

    static RevenueAccountForm of(RevenueAccount it) {
        return new RevenueAccountForm(it.agency().toString(), it.code().value(), it.name(), (long) it.version());
    }

    /** Beside which field a refusal is told. */
    static String field(String code) {
        return switch (code) {
            case "budget.revenue.agency" -> "agency";
            case "budget.revenue.name" -> "name";
            default -> "code";
        };
    }
}
