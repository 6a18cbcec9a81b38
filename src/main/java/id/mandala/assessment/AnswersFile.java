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
            row.find(REGION).ifPresent(region -> firstRows.putIfAbsent(region, row));
            if (row.find(QUESTION)
                    .filter(it -> instrument.question(it).isEmpty())
                    .isPresent()) {
                row.fault(QUESTION, "assessment.fault.question-unknown", row.get(QUESTION), instrument.id());
            } else if (row.reads(ASSESSOR) && row.reads(mark)) {
                checkStep(row);
            }
            if (row.reads(REGION) && row.reads(QUESTION) && row.reads(ASSESSOR)) {
                checkOnce(row, seen);
            }
            if (row.isSound()) {
                marks.computeIfAbsent(row.get(REGION), key -> new ArrayList<>()).add(mark(row));
            }
        }
        var answers = new LinkedHashMap<RegionCode, Answers>();
        marks.forEach((region, of) -> answers.put(region, new Answers.Marks(of)));
        return answers;
    }

    private Mark mark(Row row) {
        return new Mark(row.find(QUESTION).orElse(""), row.find(ASSESSOR).orElse(""), row.get(mark));
    }

    /** A mark outside the scale has been told by its column. */
    private void checkStep(Row row) {
        var given = mark(row);
        if (instrument.scale().covers(given.value())
                && !given.isMean()
                && !instrument.scale().allows(given.value())) {
            var gap = MarkedQuestions.betweenSteps(given, instrument.scale());
            row.fault(mark, gap.code(), gap.arguments().toArray());
        }
    }

    private static void checkOnce(Row row, Map<String, Integer> seen) {
        var region = row.get(REGION);
        var question = row.get(QUESTION);
        var before = seen.putIfAbsent(
                region + " " + question + " " + row.find(ASSESSOR).orElse(""), row.number());
        if (before != null) {
            row.fault(QUESTION, "assessment.fault.mark-again", question, region.value(), before);
        }
    }

    private Map<RegionCode, Answers> componentRows(Table table) {
        var keys = instrument.components().stream().map(Item::key).toList();
        var scores = new LinkedHashMap<RegionCode, Map<String, BigDecimal>>();
        var seen = new HashMap<String, Integer>();
        for (var row : table.rows()) {
            var region = row.find(REGION);
            var component = row.find(COMPONENT);
            region.ifPresent(it -> firstRows.putIfAbsent(it, row));
            if (component.filter(it -> !keys.contains(it)).isPresent()) {
                row.fault(COMPONENT, "assessment.fault.component-unknown", component.get(), String.join(", ", keys));
            } else if (region.isPresent() && component.isPresent()) {
                var before = seen.putIfAbsent(region.get() + " " + component.get(), row.number());
                if (before != null) {
                    row.fault(
                            COMPONENT,
                            "assessment.fault.component-twice",
                            region.get().value(),
                            before);
                } else if (row.isSound()) {
                    put(scores, row, component.get(), score);
                }
            }
        }
        return asAnswers(scores);
    }

    private Map<RegionCode, Answers> componentColumns(Table table, Map<String, Column<BigDecimal>> components) {
        var scores = new LinkedHashMap<RegionCode, Map<String, BigDecimal>>();
        for (var row : table.rows()) {
            var before = row.find(REGION).map(it -> firstRows.putIfAbsent(it, row));
            if (before.isPresent()) {
                row.fault(
                        REGION,
                        "assessment.fault.region-twice",
                        row.get(REGION).value(),
                        before.get().number());
            } else if (row.isSound()) {
                components.forEach((key, column) -> put(scores, row, key, column));
            }
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
