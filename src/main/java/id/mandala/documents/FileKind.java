package id.mandala.documents;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is, by its first bytes; its name is not asked. */
enum FileKind {
    EMPTY,
    TEXT,
    WORKBOOK,
    OLD_WORKBOOK,
    ENCRYPTED,
    WEB_PAGE,
    PICTURE,
    PDF,
    UNKNOWN;

    private static final String OLE2 = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    static FileKind of(byte[] bytes) {
        if (bytes.length == 0) {
            return EMPTY;
        }
        var start = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return WORKBOOK;
        }
        if (start.startsWith(OLE2)) {
            return holdsEncryptedPackage(bytes) ? ENCRYPTED : OLD_WORKBOOK;
        }
        if (start.startsWith("%PDF")) {
            return PDF;
        }
        if (isPicture(start)) {
            return PICTURE;
        }
        var words = start.strip().toLowerCase(Locale.ROOT);
        if (words.startsWith("<") || words.startsWith("ï»¿<")) {
            return WEB_PAGE;
        }
        return isText(bytes) ? TEXT : UNKNOWN;
    }

    /** A workbook with a password is an OLE2 file with a stream of this name, in UTF-16. */
    private static boolean holdsEncryptedPackage(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0");
    }

    private static boolean isPicture(String start) {
        return start.startsWith("\u0089PNG")
                || start.startsWith("\u00ff\u00d8\u00ff")
                || start.startsWith("GIF8")
                || (start.startsWith("BM") && start.indexOf('\0') >= 0)
                || start.startsWith("II*\0")
                || start.startsWith("MM\0*")
                || (start.startsWith("RIFF") && start.startsWith("WEBP", 8));
    }

    private static boolean isText(byte[] bytes) {
        if (CsvText.isUtf16(bytes)) {
            return true;
        }
        for (byte b : bytes) {
            if (b >= 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return false;
            }
        }
        return true;
    }
}
