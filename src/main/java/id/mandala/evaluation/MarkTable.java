package id.mandala.evaluation;

import id.mandala.assessment.Instrument;
import id.mandala.assessment.Instruments;
import id.mandala.assessment.Scale;
import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.documents.TableFile;
import id.mandala.evaluation.Batch.MarkRow;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads marks question by question, all of one edition. */
@Component
class MarkTable {

    private static final Column<String> QUESTION = Column.text("question", "pertanyaan", "butir")
            .help(
                    "Kunci pertanyaan pada edisi, misalnya outcome.7; bukan kode tercetak, karena kode itu berulang.",
                    "Key of the question in the edition, for example outcome.7; not the printed code, which repeats.");
    private static final Column<String> ASSESSOR = Column.text("assessor", "asesor")
            .optional()
            .help("Kosongkan bila nilainya sudah rata-rata.", "Leave empty where the mark is already a mean.");
    private static final Column<BigDecimal> MARK =
            Column.number("mark", "nilai", "skor").help("Pecahan dengan titik.", "Decimals with a point.");

    static final List<Column<?>> COLUMNS = List.of(RowChecks.REGION, QUESTION, ASSESSOR, MARK);

    private final Instruments instruments;
    private final Evaluations evaluations;
    private final RowChecks checks;

    MarkTable(Instruments instruments, Evaluations evaluations, RowChecks checks) {
        this.instruments = instruments;
        this.evaluations = evaluations;
        this.checks = checks;
    }

    Batch.Marks read(TableFile file, ImportOrder order) {
        var edition =
                instruments.get(order.edition().orElseThrow(() -> new RuleBroken("evaluation.edition-not-named")));
        var table = file.table(COLUMNS);
        var standing = evaluations.ofYear(order.year()).stream()
                .collect(Collectors.toMap(Evaluation::region, Function.identity()));
        var seen = new RowChecks.Seen();
        var means = new HashSet<String>();
        table.rows().stream()
                .filter(row -> isPlaced(row) && row.find(ASSESSOR).isEmpty())
                .forEach(row -> means.add(row.get(RowChecks.REGION) + " " + row.get(QUESTION)));
        var known = new HashSet<RegionCode>();
        for (var row : table.rows()) {
            row.find(RowChecks.REGION).ifPresent(region -> {
                if (known.contains(region) || checks.isRegency(row)) {
                    known.add(region);
                }
                checkStanding(row, order, edition, standing.get(region));
            });
            if (isPlaced(row)) {
                checkPlace(row, edition, seen, means);
            }
            if (row.reads(ASSESSOR)) {
                row.find(MARK).ifPresent(mark -> checkScale(row, mark, edition.scale()));
            }
        }
        return new Batch.Marks(
                edition.id(),
                table.map(row -> new MarkRow(
                        row.get(RowChecks.REGION),
                        row.get(QUESTION),
                        row.find(ASSESSOR).orElse(""),
                        row.get(MARK))));
    }

    /** Whether it is known whose mark of which question the row is. */
    private static boolean isPlaced(Row row) {
        return row.reads(RowChecks.REGION) && row.reads(QUESTION) && row.reads(ASSESSOR);
    }

    private static void checkStanding(Row row, ImportOrder order, Instrument edition, @Nullable Evaluation standing) {
        if (standing == null) {
            row.fault(RowChecks.REGION, "evaluation.fault.not-judged", String.valueOf(order.year()));
        } else if (standing.status() == Status.ENTRY) {
            row.fault(
                    RowChecks.REGION,
                    "evaluation.fault.still-open",
                    standing.region().value());
        } else if (!standing.edition().equals(edition.id())) {
            row.fault(RowChecks.REGION, "evaluation.fault.other-edition", standing.edition());
        }
    }

    private static void checkPlace(Row row, Instrument edition, RowChecks.Seen seen, Set<String> means) {
        var region = row.get(RowChecks.REGION);
        var question = row.get(QUESTION);
        var assessor = row.find(ASSESSOR).orElse("");
        if (edition.question(question).isEmpty()) {
            row.fault(QUESTION, "evaluation.fault.question-unknown", question, edition.id());
        }
        seen.first(row, QUESTION, List.of(region, question, assessor), "evaluation.fault.question-twice");
        if (!assessor.isEmpty() && means.contains(region + " " + question)) {
            row.fault(ASSESSOR, "evaluation.fault.mean-and-marks");
        }
    }

    /** A mean may lie between the steps, an assessor's mark may not. */
    private static void checkScale(Row row, BigDecimal mark, Scale scale) {
        if (!(row.find(ASSESSOR).isEmpty() ? scale.covers(mark) : scale.allows(mark))) {
            row.fault(
                    MARK,
                    "evaluation.fault.scale",
                    mark.toPlainString(),
                    scale.min().toPlainString(),
                    scale.max().toPlainString());
        }
    }
}
