package id.mandala.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

final class WorkbookOut implements TableOut {

    /** Rows kept before they go down the stream. */
    private static final int FLUSHED_EVERY = 500;
    /** Excel's own limit of a cell. */
    private static final int LONGEST_TEXT = 32_767;

    private static final Pattern NOT_IN_SHEET_NAMES = Pattern.compile("[\\[\\]:*?/\\\\]");

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    WorkbookOut(OutputStream out, String sheet) {
        this(new Workbook(out, "Mandala", null), sheet);
    }

    private WorkbookOut(Workbook workbook, String sheet) {
        this.workbook = workbook;
        this.sheet = workbook.newWorksheet(sheetName(sheet));
    }

    /** A workbook of these sheets, filled one after the other. */
    static void write(OutputStream out, SequencedMap<String, Download.Filling> sheets) throws IOException {
        try (var workbook = new Workbook(out, "Mandala", null)) {
            for (var sheet : sheets.entrySet()) {
                var table = new WorkbookOut(workbook, sheet.getKey());
                sheet.getValue().into(table);
                table.sheet.finish();
            }
        }
    }

    private static String sheetName(String wanted) {
        var name = NOT_IN_SHEET_NAMES.matcher(wanted).replaceAll(" ");
        return name.length() > 31 ? name.substring(0, 31) : name;
    }

    @Override
    public void titles(Collection<String> titles) throws IOException {
        int place = 0;
        for (var title : titles) {
            sheet.width(place, Math.clamp(title.length() + 4L, 10, 60));
            sheet.value(row, place, title);
            sheet.style(row, place).bold().set();
            place++;
        }
        sheet.freezePane(0, row + 1);
        row++;
    }

    @Override
    public void row(Collection<? extends @Nullable Object> cells) throws IOException {
        int place = 0;
        for (var cell : cells) {
            put(place++, cell);
        }
        row++;
        if (row % FLUSHED_EVERY == 0) {
            sheet.flush();
        }
    }

    private void put(int place, @Nullable Object cell) {
        switch (cell) {
            case null -> {
                // a blank cell is one that is not written
            }
            case Number number -> sheet.value(row, place, number);
            case LocalDate date -> {
                sheet.value(row, place, date);
                sheet.style(row, place).format("yyyy-mm-dd").set();
            }
            default -> {
                var text = cell.toString();
                sheet.value(row, place, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
            }
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
