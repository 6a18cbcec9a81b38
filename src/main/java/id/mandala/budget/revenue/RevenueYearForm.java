package id.mandala.budget.revenue;

import id.mandala.values.Typed;
import org.jspecify.annotations.Nullable;

/** What the form of a year sends, as typed. */
record RevenueYearForm(
        @Nullable String year,
        @Nullable String target,
        @Nullable String changed,
        @Nullable String realised,
        @Nullable String until,
        @Nullable Long version) {

    static RevenueYearForm empty(int year) {
        return new RevenueYearForm(String.valueOf(year), "", "", "", "", 0L);
    }

    static RevenueYearForm of(RevenueYear it) {
        var realised = it.realised();
        return new RevenueYearForm(
                String.valueOf(it.year()),
                Typed.grouped(it.target()),
                Typed.grouped(it.changed()),
                realised == null ? "" : Typed.grouped(realised.amount()),
                realised == null ? "" : String.valueOf(realised.until()),
                (long) it.version());
    }

    RevenueYear read() {
        return new RevenueYear(
                Typed.year(year, "budget.revenue.year", String.valueOf(RevenueYear.EARLIEST), "2100"),
                Typed.amount(target, "budget.revenue.target"),
                Typed.amountIfAny(changed, "budget.revenue.changed"),
                Realised.of(Typed.amountIfAny(realised, "budget.revenue.realised"), month()),
                version == null ? 0 : version.intValue());
    }

    /** Not a month is month 0, which is refused. */
    private @Nullable Integer month() {
        var typed = Typed.said(until);
        return typed.isEmpty() ? null : typed.matches("\\d{1,2}") ? Integer.valueOf(typed) : Integer.valueOf(0);
    }

    /** Beside which field a refusal is told. */
    static String field(String code) {
        return switch (code) {
            case "budget.revenue.target" -> "target";
            case "budget.revenue.changed" -> "changed";
            case "budget.revenue.realised", "budget.revenue.month-alone" -> "realised";
            case "budget.revenue.month", "budget.revenue.month-missing", "budget.revenue.future" -> "until";
            default -> "year";
        };
    }
}
