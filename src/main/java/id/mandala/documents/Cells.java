package id.mandala.documents;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.Pattern;

/** How the cells of each kind of column are read. */
final class Cells {

    /** At most 18 digits before and after the point: more is never meant, and keeps arithmetic small. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,18})?");

    private static final Pattern COMMA_NUMBER = Pattern.compile("[+-]?(\\d{1,18}|\\d{1,3}(\\.\\d{3})+),\\d{1,18}");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");

    private Cells() {}

    static String text(Cell cell) throws CellUnreadable {
        return switch (cell) {
            case Cell.Text(var text) -> text;
            case Cell.Numeric(var number) -> plain(number).toPlainString();
            case Cell.Moment(var moment) -> moment.toLocalDate().toString();
            case Cell.Blank() -> "";
            case Cell.Formula() -> throw new CellUnreadable("documents.fault.formula");
            case Cell.Broken(var mark) -> throw new CellUnreadable("documents.fault.broken", mark);
        };
    }

    static BigDecimal number(Cell cell) throws CellUnreadable {
        if (cell instanceof Cell.Numeric(var number)) {
            return plain(number);
        }
        if (cell instanceof Cell.Moment) {
            throw new CellUnreadable("documents.fault.number-is-date", text(cell));
        }
        var text = text(cell);
        if (NUMBER.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        if (COMMA_NUMBER.matcher(text).matches()) {
            throw new CellUnreadable(
                    "documents.fault.number-comma", text, text.replace(".", "").replace(',', '.'));
        }
        throw new CellUnreadable("documents.fault.number", text);
    }

    static BigDecimal figure(Cell cell) throws CellUnreadable {
        if (cell instanceof Cell.Text(var text) && GROUPED.matcher(text).matches()) {
            throw new CellUnreadable("documents.fault.number-grouped", text, text.replace(".", ""));
        }
        return number(cell);
    }

    static Rupiah rupiah(Cell cell) throws CellUnreadable {
        if (cell instanceof Cell.Numeric && number(cell).stripTrailingZeros().scale() > 0) {
            throw new CellUnreadable("documents.fault.integer", text(cell));
        }
        return parsed(cell, Rupiah::of);
    }

    static Integer integer(Cell cell) throws CellUnreadable {
        try {
            return number(cell).intValueExact();
        } catch (ArithmeticException notWhole) {
            throw new CellUnreadable("documents.fault.integer", text(cell));
        }
    }

    /** ISO dates, and day first as Indonesia writes them: {@code 17/08/2025}. */
    static LocalDate date(Cell cell) throws CellUnreadable {
        if (cell instanceof Cell.Moment(var moment)) {
            return moment.toLocalDate();
        }
        var text = text(cell);
        var dayFirst = DAY_FIRST.matcher(text);
        try {
            return dayFirst.matches()
                    ? LocalDate.of(
                            Integer.parseInt(dayFirst.group(3)),
                            Integer.parseInt(dayFirst.group(2)),
                            Integer.parseInt(dayFirst.group(1)))
                    : LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            throw new CellUnreadable("documents.fault.date", text);
        }
    }

    static RegionCode region(Cell cell) throws CellUnreadable {
        try {
            return RegionCode.of(text(cell));
        } catch (RuleBroken notACode) {
            throw new CellUnreadable("documents.fault.region", text(cell));
        }
    }

    static <T> T parsed(Cell cell, Function<String, T> parse) throws CellUnreadable {
        try {
            return parse.apply(text(cell));
        } catch (RuleBroken broken) {
            throw new CellUnreadable(
                    "refusal." + broken.code(), broken.arguments().toArray());
        }
    }

    /** Spreadsheets store binary fractions: 3.7 may arrive as 3.7000000000000002. Fifteen digits are what they show. */
    private static BigDecimal plain(BigDecimal number) throws CellUnreadable {
        var shown = number.round(new MathContext(15)).stripTrailingZeros();
        if (shown.precision() - shown.scale() > 18 || shown.scale() > 18) {
            throw new CellUnreadable("documents.fault.number", number.toString());
        }
        return shown.scale() < 0 ? shown.setScale(0) : shown;
    }
}
