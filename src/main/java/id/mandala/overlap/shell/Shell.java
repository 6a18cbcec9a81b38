package id.mandala.overlap.shell;

import id.mandala.documents.Column;
import id.mandala.documents.FileLimits;
import id.mandala.documents.Table;
import id.mandala.documents.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files of a command: a person at the shell may send all regions at once. */
final class Shell {

    private static final FileLimits LARGE = new FileLimits(1 << 29, 1_000_000, 300, 1_000, 1L << 30, 200);

    private Shell() {}

    /** @param present columns that must be there, though their cells may be empty */
    static Table table(Path file, List<Column<?>> present, List<Column<?>> others) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var read = TableFile.read(String.valueOf(file.getFileName()), in, LARGE);
            var columns = new ArrayList<>(present);
            columns.addAll(others);
            var table = read.table(columns);
            for (var column : present) {
                if (!table.has(column)) {
                    table.faults()
                            .addForFile(
                                    "documents.fault.header-missing", column.key(), String.join(", ", read.titles()));
                }
            }
            table.faults().refuseIfAny();
            return table;
        }
    }
}
