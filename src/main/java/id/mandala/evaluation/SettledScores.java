package id.mandala.evaluation;

import id.mandala.assessment.Outcome;
import id.mandala.identity.Actors;
import id.mandala.values.Explained;
import id.mandala.values.RuleBroken;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes down what the marks come to, component by component, as the result letter prints it. */
@Component
class SettledScores {

    private final Marks marks;
    private final Judge judge;
    private final ComponentScores componentScores;

    SettledScores(Marks marks, Judge judge, ComponentScores componentScores) {
        this.marks = marks;
        this.judge = judge;
        this.componentScores = componentScores;
    }

    /** A score that stands already stays; another one becomes its next revision. */
    void write(Evaluation it) {
        if (!(judge.outcome(it, marks.counted(it.region(), it.year()), Map.of()) instanceof Outcome.Score score)) {
            throw new RuleBroken("evaluation.not-complete", it.region().value(), String.valueOf(it.year()));
        }
        var row = new Batch.ScoreRow(it.region(), it.edition(), values(score), Optional.empty(), Optional.empty());
        componentScores.enter(it.year(), List.of(row), Actors.current().name());
    }

    private static Map<String, BigDecimal> values(Outcome.Score score) {
        var values = new LinkedHashMap<String, BigDecimal>();
        for (Map.Entry<String, Explained<BigDecimal>> component :
                score.components().entrySet()) {
            values.put(component.getKey(), component.getValue().value());
        }
        return values;
    }
}
