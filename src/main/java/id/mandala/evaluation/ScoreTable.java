package id.mandala.evaluation;

import id.mandala.assessment.Instrument;
import id.mandala.assessment.Instruments;
import id.mandala.assessment.Item;
import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.documents.TableFile;
import id.mandala.evaluation.Batch.ScoreRow;
import id.mandala.values.RuleBroken;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a national table of components' scores, one row a regency, checked against the edition of each row. */
@Component
class ScoreTable {

    /** The ministry's letters mark the cohort with one letter. */
    private static final Map<String, String> COHORT_LETTERS = Map.of("r", "regular", "k", "kppn-ikn");

    private static final Pattern PRINTED_IMPROVEMENT = Pattern.compile("[+-]?\\d(\\.\\d{1,2})?");
    private static final Column<String> COHORT = Column.text("cohort", "kohort", "edisi", "edition")
            .optional()
            .help(
                    "Kohort (R atau K) atau nama edisi; kosongkan bila sama untuk semua baris.",
                    "Cohort (R or K) or id of the edition; leave empty where it is the same for all rows.");
    private static final Column<BigDecimal> PRINTED = Column.number("final", "indeks", "index")
            .optional()
            .help(
                    "Indeks seperti tercetak; hanya untuk dicocokkan, tidak disimpan.",
                    "The index as printed; only compared, never stored.");

    private static final Column<Optional<BigDecimal>> IMPROVEMENT = Column.of(
                    "improvement", ScoreTable::improvement, "peningkatan")
            .optional()
            .help(
                    "Peningkatan seperti tercetak; tanda - bila tidak ada. Dipakai bila tahun sebelumnya tidak ada di sini.",
                    "The improvement as printed; - where there is none. Used where the year before is not here.");

    private final Instruments instruments;
    private final Evaluations evaluations;
    private final RowChecks checks;

    ScoreTable(Instruments instruments, Evaluations evaluations, RowChecks checks) {
        this.instruments = instruments;
        this.evaluations = evaluations;
        this.checks = checks;
    }

    List<Column<?>> columns(int year) {
        var columns = new ArrayList<Column<?>>(List.of(RowChecks.REGION, COHORT));
        columns.addAll(components(year).values());
        columns.add(PRINTED);
        columns.add(IMPROVEMENT);
        return columns;
    }

    Batch.Scores read(TableFile file, ImportOrder order) {
        var components = components(order.year());
        var table = file.table(columns(order.year()));
        var standing = evaluations.ofYear(order.year()).stream()
                .collect(Collectors.toMap(Evaluation::region, Function.identity()));
        var seen = new RowChecks.Seen();
        var rows = new ArrayList<ScoreRow>();
        for (var row : table.rows()) {
            var edition = edition(row, order);
            if (checks.isRegency(row)) {
                var region = row.get(RowChecks.REGION);
                seen.first(row, RowChecks.REGION, region, "evaluation.fault.region-twice");
                edition.ifPresent(it -> checkStanding(row, it, standing.get(region)));
            }
            var scores = edition.map(it -> scores(row, it, components)).orElse(Map.of());
            if (row.isSound()) {
                rows.add(new ScoreRow(
                        row.get(RowChecks.REGION),
                        edition.map(Instrument::id).orElse(""),
                        scores,
                        row.find(PRINTED),
                        row.find(IMPROVEMENT).flatMap(it -> it)));
            }
        }
        table.faults().refuseIfAny();
        return new Batch.Scores(rows);
    }

    private static Optional<BigDecimal> improvement(String text) {
        if (text.equals("-") || text.equals("–")) {
            return Optional.empty();
        }
        if (!PRINTED_IMPROVEMENT.matcher(text).matches()) {
            throw new RuleBroken("evaluation.printed-improvement", text);
        }
        return Optional.of(new BigDecimal(text));
    }

    private Map<String, Column<BigDecimal>> components(int year) {
        var columns = new LinkedHashMap<String, Column<BigDecimal>>();
        for (var entry : instruments.all()) {
            if (entry instanceof Instruments.Entry.Loaded(var instrument) && instrument.year() == year) {
                instrument.components().forEach(it -> columns.putIfAbsent(it.key(), column(it)));
            }
        }
        return columns;
    }

    private static Column<BigDecimal> column(Item component) {
        return Column.number(component.key(), component.title().id())
                .optional()
                .help(
                        "Nilai " + component.title().id() + ", pecahan dengan titik.",
                        "Score of " + component.title().en() + ", decimals with a point.");
    }

    private Optional<Instrument> edition(Row row, ImportOrder order) {
        if (!row.reads(COHORT)) {
            return Optional.empty();
        }
        var named = row.find(COHORT);
        var year = String.valueOf(order.year());
        var found = named.<Optional<Instrument>>map(text -> {
                    var cohort = COHORT_LETTERS.getOrDefault(text.toLowerCase(Locale.ROOT), text);
                    return instruments.of(order.year(), cohort).or(() -> loaded(text));
                })
                .orElseGet(() -> order.edition().flatMap(this::loaded));
        if (found.isEmpty()) {
            row.fault(
                    COHORT,
                    "evaluation.fault.edition-unknown",
                    named.or(order::edition).orElse(""),
                    year);
        }
        return found;
    }

    private Optional<Instrument> loaded(String id) {
        return instruments
                .find(id)
                .flatMap(entry -> entry instanceof Instruments.Entry.Loaded(var instrument)
                        ? Optional.of(instrument)
                        : Optional.empty());
    }

    private static void checkStanding(Row row, Instrument edition, @Nullable Evaluation standing) {
        if (standing == null) {
            return;
        }
        if (standing.status() == Status.ENTRY) {
            row.fault(
                    RowChecks.REGION,
                    "evaluation.fault.still-open",
                    standing.region().value());
        } else if (!standing.edition().equals(edition.id())) {
            row.fault(COHORT, "evaluation.fault.other-edition", standing.edition());
        }
    }

    private static Map<String, BigDecimal> scores(
            Row row, Instrument edition, Map<String, Column<BigDecimal>> components) {
        var scores = new LinkedHashMap<String, BigDecimal>();
        var asked = edition.components().stream().map(Item::key).collect(Collectors.toSet());
        components.forEach((key, column) -> {
            var score = row.find(column);
            if (score.isEmpty() && asked.contains(key) && row.reads(column)) {
                row.fault(
                        column,
                        "evaluation.fault.score-missing",
                        edition.title().id());
            } else if (score.isPresent() && !asked.contains(key)) {
                row.fault(
                        column,
                        "evaluation.fault.component-not-asked",
                        edition.title().id());
            } else if (score.isPresent() && !edition.scale().covers(score.get())) {
                row.fault(
                        column,
                        "evaluation.fault.scale",
                        score.get().toPlainString(),
                        edition.scale().min().toPlainString(),
                        edition.scale().max().toPlainString());
            } else {
                score.ifPresent(value -> scores.put(key, value));
            }
        });
        return scores;
    }
}
