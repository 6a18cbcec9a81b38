package id.mandala.documents;

import java.util.ArrayList;
import java.util.List;

/** Reads separated text as RFC 4180 writes it, with any of the three separators in use and either kind of line end. */
final class CsvReader {

    private static final String HINT = "sep=";

    private final String name;
    private final String text;
    private final char separator;
    private final FileLimits limits;
    private int at;
    private int row;

    private CsvReader(String name, String text, char separator, FileLimits limits) {
        this.name = name;
        this.text = text;
        this.separator = separator;
        this.limits = limits;
    }

    /** Returns the separator it found. */
    static char read(String name, byte[] bytes, FileLimits limits, RowSink sink) {
        var text = CsvText.decode(bytes);
        boolean hinted = text.startsWith(HINT) && text.length() > HINT.length();
        char separator = hinted ? text.charAt(HINT.length()) : separatorOf(text);
        var reader = new CsvReader(name, text, separator, limits);
        if (hinted) {
            reader.record();
        }
        while (reader.at < text.length()) {
            sink.take(new RawRow(reader.row + 1, reader.record()));
        }
        return separator;
    }

    /** The separator that stands most often in the first line that holds anything, outside quotation marks. */
    private static char separatorOf(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted) {
                commas += c == ',' ? 1 : 0;
                semicolons += c == ';' ? 1 : 0;
                tabs += c == '\t' ? 1 : 0;
            }
        }
        if (tabs > commas && tabs > semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }

    private List<Cell> record() {
        row++;
        var cells = new ArrayList<Cell>();
        while (true) {
            cells.add(cell());
            if (cells.size() > limits.columns()) {
                throw refusal("documents.fault.too-many-columns", limits.columns());
            }
            if (at >= text.length() || text.charAt(at) != separator) {
                break;
            }
            at++;
            if (at == text.length()) {
                cells.add(Cell.BLANK);
            }
        }
        skipLineEnd();
        return cells;
    }

    private Cell cell() {
        if (at < text.length() && text.charAt(at) == '"') {
            return Cell.of(FormulaGuard.off(quoted() + plain()));
        }
        return Cell.of(FormulaGuard.off(plain()));
    }

    private String quoted() {
        var inside = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                inside.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                inside.append('"');
                at++;
            } else {
                return inside.toString();
            }
        }
        throw refusal("documents.fault.quote-open");
    }

    private String plain() {
        int from = at;
        while (at < text.length() && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private void skipLineEnd() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private FileRefused refusal(String code, Object... arguments) {
        return new FileRefused(name, List.of(new Fault(name, row, "", code, arguments)), 1);
    }
}
