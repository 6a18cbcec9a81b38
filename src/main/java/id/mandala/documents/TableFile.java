package id.mandala.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table as it was sent: CSV (comma, semicolon or tab) or a visible sheet of an XLSX workbook, told apart by content and never by
 * name. The first row that is not blank holds the titles.
 */
public final class TableFile {

    private final String name;
    private final String sheet;
    private final RawRow titleRow;
    private final List<RawRow> rows;
    private final boolean commaSeparated;

    private TableFile(String name, String sheet, List<RawRow> all, boolean commaSeparated) {
        this.name = name;
        this.sheet = sheet;
        this.titleRow = all.getFirst();
        this.rows = all.subList(1, all.size());
        this.commaSeparated = commaSeparated;
    }

    public static TableFile read(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return read(path.getFileName().toString(), in, FileLimits.USUAL);
        }
    }

    public static TableFile read(String name, InputStream in) throws IOException {
        return read(name, in, FileLimits.USUAL);
    }

    /** Refuses, as {@link FileRefused}, whatever is not a table or passes the limits. Does not close {@code in}. */
    public static TableFile read(String name, InputStream in, FileLimits limits) throws IOException {
        return read(name, in.readNBytes(limits.bytes() + 1), limits);
    }

    public static TableFile read(String name, byte[] content) {
        return read(name, content, FileLimits.USUAL);
    }

    private static TableFile read(String name, byte[] content, FileLimits limits) {
        return sheets(
                        name,
                        content,
                        limits,
                        (_, first, _) -> Optional.of(limits).filter(_ -> first))
                .getFirst();
    }

    /** The sheets of a workbook that are wanted, those without a row left out, or the one table of any other file; never none. */
    public static List<TableFile> sheets(String name, byte[] bytes, FileLimits limits, SheetChoice wanted) {
        if (bytes.length > limits.bytes()) {
            throw Faults.refusal(name, "documents.fault.too-large", limits.bytes() >> 20);
        }
        var found = switch (FileKind.of(bytes)) {
            case WORKBOOK -> workbook(name, bytes, limits, wanted);
            case TEXT -> commaSeparated(name, bytes, limits);
            case EMPTY -> throw Faults.refusal(name, "documents.fault.empty");
            case OLD_WORKBOOK -> throw Faults.refusal(name, "documents.fault.old-excel");
            case ENCRYPTED -> throw Faults.refusal(name, "documents.fault.encrypted");
            case WEB_PAGE -> throw Faults.refusal(name, "documents.fault.web-page");
            case PICTURE -> throw Faults.refusal(name, "documents.fault.picture");
            case PDF -> throw Faults.refusal(name, "documents.fault.pdf");
            case UNKNOWN -> throw Faults.refusal(name, "documents.fault.not-a-table");
        };
        if (found.isEmpty()) {
            throw Faults.refusal(name, "documents.fault.empty");
        }
        return found;
    }

    private static List<TableFile> workbook(String name, byte[] bytes, FileLimits limits, SheetChoice wanted) {
        var found = new ArrayList<TableFile>();
        Workbook.read(name, bytes, limits, wanted).forEach((sheet, sink) -> {
            var all = sink.rows(name);
            if (!all.isEmpty()) {
                found.add(new TableFile(name, sheet, all, false));
            }
        });
        return found;
    }

    private static List<TableFile> commaSeparated(String name, byte[] bytes, FileLimits limits) {
        var sink = new RowSink(limits);
        var comma = CsvReader.read(name, bytes, limits, sink) == ',';
        var all = sink.rows(name);
        return all.isEmpty() ? List.of() : List.of(new TableFile(name, "", all, comma));
    }

    /** Name of the sheet; empty where the file has none. */
    public String sheet() {
        return sheet;
    }

    public String name() {
        return name;
    }

    /** The titles as the file writes them; a blank one is an empty text. */
    public List<String> titles() {
        var titles = new ArrayList<String>();
        for (var cell : titleRow.cells()) {
            titles.add(title(cell));
        }
        return titles;
    }

    private static String title(Cell cell) {
        try {
            return Cells.text(cell);
        } catch (CellUnreadable formula) {
            return "";
        }
    }

    public boolean has(Column<?> column) {
        return column.names().anyMatch(name -> titles().stream().anyMatch(title -> Headers.same(title, name)));
    }

    /** The titles that are none of these columns'. */
    public List<String> unread(List<Column<?>> columns) {
        return titles().stream()
                .filter(title -> !title.isEmpty()
                        && columns.stream().flatMap(Column::names).noneMatch(it -> Headers.same(title, it)))
                .toList();
    }

    /** The row of the titles, as a spreadsheet numbers it. */
    public int titleRow() {
        return titleRow.number();
    }

    /** How many rows there are below the titles. */
    public int rows() {
        return rows.size();
    }

    /**
     * Reads the rows under these columns; other columns are left alone. Where a column is missing nothing can be read, so that is
     * refused at once; unreadable cells are collected in {@link Table#faults}.
     */
    public Table table(List<Column<?>> columns) {
        return table(columns, new Faults(name));
    }

    /** @param faults where what is wrong with the sheet is told */
    public Table table(List<Column<?>> columns, Faults faults) {
        return table(columns, Headers.match(titles(), titleRow.number(), columns, faults), faults);
    }

    /**
     * The same for a file of any titles, where somebody said which column stands where.
     *
     * @param places by key of the column, the place of its title in {@link #titles}, from 0
     */
    public Table table(List<Column<?>> columns, Map<String, Integer> places) {
        var faults = new Faults(name);
        return table(columns, Headers.chosen(titles(), titleRow.number(), columns, places, faults), faults);
    }

    private Table table(List<Column<?>> columns, Headers headers, Faults faults) {
        new Shape(titles(), titleRow.number(), rows).check(columns, headers, commaSeparated, faults);
        if (faults.list().stream().anyMatch(fault -> fault.row() == titleRow.number())) {
            throw faults.refusal();
        }
        if (rows.isEmpty()) {
            throw Faults.refusal(name, "documents.fault.no-rows");
        }
        var placed = columns.stream()
                .map(it -> new Placed<>(it, headers.placeOf(it), headers.titleOf(it)))
                .toList();
        int width = titles().size();
        var read = new ArrayList<Row>(rows.size());
        for (var row : rows) {
            if (Shape.fits(row, width)) {
                read.add(read(row, placed, headers, faults));
            }
        }
        return new Table(name, headers, read, faults);
    }

    /** A column and where the file has it, found once for all rows; the place is negative where the file does not have it. */
    private record Placed<T>(Column<T> column, int place, String title) {

        Cell of(RawRow row) {
            return place < 0 ? Cell.BLANK : row.at(place);
        }
    }

    public Table table(Column<?>... columns) {
        return table(List.of(columns));
    }

    /** A cell that cannot be read is told and left out; one that is read but refused stays. */
    private static Row read(RawRow raw, List<? extends Placed<?>> columns, Headers headers, Faults faults) {
        Map<String, Object> values = new HashMap<>();
        var unread = new HashSet<String>();
        for (var placed : columns) {
            var key = placed.column().key();
            try {
                readCell(raw, placed, faults).ifPresent(value -> values.put(key, value));
            } catch (CellUnreadable unreadable) {
                faults.add(raw.number(), placed.title(), unreadable.code(), unreadable.arguments());
                unread.add(key);
            }
        }
        return new Row(raw.number(), values, unread, headers, faults);
    }

    private static <T> Optional<T> readCell(RawRow raw, Placed<T> placed, Faults faults) throws CellUnreadable {
        var cell = placed.of(raw);
        var column = placed.column();
        if (cell instanceof Cell.Blank) {
            if (column.required()) {
                throw new CellUnreadable("documents.fault.cell-empty");
            }
            return Optional.empty();
        }
        var value = column.reader().read(cell);
        for (var check : column.checks()) {
            if (check.wrong().test(value)) {
                var arguments = Stream.concat(Stream.of(Cells.text(cell)), check.arguments().stream());
                faults.add(raw.number(), placed.title(), check.code(), arguments.toArray());
            }
        }
        return Optional.of(value);
    }
}
