package id.mandala.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes figures and dates as the reader's language does; templates call it {@code #show}. Unknown (null) is an en dash, never 0.
 * Rounds half up, as the ministry's tables do.
 */
public final class Show {

    static final String UNKNOWN = "–";

    private static final String NO_BREAK = "\u00a0";
    private static final String MINUS = "−";
    private static final ZoneId WESTERN_INDONESIA = ZoneId.of("Asia/Jakarta");

    private final Locale locale;
    private final DecimalFormatSymbols symbols;

    public Show(Locale locale) {
        this.locale = locale;
        this.symbols = DecimalFormatSymbols.getInstance(locale);
    }

    /** {@code 1.234,50} with two digits after the comma. */
    public String number(@Nullable Number value, int digits) {
        return value == null ? UNKNOWN : format(exact(value), digits, digits);
    }

    /** With as many digits as it has, within these: {@code 2,9364}, {@code 3,60}. For the steps of a computation. */
    public String exact(@Nullable Number value, int least, int most) {
        return value == null ? UNKNOWN : format(exact(value), least, most);
    }

    /** A whole number, {@code 1.234}. */
    public String count(@Nullable Number value) {
        return number(value, 0);
    }

    /** @param share 0 to 1; shown as {@code 39,64 %} */
    public String percent(@Nullable Number share, int digits) {
        return share == null ? UNKNOWN : format(exact(share).movePointRight(2), digits, digits) + NO_BREAK + "%";
    }

    /** A difference with its sign, {@code +0,42}; nought has none. */
    public String change(@Nullable Number value, int digits) {
        if (value == null) {
            return UNKNOWN;
        }
        var rounded = exact(value).setScale(digits, RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : "") + format(rounded, digits, digits);
    }

    /** Short for reading: {@code Rp 1,03 T}. */
    public String rupiah(@Nullable Number value) {
        if (value == null) {
            return UNKNOWN;
        }
        var amount = exact(value);
        var unit = RupiahUnit.of(amount);
        return "Rp" + NO_BREAK + format(unit.in(amount), 0, 2) + unit.sign(locale);
    }

    /** To the rupiah, for tables that are summed: {@code 1.030.000.000}. */
    public String rupiahExact(@Nullable Number value) {
        return value == null ? UNKNOWN : "Rp" + NO_BREAK + format(exact(value), 0, 2);
    }

    /** {@code 21 Nov 2026} */
    public String date(@Nullable LocalDate date) {
        return date == null
                ? UNKNOWN
                : DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(date);
    }

    /** {@code 21 Nov 2026 10.42 WIB}: the clock of the capital, named so that nobody mistakes it for another. */
    public String moment(@Nullable Instant moment) {
        var pattern = locale.getLanguage().equals("en") ? "d MMM yyyy HH:mm 'WIB'" : "d MMM yyyy HH.mm 'WIB'";
        return moment == null
                ? UNKNOWN
                : DateTimeFormatter.ofPattern(pattern, locale).format(moment.atZone(WESTERN_INDONESIA));
    }

    private String format(BigDecimal value, int atLeast, int atMost) {
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(atLeast);
        format.setMaximumFractionDigits(atMost);
        format.setRoundingMode(RoundingMode.HALF_UP);
        var rounded = value.setScale(atMost, RoundingMode.HALF_UP);
        return rounded.signum() < 0 ? MINUS + format.format(rounded.negate()) : format.format(rounded);
    }

    private static BigDecimal exact(Number value) {
        return value instanceof BigDecimal exact ? exact : new BigDecimal(value.toString());
    }
}
