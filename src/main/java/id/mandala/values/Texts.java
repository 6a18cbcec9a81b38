package id.mandala.values;

import java.util.regex.Pattern;

/** What people type and paste, in the one form it is kept in. */
public final class Texts {

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?");
    private static final Pattern NOT_PRINTED = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t\\x00]]");

    private Texts() {}

    /**
     * Without space at either end, with plain line ends and without characters that no page and no sheet can show: a browser, a
     * spreadsheet and a database then mean the same text. The null character stays, and is refused further on: nobody types it.
     */
    public static String tidy(String text) {
        // nearly all texts come back as they were kept, and one look is enough
        return stripped(
                text.chars().anyMatch(Character::isISOControl)
                        ? NOT_PRINTED
                                .matcher(LINE_ENDS.matcher(text).replaceAll("\n"))
                                .replaceAll("")
                        : text);
    }

    /** Also takes away the no-break spaces that come along when tables are pasted from web pages and PDFs. */
    public static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
    }
}
