package id.mandala.documents;

import java.util.ArrayList;
import java.util.List;

/** Takes rows as a reader finds them, leaves blank ones out, and stops keeping (but goes on counting) past the limit. */
final class RowSink {

    private final FileLimits limits;
    private final List<RawRow> rows = new ArrayList<>();
    private int count;

    RowSink(FileLimits limits) {
        this.limits = limits;
    }

    void take(RawRow row) {
        if (row.isBlank()) {
            return;
        }
        count++;
        if (count <= limits.rows() + 1) {
            rows.add(row);
        }
    }

    /** The rows, title row first. */
    List<RawRow> rows(String file) {
        if (count > limits.rows() + 1) {
            throw Faults.refusal(file, "documents.fault.too-many-rows", count - 1, limits.rows());
        }
        return rows;
    }
}
