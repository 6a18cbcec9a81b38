package id.mandala.budget.adjustment;

import id.mandala.values.Typed;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the form of left-over money sends, as typed.
 *
 * @param keys of those that go on: {@link LeftOver#key}
 */
record LeftOverForm(
        @Nullable String toYear,
        @Nullable String reason,
        @Nullable List<String> keys) {

    static LeftOverForm after(int year) {
        return new LeftOverForm(String.valueOf(year + 1), "", List.of());
    }

    public boolean takes(LeftOver it) {
        return chosen().contains(it.key());
    }

    Set<String> chosen() {
        return Set.copyOf(Objects.requireNonNullElse(keys, List.<String>of()));
    }

    int wholeYear() {
        return Typed.year(toYear, "budget.carry.to-year");
    }

    String saidReason() {
        return Typed.said(reason);
    }

    /** Beside which field a refusal is told. */
    static String field(String code) {
        return switch (code) {
            case "budget.carry.to-year", "budget.adjustment.to-year" -> "toYear";
            case "budget.adjustment.reason" -> "reason";
            default -> "keys";
        };
    }
}
