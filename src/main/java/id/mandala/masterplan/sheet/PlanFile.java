package id.mandala.masterplan.sheet;

import id.mandala.documents.Fault;
import id.mandala.documents.FileLimits;
import id.mandala.documents.FileRefused;
import id.mandala.documents.TableFile;
import id.mandala.values.Words;
import java.util.List;
import java.util.Optional;

/** The sheets of a file that was sent. A workbook may have all of them, the first alone, or only further ones; any other file is the first. */
record PlanFile(String name, List<TableFile> sheets) {

    /** Of all further sheets together: as many as are taken well within the time a request has. */
    private static final int MOST_LINES = 40_000;

    private static final FileLimits FURTHER = FileLimits.USUAL.withRows(MOST_LINES);

    private static final List<Words> FURTHER_TITLES = Layout.FURTHER_TITLES;

    static PlanFile read(String name, byte[] content) {
        var sheets = TableFile.sheets(name, content, FileLimits.USUAL, PlanFile::wanted);
        int lines = sheets.stream()
                .filter(it -> isFurther(it.sheet()))
                .mapToInt(TableFile::rows)
                .sum();
        if (lines > MOST_LINES) {
            throw new FileRefused(
                    name, List.of(new Fault(name, 0, "", "refusal.masterplan.sheet-lines", lines, MOST_LINES)), 1);
        }
        return new PlanFile(name, sheets);
    }

    private static Optional<FileLimits> wanted(String sheet, boolean first) {
        if (isFurther(sheet)) {
            return Optional.of(FURTHER);
        }
        return first || is(Layout.FIRST, sheet) ? Optional.of(FileLimits.USUAL) : Optional.empty();
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
                .filter(it -> is(Layout.FIRST, it.sheet()))
                .findFirst()
                .or(() -> sheets.stream().filter(it -> !isFurther(it.sheet())).findFirst())
                .filter(it -> it.rows() > 0 || sheets.size() == 1);
    }

    /** A further sheet that has lines. */
    Optional<TableFile> find(LineSheet sheet) {
        return sheets.stream()
                .filter(it -> is(sheet.title(), it.sheet()) && it.rows() > 0)
                .findFirst();
    }
}
