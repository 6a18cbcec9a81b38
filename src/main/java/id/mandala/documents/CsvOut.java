package id.mandala.documents;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

final class CsvOut implements TableOut {

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",;\\t\\r\\n]|^\\s|\\s$");

    private final Writer out;
    private final String lineEnd;
    private String before;

    CsvOut(OutputStream out, boolean mark, String lineEnd) {
        this.lineEnd = lineEnd;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.before = mark ? "\ufeff" : "";
    }

    @Override
    public void titles(Collection<String> titles) throws IOException {
        row(titles);
    }

    @Override
    public void row(Collection<? extends @Nullable Object> cells) throws IOException {
        for (var cell : cells) {
            out.write(before);
            out.write(quoted(text(cell)));
            before = ",";
        }
        out.write(lineEnd);
        before = "";
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> FormulaGuard.on(cell.toString());
        };
    }

    private static String quoted(String text) {
        return NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
