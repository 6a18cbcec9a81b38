package id.mandala.documents;

import java.util.ArrayList;
import java.util.List;

/** Looks at a table as a rectangle: cells under no title, and rows that a comma in a number has torn apart. */
record Shape(List<String> titles, int titleRow, List<RawRow> rows) {

    void check(List<Column<?>> columns, Headers headers, boolean commaSeparated, Faults faults) {
        for (int place = 0; place < titles.size(); place++) {
            if (titles.get(place).isEmpty()) {
                checkUntitled(place, faults);
            }
        }
        for (var row : rows) {
            if (!fits(row, titles.size())) {
                var torn = commaSeparated ? tornNumbers(row, columns, headers) : List.<String>of();
                faults.add(
                        row.number(),
                        String.join(" / ", torn),
                        commaSeparated ? "documents.fault.too-many-cells-comma" : "documents.fault.too-many-cells",
                        row.cells().size(),
                        titles.size());
            }
        }
    }

    private void checkUntitled(int place, Faults faults) {
        for (var row : rows) {
            if (!(row.at(place) instanceof Cell.Blank)) {
                faults.add(titleRow, letters(place), "documents.fault.header-empty", row.number());
                return;
            }
        }
    }

    static boolean fits(RawRow row, int width) {
        for (int place = width; place < row.cells().size(); place++) {
            if (!(row.at(place) instanceof Cell.Blank)) {
                return false;
            }
        }
        return true;
    }

    /** Columns where {@code 3,5} without quotation marks could have become two cells: all that fit, for the row does not tell which. */
    private List<String> tornNumbers(RawRow row, List<Column<?>> columns, Headers headers) {
        var torn = new ArrayList<String>();
        for (var column : columns) {
            int place = headers.has(column) ? headers.placeOf(column) : Integer.MAX_VALUE - 1;
            if (readsNumber(column, row, place) && isDigits(row.at(place)) && isDigits(row.at(place + 1))) {
                torn.add(headers.titleOf(column));
            }
        }
        return torn;
    }

    /** A column of numbers refuses a word; that tells it from a column of text. */
    private static boolean readsNumber(Column<?> column, RawRow row, int place) {
        try {
            return column.reader().read(row.at(place)) instanceof Number;
        } catch (CellUnreadable notANumber) {
            return false;
        }
    }

    private static boolean isDigits(Cell cell) {
        return cell instanceof Cell.Text(var text) && text.chars().allMatch(Character::isDigit);
    }

    /** 0 is A, 26 is AA: what a spreadsheet prints above the column. */
    static String letters(int place) {
        var letter = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? letter : letters(place / 26 - 1) + letter;
    }
}
