package id.mandala.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The rows of a file under the columns that were asked for. Rows with an unreadable cell are missing from {@link #rows} and stand in
 * {@link #faults}: look at the others too, then refuse with everything that was found.
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

    public List<Row> rows() {
        return rows;
    }

    public Faults faults() {
        return faults;
    }

    /** Makes one thing of each row, and refuses the file when a cell was unreadable or {@code make} found a fault. */
    public <T> List<T> map(Function<Row, T> make) {
        var made = new ArrayList<T>(rows.size());
        for (var row : rows) {
            made.add(make.apply(row));
        }
        faults.refuseIfAny();
        return List.copyOf(made);
    }
}
