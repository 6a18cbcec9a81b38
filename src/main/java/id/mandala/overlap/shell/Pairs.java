package id.mandala.overlap.shell;

import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.documents.TableOut;
import id.mandala.overlap.engine.Item;
import id.mandala.overlap.engine.Profiler;
import id.mandala.overlap.engine.Scorer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Scores pairs of texts. */
final class Pairs {

    static final Column<String> ID = Column.text("id").optional();
    static final Column<String> AGENCY_A = Column.text("opd_a").optional();
    static final Column<String> TEXT_A = Column.text("text_a").optional();
    static final Column<String> AGENCY_B = Column.text("opd_b").optional();
    static final Column<String> TEXT_B = Column.text("text_b").optional();
    static final List<Column<?>> COLUMNS = List.of(ID, AGENCY_A, TEXT_A, AGENCY_B, TEXT_B);

    private Pairs() {}

    static void print(Path file, PrintStream out) throws IOException {
        var profiler = new Profiler();
        var scorer = Scorer.shipped();
        var table = Shell.table(file, COLUMNS, List.of());
        try (var csv = TableOut.csvForShell(out)) {
            csv.titles(List.of("id", "score", "class"));
            for (var row : table.rows()) {
                var likeness = scorer.compare(profiler.of(one(row)), profiler.of(other(row)));
                csv.row(
                        row.find(ID).orElse(""),
                        score(likeness.score()),
                        likeness.kind().word());
            }
        }
    }

    static Item one(Row row) {
        return Item.of("a", row.find(AGENCY_A).orElse(""), row.find(TEXT_A).orElse(""));
    }

    static Item other(Row row) {
        return Item.of("b", row.find(AGENCY_B).orElse(""), row.find(TEXT_B).orElse(""));
    }

    static String score(double score) {
        return String.format(Locale.ROOT, "%.4f", score);
    }
}
