package id.mandala.documents;

import id.mandala.values.RuleBroken;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A row of a file. What the caller finds wrong with it goes to {@link #fault}; a cell that could not be read has been told already. */
public final class Row {

    private final int number;
    private final Map<String, Object> values;
    private final Set<String> unread;
    private final Headers headers;
    private final Faults faults;

    Row(int number, Map<String, Object> values, Set<String> unread, Headers headers, Faults faults) {
        this.number = number;
        this.values = values;
        this.unread = unread;
        this.headers = headers;
        this.faults = faults;
    }

    /** As a spreadsheet numbers it. */
    public int number() {
        return number;
    }

    /** Whether every cell of it could be read. */
    public boolean isSound() {
        return unread.isEmpty();
    }

    /** Whether the cell could be read, or is blank and may be. */
    public boolean reads(Column<?> column) {
        return !unread.contains(column.key());
    }

    public <T> T get(Column<T> column) {
        return find(column)
                .orElseThrow(
                        () -> new IllegalStateException("column " + column.key() + " is optional or unread: use find"));
    }

    /** The value, or empty where an optional column is missing, its cell is blank, or the cell could not be read. */
    @SuppressWarnings("unchecked") // the value was made by this column's own reader
    public <T> Optional<T> find(Column<T> column) {
        return Optional.ofNullable((T) values.get(column.key()));
    }

    /** Says that a rule was broken by the cell of {@code column}. */
    public void fault(Column<?> column, RuleBroken broken) {
        fault(column, "refusal." + broken.code(), broken.arguments().toArray());
    }

    /** Says that the cell of {@code column} cannot be taken; {@code code} is the message's whole key. */
    public void fault(Column<?> column, String code, Object... arguments) {
        faults.add(number, headers.titleOf(column), code, arguments);
    }
}
