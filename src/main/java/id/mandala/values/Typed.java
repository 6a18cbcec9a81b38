package id.mandala.values;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what people typed into forms; what cannot be read is refused with the code of its field. */
public final class Typed {

    private Typed() {}

    public static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    public static Rupiah amount(@Nullable String text, String code) {
        var read = amountIfAny(text, code);
        if (read == null) {
            throw new RuleBroken(code);
        }
        return read;
    }

    public static @Nullable Rupiah amountIfAny(@Nullable String text, String code) {
        if (said(text).isEmpty()) {
            return null;
        }
        if (!isAmount(text)) {
            throw new RuleBroken(code);
        }
        return Rupiah.of(said(text));
    }

    /** Whether it is an amount from nought to a thousand trillion. */
    public static boolean isAmount(@Nullable String text) {
        try {
            return Rupiah.of(said(text)).amount() >= 0;
        } catch (RuleBroken unread) {
            return false;
        }
    }

    /** As people read it: {@code 150.000.000}. */
    public static String grouped(@Nullable Rupiah amount) {
        return amount == null ? "" : String.format(Locale.of("id"), "%,d", amount.amount());
    }

    /** A year of this century. */
    public static int year(@Nullable String text, String code, Object... arguments) {
        if (!said(text).matches("20\\d\\d")) {
            throw new RuleBroken(code, arguments);
        }
        return Integer.parseInt(said(text));
    }

    /** A number of per cent with a comma or a point, as {@code 42,5} or {@code 42.5 %}; whether it may be above 100 is the asker's to say. */
    public static BigDecimal percent(@Nullable String text, String code) {
        var typed = said(text).replace("%", "").strip().replace(',', '.');
        if (!typed.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            throw new RuleBroken(code);
        }
        return new BigDecimal(typed);
    }

    /**
     * A number as Indonesia writes it ({@code 1.234,5}) or with a point ({@code 1234.5}), of at most sixteen digits before it and four
     * after; absent where nothing was typed.
     */
    public static Optional<BigDecimal> figureIfAny(@Nullable String text, String code, Object... arguments) {
        var typed = said(text);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var plain = typed.matches("[+-]?\\d{1,3}(\\.\\d{3})+(,\\d+)?|[+-]?\\d+,\\d+")
                ? typed.replace(".", "").replace(',', '.')
                : typed;
        if (!plain.matches("[+-]?\\d{1,16}(\\.\\d{1,4})?")) {
            throw new RuleBroken(code, arguments);
        }
        return Optional.of(new BigDecimal(plain));
    }

    public static LocalDate date(@Nullable String text, String code) {
        try {
            return LocalDate.parse(said(text));
        } catch (DateTimeException unread) {
            throw new RuleBroken(code);
        }
    }

    public static Optional<UUID> idIfAny(@Nullable String text, String code) {
        return said(text).isEmpty() ? Optional.empty() : Optional.of(id(text, code));
    }

    public static UUID id(@Nullable String text, String code) {
        return Chosen.id(text).orElseThrow(() -> new RuleBroken(code));
    }
}
