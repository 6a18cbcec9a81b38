package id.mandala.documents.book;

/**
 * What of a text a document can carry: no control characters, no halves of characters, none that turn the direction of what follows
 * (somebody's title must not turn the page around).
 */
final class Sound {

    private static final int UNKNOWN = 0xFFFD;

    private Sound() {}

    /** Keeps line breaks. */
    static String lines(String text) {
        var sound = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(it -> append(sound, it));
        return sound.toString();
    }

    /** One line, without blanks around it; refuses (a fault of the caller) when nothing is left. */
    static String line(String what, String text) {
        var line = optionalLine(text);
        if (line.isEmpty()) {
            throw new IllegalArgumentException(what + " is empty");
        }
        return line;
    }

    static String optionalLine(String text) {
        return lines(text).replace('\n', ' ').strip();
    }

    private static void append(StringBuilder sound, int point) {
        if (point == '\n' || point == '\r' || point == 0x2028 || point == 0x2029) {
            sound.append('\n');
        } else if (point == '\t') {
            sound.append(' ');
        } else if (Character.getType(point) == Character.SURROGATE) {
            sound.appendCodePoint(UNKNOWN);
        } else if (!Character.isISOControl(point) && !turnsDirection(point) && !isNoCharacter(point)) {
            sound.appendCodePoint(point);
        }
    }

    private static boolean turnsDirection(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }

    private static boolean isNoCharacter(int point) {
        return (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF) || point == 0xFEFF;
    }
}
