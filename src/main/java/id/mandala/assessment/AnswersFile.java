package id.mandala.assessment;

import id.mandala.assessment.Outcome.Gap;
import id.mandala.assessment.Outcome.NotScored;
import id.mandala.assessment.Outcome.Score;
import id.mandala.documents.Column;
import id.mandala.documents.Faults;
import id.mandala.documents.Row;
import id.mandala.documents.Table;
import id.mandala.documents.TableFile;
import id.mandala.region.RegencyCodes;
import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Scores every region of a file. The file holds component scores (a column each, or one row a component) or marks (one row a mark);
 * its titles tell which. Refused whole, with every fault, or scored whole.
 */
final class AnswersFile {

    private static final Column<RegionCode> REGION = Column.region(
                    "region_code", "kode_wilayah", "kode_daerah", "regency_code")
            .refusing(code -> !RegencyCodes.contains(code), "assessment.fault.region-unknown");
    private static final Column<String> QUESTION = Column.text("question", "pertanyaan", "kode_pertanyaan");
    private static final Column<String> ASSESSOR =
            Column.text("assessor", "asesor", "penilai").optional();
    private static final Column<String> COMPONENT = Column.text("component", "komponen");

    private final Instrument instrument;
    private final Column<BigDecimal> mark;
    private final Column<BigDecimal> score;
    /** First row of each region, to tell where a gap lies. */
    private final Map<RegionCode, Row> firstRows = new LinkedHashMap<>();

    private AnswersFile(Instrument instrument) {
        this.instrument = instrument;
        this.mark = withinScale(Column.number("mark", "nilai"));
        this.score = withinScale(Column.number("score", "skor"));
    }

    private Column<BigDecimal> withinScale(Column<BigDecimal> column) {
        var scale = instrument.scale();
        return column.refusing(
                value -> !scale.covers(value),
                "assessment.fault.scale",
                scale.min().toPlainString(),
                scale.max().toPlainString());
    }

    /** Scores by region, in the order of the file. */
    static Map<RegionCode, Score> score(Instrument instrument, TableFile file) {
        return new AnswersFile(instrument).score(file);
    }

    private Map<RegionCode, Score> score(TableFile file) {
        if (file.has(QUESTION) || file.has(mark)) {
            refuseMarksWithoutQuestions(file);
            var table = file.table(REGION, QUESTION, ASSESSOR, mark);
            return scores(table, QUESTION, marks(table));
        }
        if (file.has(COMPONENT) || file.has(score)) {
            var table = file.table(REGION, COMPONENT, score);
            return scores(table, COMPONENT, componentRows(table));
        }
        var columns = new ArrayList<Column<?>>(List.of(REGION));
        var components = new LinkedHashMap<String, Column<BigDecimal>>();
        for (var item : instrument.components()) {
            components.put(
                    item.key(),
                    withinScale(Column.number(item.key(), item.title().id())));
        }
        columns.addAll(components.values());
        var table = file.table(columns);
        return scores(table, REGION, componentColumns(table, components));
    }

    private void refuseMarksWithoutQuestions(TableFile file) {
        if (instrument.questions().isEmpty()) {
            var keys = instrument.components().stream().map(Item::key).collect(Collectors.joining(", "));
            var faults = new Faults(file.name());
            faults.addForFile("assessment.fault.questions-not-public", instrument.id(), keys);
            faults.refuseIfAny();
        }
    }

    private Map<RegionCode, Answers> marks(Table table) {
        var marks = new LinkedHashMap<RegionCode, List<Mark>>();
        var seen = new HashMap<String, Integer>();
        for (var row : table.rows()) {
            var region = row.get(REGION);
            firstRows.putIfAbsent(region, row);
            var given = new Mark(row.get(QUESTION), row.find(ASSESSOR).orElse(""), row.get(mark));
            var problem = MarkedQuestions.problem(instrument, given);
            var column = instrument.question(given.question()).isEmpty() ? QUESTION : mark;
            // a mark outside the scale has been told by its column
            problem.filter(gap -> !gap.code().equals("assessment.fault.scale"))
                    .ifPresent(
                            gap -> row.fault(column, gap.code(), gap.arguments().toArray()));
            var before = seen.putIfAbsent(region + " " + given.question() + " " + given.assessor(), row.number());
            if (before != null) {
                row.fault(QUESTION, "assessment.fault.mark-again", given.question(), region.value(), before);
            } else if (problem.isEmpty()) {
                marks.computeIfAbsent(region, key -> new ArrayList<>()).add(given);
            }
        }
        var answers = new LinkedHashMap<RegionCode, Answers>();
        marks.forEach((region, of) -> answers.put(region, new Answers.Marks(of)));
        return answers;
    }

    private Map<RegionCode, Answers> componentRows(Table table) {
        var keys = instrument.components().stream().map(Item::key).toList();
        var scores = new LinkedHashMap<RegionCode, Map<String, BigDecimal>>();
        var seen = new HashMap<String, Integer>();
        for (var row : table.rows()) {
            var region = row.get(REGION);
            var component = row.get(COMPONENT);
            firstRows.putIfAbsent(region, row);
            var before = seen.putIfAbsent(region + " " + component, row.number());
            if (!keys.contains(component)) {
                row.fault(COMPONENT, "assessment.fault.component-unknown", component, String.join(", ", keys));
            } else if (before != null) {
                row.fault(COMPONENT, "assessment.fault.component-twice", region.value(), before);
            } else {
                put(scores, row, component, score);
            }
        }
        return asAnswers(scores);
    }

    private Map<RegionCode, Answers> componentColumns(Table table, Map<String, Column<BigDecimal>> components) {
        var scores = new LinkedHashMap<RegionCode, Map<String, BigDecimal>>();
        for (var row : table.rows()) {
            var before = firstRows.putIfAbsent(row.get(REGION), row);
            if (before != null) {
                row.fault(
                        REGION, "assessment.fault.region-twice", row.get(REGION).value(), before.number());
                continue;
            }
            components.forEach((key, column) -> put(scores, row, key, column));
        }
        return asAnswers(scores);
    }

    private static void put(
            Map<RegionCode, Map<String, BigDecimal>> scores, Row row, String component, Column<BigDecimal> column) {
        scores.computeIfAbsent(row.get(REGION), key -> new HashMap<>()).put(component, row.get(column));
    }

    private static Map<RegionCode, Answers> asAnswers(Map<RegionCode, Map<String, BigDecimal>> scores) {
        var answers = new LinkedHashMap<RegionCode, Answers>();
        scores.forEach((region, of) -> answers.put(region, new Answers.ComponentScores(of)));
        return answers;
    }

    /** Scores what could be read. Gaps count only in a file whose cells are sound: else they would be echoes of other faults. */
    private Map<RegionCode, Score> scores(Table table, Column<?> asked, Map<RegionCode, Answers> answers) {
        table.faults().refuseIfAny();
        var scores = new LinkedHashMap<RegionCode, Score>();
        answers.forEach((region, of) -> {
            switch (instrument.score(of)) {
                case Score score -> scores.put(region, score);
                case NotScored(var gaps) -> gaps.forEach(gap -> tell(region, asked, gap));
            }
        });
        table.faults().refuseIfAny();
        return scores;
    }

    private void tell(RegionCode region, Column<?> asked, Gap gap) {
        var row = firstRows.get(region);
        if (row == null) {
            throw new IllegalStateException("no row of " + region);
        }
        row.fault(asked, gap.code(), gap.arguments().toArray());
    }
}
