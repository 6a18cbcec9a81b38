package id.mandala.documents;

import java.util.regex.Pattern;

/**
 * Keeps a text in a CSV file from being computed: an apostrophe goes before what a spreadsheet takes for the start of a formula, also
 * behind a semicolon or tab, where a spreadsheet set to that separator begins a new cell. Reading takes the apostrophes away again.
 */
final class FormulaGuard {

    private static final String STARTS = "[=+\\-@＝＋－＠]";

    private static final Pattern LIVE = Pattern.compile("(^[\\t\\r\\n]*|[;\\t]\\s*)(?=" + STARTS + ")");
    private static final Pattern BLANK_START = Pattern.compile("^(?=[\\t\\r\\n])");
    private static final Pattern GUARDED = Pattern.compile("(^|[;\\t]\\s*)'(?=" + STARTS + "|[\\t\\r\\n])");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private FormulaGuard() {}

    /** A number written as text is left as it is. */
    static String on(String text) {
        if (NUMBER.matcher(text).matches()) {
            return text;
        }
        return BLANK_START.matcher(LIVE.matcher(text).replaceAll("$1'")).replaceAll("'");
    }

    static String off(String text) {
        return text.indexOf('\'') < 0 ? text : GUARDED.matcher(text).replaceAll("$1");
    }
}
