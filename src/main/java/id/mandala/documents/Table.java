package id.mandala.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The rows of a file under the columns that were asked for. Cells that could not be read stand in {@link #faults}: look at all that
 * could be, then refuse with everything that was found.
 */
public final class Table {

    private final String file;
    private final Headers headers;
    private final List<Row> rows;
    private final Faults faults;

    Table(String file, Headers headers, List<Row> rows, Faults faults) {
        this.file = file;
        this.headers = headers;
        this.rows = List.copyOf(rows);
        this.faults = faults;
    }

    public String file() {
        return file;
    }

    public boolean has(Column<?> column) {
        return headers.has(column);
    }

    /** All rows, also those of which a cell could not be read. */
    public List<Row> rows() {
        return rows;
    }

    /** The rows of which every cell could be read. */
    public List<Row> soundRows() {
        return rows.stream().filter(Row::isSound).toList();
    }

    public Faults faults() {
        return faults;
    }

    /** Makes one thing of each sound row, and refuses the file when a cell was unreadable or {@code make} found a fault. */
    public <T> List<T> map(Function<Row, T> make) {
        var made = new ArrayList<T>(rows.size());
        for (var row : soundRows()) {
            made.add(make.apply(row));
        }
        faults.refuseIfAny();
        return List.copyOf(made);
    }
}
