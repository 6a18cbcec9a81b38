package id.mandala.budget.revenue;

import id.mandala.values.Chosen;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what people typed into forms about revenue; what cannot be read is refused with the code of its field. */
final class Typed {

    private Typed() {}

    static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    static Rupiah amount(@Nullable String text, String code) {
        var read = amountIfAny(text, code);
        if (read == null) {
            throw new RuleBroken(code);
        }
        return read;
    }

    static @Nullable Rupiah amountIfAny(@Nullable String text, String code) {
        if (said(text).isEmpty()) {
            return null;
        }
        if (!isAmount(text)) {
            throw new RuleBroken(code);
        }
        return Rupiah.of(said(text));
    }

    /** Whether it is an amount from nought to a thousand trillion. */
    static boolean isAmount(@Nullable String text) {
        try {
            return Rupiah.of(said(text)).amount() >= 0;
        } catch (RuleBroken unread) {
            return false;
        }
    }

    /** As people read it: {@code 150.000.000}. */
    static String grouped(@Nullable Rupiah amount) {
        return amount == null ? "" : String.format(Locale.of("id"), "%,d", amount.amount());
    }

    static int year(@Nullable String text) {
        if (!said(text).matches("\\d{4}")) {
            throw new RuleBroken("budget.revenue.year", String.valueOf(RevenueYear.EARLIEST), "2100");
        }
        return Integer.parseInt(said(text));
    }

    static LocalDate date(@Nullable String text, String code) {
        try {
            return LocalDate.parse(said(text));
        } catch (DateTimeException unread) {
            throw new RuleBroken(code);
        }
    }

    static UUID id(@Nullable String text, String code) {
        return Chosen.id(text).orElseThrow(() -> new RuleBroken(code));
    }
}
