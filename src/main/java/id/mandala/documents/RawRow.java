package id.mandala.documents;

import java.util.List;

/** The cells of one row as the file has them; {@code number} as a spreadsheet counts, from 1. */
record RawRow(int number, List<Cell> cells) {

    RawRow {
        cells = List.copyOf(cells);
    }

    Cell at(int place) {
        return place < cells.size() ? cells.get(place) : Cell.BLANK;
    }

    boolean isBlank() {
        return cells.stream().allMatch(Cell.Blank.class::isInstance);
    }
}
