package id.mandala.masterplan.sheet;

import id.mandala.documents.Fault;
import id.mandala.documents.FileLimits;
import id.mandala.documents.FileRefused;
import id.mandala.documents.TableFile;
import id.mandala.values.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sheets of a file that was sent. A workbook may have all of them, the first alone, or only further ones; any other file is the first.
 *
 * @param unread names of the sheets that are none of these, or hidden
 */
record PlanFile(String name, List<TableFile> sheets, List<String> unread) {

    private static final FileLimits LIMITS = FileLimits.USUAL.withRows(10_000);
    /** Of all sheets together: as many as are taken well within the time a request has. */
    private static final int MOST_ROWS = 30_000;

    private static final FileLimits FURTHER = FileLimits.USUAL.withRows(MOST_ROWS);

    private static final List<Words> FURTHER_TITLES = Layout.FURTHER_TITLES;

    static PlanFile read(String name, byte[] content) {
        var unread = new ArrayList<String>();
        var sheets = TableFile.sheets(name, content, LIMITS, (title, first, hidden) -> {
            var limits = hidden ? Optional.<FileLimits>empty() : wanted(title, first);
            if (limits.isEmpty()) {
                unread.add(title);
            }
            return limits;
        });
        int rows = sheets.stream().mapToInt(TableFile::rows).sum();
        if (rows == 0) {
            throw refusal(name, "documents.fault.no-rows");
        }
        if (rows > MOST_ROWS) {
            throw refusal(name, "refusal.masterplan.sheet-lines", rows, MOST_ROWS);
        }
        var further = sheets.stream().anyMatch(it -> isFurther(it.sheet()));
        var named = sheets.stream().anyMatch(it -> is(Layout.FIRST, it.sheet()));
        var read = sheets.stream()
                .filter(it -> isFurther(it.sheet()) || is(Layout.FIRST, it.sheet()) || !(further || named))
                .toList();
        sheets.stream().filter(it -> !read.contains(it)).map(TableFile::sheet).forEach(unread::add);
        return new PlanFile(name, read, unread);
    }

    private static FileRefused refusal(String name, String code, Object... arguments) {
        return new FileRefused(name, List.of(new Fault(name, 0, "", code, arguments)), 1);
    }

    private static Optional<FileLimits> wanted(String sheet, boolean first) {
        if (isFurther(sheet)) {
            return Optional.of(FURTHER);
        }
        return first || is(Layout.FIRST, sheet) ? Optional.of(LIMITS) : Optional.empty();
    }

    private static boolean isFurther(String sheet) {
        return FURTHER_TITLES.stream().anyMatch(it -> is(it, sheet));
    }

    private static boolean is(Words title, String sheet) {
        return title.id().equalsIgnoreCase(sheet.strip()) || title.en().equalsIgnoreCase(sheet.strip());
    }

    /** The sheet of initiatives; absent where only further ones were sent. */
    Optional<TableFile> first() {
        return sheets.stream()
                .filter(it -> !isFurther(it.sheet()) && it.rows() > 0)
                .findFirst();
    }

    /** A further sheet that has lines. */
    Optional<TableFile> find(LineSheet sheet) {
        return sheets.stream()
                .filter(it -> is(sheet.title(), it.sheet()) && it.rows() > 0)
                .findFirst();
    }
}
