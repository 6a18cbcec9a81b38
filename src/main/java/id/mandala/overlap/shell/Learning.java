package id.mandala.overlap.shell;

import id.mandala.documents.Column;
import id.mandala.documents.TableOut;
import id.mandala.overlap.engine.Labelled;
import id.mandala.overlap.engine.Lesson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Learns from labelled pairs, and says how well what was learnt holds for pairs it has not seen. */
final class Learning {

    static final Path WEIGHTS = Path.of("src/main/resources/overlap/weights.txt");

    private static final Set<String> POSITIVE = Set.of("duplicate", "overlap");
    private static final Set<String> NEGATIVE = Set.of("related", "unrelated", "not_the_same");

    private static final Column<String> LABEL = Column.text("label")
            .refusing(it -> !POSITIVE.contains(plain(it)) && !NEGATIVE.contains(plain(it)), "overlap.fault.label");

    private Learning() {}

    static void measure(Path file, PrintStream out) throws IOException {
        var measured = Lesson.measure(read(file));
        try (var csv = TableOut.csvForShell(out)) {
            csv.titles(List.of("method", "average_precision", "best_f1", "recall_at_80_precision"));
            for (var it : measured) {
                csv.row(it.method(), three(it.averagePrecision()), three(it.bestF1()), three(it.recall()));
            }
        }
    }

    static void train(Path file, Path weights, PrintStream out) throws IOException {
        var learnt = Lesson.learn(read(file), Files.exists(weights) ? Files.readAllLines(weights) : List.of());
        Files.writeString(weights, String.join("\n", learnt) + "\n");
        learnt.forEach(out::println);
    }

    static void vectors(Path corpus, Path meaning) throws IOException {
        var lines = Files.readAllLines(corpus, StandardCharsets.UTF_8);
        try (var out = new BufferedOutputStream(Files.newOutputStream(meaning))) {
            Lesson.vectors(lines, out);
        }
    }

    private static List<Labelled> read(Path file) throws IOException {
        var columns = new ArrayList<Column<?>>(Pairs.COLUMNS);
        columns.add(LABEL);
        var table = Shell.table(file, columns, List.of());
        var pairs = table.map(row -> {
            return new Labelled(
                    row.find(Pairs.ID).orElse(""),
                    Pairs.one(row),
                    Pairs.other(row),
                    POSITIVE.contains(plain(row.get(LABEL))));
        });
        if (pairs.stream().map(Labelled::isPositive).distinct().count() < 2) {
            table.faults().addForFile("overlap.fault.labels");
            table.faults().refuseIfAny();
        }
        return pairs;
    }

    private static String plain(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }

    private static String three(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }
}
