package id.mandala.monitoring.indicator;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A quarter (triwulan) of a year.
 *
 * @param number 1 to 4
 */
record Quarter(int year, int number) {

    private static final int MONTHS = 3;

    static Quarter of(YearMonth month) {
        return new Quarter(month.getYear(), (month.getMonthValue() - 1) / MONTHS + 1);
    }

    /** As asked for; what was not asked, or cannot be, is that of the month. */
    static Quarter asked(Optional<Integer> year, Optional<Integer> number, YearMonth month) {
        var usual = of(month);
        return new Quarter(
                year.filter(it -> it >= 2000 && it <= 2100).orElse(usual.year()),
                number.filter(it -> it >= 1 && it <= 4).orElse(usual.number()));
    }

    /** Its last month, or an earlier one that is still to be told. */
    YearMonth toTell(YearMonth due) {
        return of(due).equals(this) ? due : YearMonth.of(year, lastMonth());
    }

    /** 3, 6, 9 or 12. */
    public int lastMonth() {
        return number * MONTHS;
    }
}
