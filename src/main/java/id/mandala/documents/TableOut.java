package id.mandala.documents;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A table on its way out, written row by row. Text never becomes a formula in the spreadsheet that opens it. Cells may be text,
 * numbers, local dates, {@code null} for blank, or anything whose {@code toString} is meant.
 */
public sealed interface TableOut extends Closeable permits CsvOut, WorkbookOut {

    /** UTF-8, commas, CRLF (RFC 4180), without a mark: for other programs. */
    static TableOut csv(OutputStream out) {
        return new CsvOut(out, false, "\r\n");
    }

    /** The same with plain line ends: for the shell, whose tools would take a CR for content. */
    static TableOut csvForShell(OutputStream out) {
        return new CsvOut(out, false, "\n");
    }

    /** CRLF and the byte order mark that makes Excel read UTF-8: for people. */
    static TableOut csvForSpreadsheets(OutputStream out) {
        return new CsvOut(out, true, "\r\n");
    }

    /** XLSX with one sheet: numbers stay numbers, the title row is bold and stays in sight. */
    static TableOut workbook(OutputStream out, String sheet) {
        return new WorkbookOut(out, sheet);
    }

    void titles(Collection<String> titles) throws IOException;

    void row(Collection<? extends @Nullable Object> cells) throws IOException;

    default void row(@Nullable Object... cells) throws IOException {
        row(Arrays.asList(cells));
    }
}
