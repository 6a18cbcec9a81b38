package id.mandala.evaluation.survey;

import id.mandala.assessment.Instrument;
import id.mandala.evaluation.Evaluations;
import id.mandala.evaluation.Marks;
import id.mandala.evaluation.Status;
import id.mandala.masterplan.DimensionFrameworks;
import id.mandala.values.Explained;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A survey's means beside the assessors' marks: two things, stored apart; the step from one to the other is the assessors' judgement. */
@Component
@Transactional(readOnly = true)
class SurveyResult {

    private final Outcomes outcomes;
    private final Statements statements;
    private final Evaluations evaluations;
    private final Marks marks;
    private final DimensionFrameworks frameworks;

    SurveyResult(
            Outcomes outcomes,
            Statements statements,
            Evaluations evaluations,
            Marks marks,
            DimensionFrameworks frameworks) {
        this.outcomes = outcomes;
        this.statements = statements;
        this.evaluations = evaluations;
        this.marks = marks;
        this.frameworks = frameworks;
    }

    Outcomes.Kept kept(Survey it) {
        return outcomes.kept(it.region(), it.id());
    }

    Map<Check, Integer> flags(Survey it) {
        return outcomes.flags(it.region(), it.id());
    }

    Map<TurnedAway, Integer> turnedAway(Survey it) {
        return outcomes.turnedAway(it.region(), it.id());
    }

    List<SurveyPage.Line> lines(Survey it, Instrument edition) {
        var byQuestion = outcomes.marks(it.region(), it.id());
        var judged = assessors(it, edition);
        return statements.of(it, edition).stream()
                .map(statement -> {
                    var marked = byQuestion.getOrDefault(
                            statement.question(), new Outcomes.Marked(statement.question(), Tally.NONE, Tally.NONE));
                    return new SurveyPage.Line(
                            edition.question(statement.question())
                                    .map(question -> area(SurveyForm.area(question)))
                                    .orElse(Words.same("–")),
                            statement.words(),
                            marked.all(),
                            marked.counted(),
                            Optional.ofNullable(judged.get(statement.question()))
                                    .map(Explained::value));
                })
                .toList();
    }

    /** Once the evaluation of that year is closed, where it asked the same edition. */
    private Map<String, Explained<BigDecimal>> assessors(Survey it, Instrument edition) {
        return evaluations
                .find(it.region(), it.year())
                .filter(evaluation -> evaluation.status() != Status.ENTRY
                        && evaluation.edition().equals(edition.id()))
                .map(_ -> edition.questionScores(marks.counted(it.region(), it.year())))
                .orElse(Map.of());
    }

    /** {@code living/health}: its name in words. */
    Words area(String key) {
        var parts = key.split("/", 2);
        return frameworks
                .newest()
                .find(parts[0])
                .flatMap(it -> it.subDimension(parts[1]))
                .map(it -> it.name())
                .orElse(Words.same(key));
    }

    /** The areas that can be asked about, in the edition's order. */
    static List<String> areas(Instrument edition) {
        return SurveyForm.questions(edition).stream()
                .map(SurveyForm::area)
                .distinct()
                .toList();
    }
}
