package id.mandala.web;

import java.math.BigDecimal;
import java.util.Locale;

/** The units amounts are spoken in: juta (10⁶), miliar (10⁹), triliun (10¹²). */
enum RupiahUnit {
    ONE(0, "", ""),
    MILLION(6, "jt", "m"),
    BILLION(9, "M", "bn"),
    TRILLION(12, "T", "tn");

    private final int zeros;
    private final String indonesian;
    private final String english;

    RupiahUnit(int zeros, String indonesian, String english) {
        this.zeros = zeros;
        this.indonesian = indonesian;
        this.english = english;
    }

    /** The largest unit the amount fills. */
    static RupiahUnit of(BigDecimal amount) {
        var found = ONE;
        for (var unit : values()) {
            if (amount.abs().compareTo(BigDecimal.ONE.movePointRight(unit.zeros)) >= 0) {
                found = unit;
            }
        }
        return found;
    }

    BigDecimal in(BigDecimal amount) {
        return amount.movePointLeft(zeros);
    }

    String sign(Locale locale) {
        var sign = locale.getLanguage().equals("en") ? english : indonesian;
        return sign.isEmpty() ? "" : "\u00a0" + sign;
    }
}
