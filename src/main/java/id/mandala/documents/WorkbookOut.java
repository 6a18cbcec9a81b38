package id.mandala.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

final class WorkbookOut implements TableOut {

    /** Rows kept before they go down the stream. */
    private static final int FLUSHED_EVERY = 500;
    /** Excel's own limit of a cell. */
    private static final int LONGEST_TEXT = 32_767;

    /** Of a line of text, in points. */
    private static final double LINE_HEIGHT = 15;

    private static final int MOST_LINES = 20;

    private static final Pattern NOT_IN_SHEET_NAMES = Pattern.compile("[\\[\\]:*?/\\\\]");

    /** In characters. */
    private static final int NARROWEST = 14;

    private static final int WIDEST = 34;
    /** A table of so many columns is legible on a page of its width, its texts in several lines; a wider one is for the screen. */
    private static final int ON_ONE_PAGE = 16;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final List<Integer> widths = new ArrayList<>();
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
                table.finish();
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
            sheet.value(row, place, title);
            sheet.style(row, place)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            widths.add(Math.min(title.length(), NARROWEST));
            place++;
        }
        sheet.freezePane(0, row + 1);
        sheet.repeatRows(row);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        if (isForPaper()) {
            sheet.setFitToPage(true);
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
        }
        row++;
    }

    @Override
    public void row(Collection<? extends @Nullable Object> cells) throws IOException {
        int lines = cells.stream().mapToInt(this::lines).max().orElse(1);
        int place = 0;
        for (var cell : cells) {
            put(place, cell);
            widen(place, cell);
            if (lines > 1 && cell != null) {
                sheet.style(row, place)
                        .verticalAlignment("top")
                        .wrapText(lines(cell) > 1)
                        .set();
            }
            place++;
        }
        if (lines > 1) {
            // not every program finds the height by itself
            sheet.rowHeight(row, LINE_HEIGHT * Math.min(lines, MOST_LINES));
        }
        row++;
        if (row % FLUSHED_EVERY == 0) {
            setWidths();
            sheet.flush();
        }
    }

    /** In how many lines the cell's text stands: those it has, and on paper those it takes. */
    private int lines(@Nullable Object cell) {
        return cell instanceof String text
                ? text.lines()
                        .mapToInt(it -> isForPaper() ? Math.ceilDiv(Math.max(1, it.length()), WIDEST) : 1)
                        .sum()
                : 1;
    }

    private boolean isForPaper() {
        return widths.size() <= ON_ONE_PAGE;
    }

    /** As wide as most of what stands in the column; long texts go on in the cell. */
    private void widen(int place, @Nullable Object cell) {
        if (place < widths.size() && cell != null) {
            var text = cell instanceof Long amount ? "%,d".formatted(amount) : cell.toString();
            int longest = text.lines().mapToInt(String::length).max().orElse(0);
            widths.set(place, Math.max(widths.get(place), Math.min(longest, WIDEST)));
        }
    }

    private void setWidths() {
        for (int place = 0; place < widths.size(); place++) {
            sheet.width(place, widths.get(place) + 2.0);
        }
    }

    private void finish() throws IOException {
        setWidths();
        if (row > 1 && !widths.isEmpty()) {
            sheet.setAutoFilter(0, 0, row - 1, widths.size() - 1);
        }
        sheet.finish();
    }

    private void put(int place, @Nullable Object cell) {
        switch (cell) {
            case null -> {
                // a blank cell is one that is not written
            }
            case Long amount -> {
                sheet.value(row, place, amount);
                sheet.style(row, place).format("#,##0").set();
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
        finish();
        workbook.close();
    }
}
