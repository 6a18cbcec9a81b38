package id.mandala.evaluation.verdict;

import id.mandala.assessment.Answers;
import id.mandala.assessment.EditionText;
import id.mandala.assessment.Instrument;
import id.mandala.assessment.Mark;
import id.mandala.assessment.Outcome;
import id.mandala.documents.canonical.Document;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one year of a region is computed from: an edition, and the marks or, where only these are known, the components' scores. */
record Sheet(Instrument edition, Answers answers) {

    private static final String MARKS = "marks";
    private static final String SCORES = "scores";

    /** By the single marks where they make a score, else by the components' scores: as a result is shown. */
    static Sheet of(Instrument edition, List<Mark> marks, Map<String, BigDecimal> components) {
        var single = new Sheet(edition, new Answers.Marks(marks));
        return components.isEmpty() || (!marks.isEmpty() && single.outcome() instanceof Outcome.Score)
                ? single
                : new Sheet(edition, new Answers.ComponentScores(components));
    }

    Outcome outcome() {
        return edition.score(answers);
    }

    Sheet with(Answers others) {
        return new Sheet(edition, others);
    }

    Map<String, Object> text() {
        return Map.of("edition", EditionText.of(edition), "answers", text(answers));
    }

    private static Map<String, Object> text(Answers answers) {
        return switch (answers) {
            case Answers.Marks(var marks) -> {
                var byQuestion = new TreeMap<String, Map<String, Object>>();
                marks.forEach(mark -> byQuestion
                        .computeIfAbsent(mark.question(), key -> new TreeMap<>())
                        .put(mark.assessor(), EditionText.plain(mark.value())));
                yield Map.of(MARKS, byQuestion);
            }
            case Answers.ComponentScores(var scores) -> {
                var byComponent = new TreeMap<String, Object>();
                scores.forEach((key, score) -> byComponent.put(key, EditionText.plain(score)));
                yield Map.of(SCORES, byComponent);
            }
        };
    }

    static Sheet read(Document it) {
        var answers = it.at("answers");
        return new Sheet(
                EditionText.read(it.at("edition")),
                answers.has(SCORES)
                        ? new Answers.ComponentScores(answers.at(SCORES).figures())
                        : new Answers.Marks(marks(answers.at(MARKS))));
    }

    private static List<Mark> marks(Document byQuestion) {
        return byQuestion.members().keySet().stream()
                .flatMap(question -> byQuestion.at(question).figures().entrySet().stream()
                        .map(it -> new Mark(question, it.getKey(), it.getValue())))
                .toList();
    }
}
