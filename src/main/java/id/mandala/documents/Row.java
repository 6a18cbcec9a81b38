package id.mandala.documents;

import java.util.Map;
import java.util.Optional;

/** A row whose cells could all be read. What the caller finds wrong with it goes to {@link #fault}. */
public final class Row {

    private final int number;
    private final Map<String, Object> values;
    private final Headers headers;
    private final Faults faults;

    Row(int number, Map<String, Object> values, Headers headers, Faults faults) {
        this.number = number;
        this.values = values;
        this.headers = headers;
        this.faults = faults;
    }

    /** As a spreadsheet numbers it. */
    public int number() {
        return number;
    }

    public <T> T get(Column<T> column) {
        return find(column)
                .orElseThrow(() -> new IllegalStateException("column " + column.key() + " is optional: use find"));
    }

    /** The value, or empty where an optional column is missing or its cell blank. */
    @SuppressWarnings("unchecked") // the value was made by this column's own reader
    public <T> Optional<T> find(Column<T> column) {
        return Optional.ofNullable((T) values.get(column.key()));
    }

    /** Says that the cell of {@code column} cannot be taken; {@code code} is the message's whole key. */
    public void fault(Column<?> column, String code, Object... arguments) {
        faults.add(number, headers.titleOf(column), code, arguments);
    }
}
