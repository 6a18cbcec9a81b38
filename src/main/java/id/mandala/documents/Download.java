package id.mandala.documents;

import id.mandala.values.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A table as a file to keep. It is written whole before the answer begins, so that whatever fails while the rows are read has an
 * answer of its own and nobody keeps half a table for a whole one.
 */
public final class Download {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private Download() {}

    /** Writes titles and rows. */
    public interface Filling {
        void into(TableOut table) throws IOException;
    }

    /** @param file name with its ending, in letters, digits and hyphens */
    public static ResponseEntity<byte[]> csv(String file, Filling filling) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var table = TableOut.csvForSpreadsheets(bytes)) {
            filling.into(table);
        }
        return answer(file, CSV, bytes);
    }

    public static ResponseEntity<byte[]> workbook(String file, String sheet, Filling filling) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var table = TableOut.workbook(bytes, sheet)) {
            filling.into(table);
        }
        return answer(file, XLSX, bytes);
    }

    /** @param sheets by their names, in their order */
    public static ResponseEntity<byte[]> workbook(String file, SequencedMap<String, Filling> sheets)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        WorkbookOut.write(bytes, sheets);
        return answer(file, XLSX, bytes);
    }

    /** An empty workbook to fill in. */
    public static ResponseEntity<byte[]> template(String file, Locale locale, List<Column<?>> columns)
            throws IOException {
        return template(file, locale, ImportTemplate.oneSheet(columns));
    }

    /** @param sheets the columns of each, by its name */
    public static ResponseEntity<byte[]> template(
            String file, Locale locale, SequencedMap<Words, List<Column<?>>> sheets) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImportTemplate.write(bytes, locale, sheets);
        return answer(file, XLSX, bytes);
    }

    private static ResponseEntity<byte[]> answer(String file, MediaType type, ByteArrayOutputStream bytes) {
        var attachment = ContentDisposition.attachment().filename(file).build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(bytes.toByteArray());
    }
}
