package id.mandala.overlap.cases;

import id.mandala.values.Rupiah;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form of what a case saves, as it was typed. */
record SavingForm(
        @Nullable String estimate,
        @Nullable String how,
        @Nullable String actual,
        @Nullable String note) {

    static SavingForm of(Saving it) {
        return new SavingForm(
                it.estimate().map(Rupiah::toString).orElse(""),
                it.how(),
                it.actual().map(Rupiah::toString).orElse(""),
                it.note());
    }

    Saving saving() {
        return new Saving(
                DecisionForm.amount(estimate),
                Objects.requireNonNullElse(how, ""),
                DecisionForm.amount(actual),
                Objects.requireNonNullElse(note, ""));
    }

    /** Where what is to be mended stands in the form; an amount that cannot be read is looked for in both. */
    String field(String code) {
        return switch (code) {
            case "overlap.case-saving-how" -> "how";
            case "overlap.case-saving-note" -> "note";
            case "web.rupiah" -> isRupiah(estimate) ? "actual" : "estimate";
            default -> "estimate";
        };
    }

    private static boolean isRupiah(@Nullable String typed) {
        return typed == null || typed.isBlank() || typed.strip().matches("(?i)(rp\\.?\\s*)?-?[\\d.]{1,22}");
    }
}
