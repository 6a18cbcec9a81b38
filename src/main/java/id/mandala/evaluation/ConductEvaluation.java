package id.mandala.evaluation;

import id.mandala.assessment.Outcome;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.Explained;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ministry leads a regency's evaluation through its states: opened for marks, settled, published. */
@Service
class ConductEvaluation {

    private final Evaluations evaluations;
    private final ComponentScores componentScores;
    private final Marks marks;
    private final Judge judge;
    private final Rounds rounds;

    ConductEvaluation(
            Evaluations evaluations, ComponentScores componentScores, Marks marks, Judge judge, Rounds rounds) {
        this.evaluations = evaluations;
        this.componentScores = componentScores;
        this.marks = marks;
        this.judge = judge;
        this.rounds = rounds;
    }

    @Transactional
    void open(RegionCode region, int year, String edition, String source) {
        Actors.current().require(Permission.IMPORT_RESULTS, region);
        if (evaluations.find(region, year).isPresent()) {
            throw new RuleBroken("evaluation.already-there", region.value(), String.valueOf(year));
        }
        rounds.open(region, year, edition, Status.ENTRY, source);
    }

    /** Closes the marks and writes the components' scores down as the result letter prints them. */
    @Transactional
    void settle(RegionCode region, int year, int version) {
        Actors.current().require(Permission.PUBLISH_RESULTS, region);
        var it = find(region, year);
        it.requireEntry();
        if (!(judge.outcome(it, marks.counted(region, year), Map.of()) instanceof Outcome.Score score)) {
            throw new RuleBroken("evaluation.not-complete", region.value(), String.valueOf(year));
        }
        var row = new Batch.ScoreRow(region, it.edition(), values(score), Optional.empty(), Optional.empty());
        componentScores.enter(year, List.of(row), Actors.current().name());
        rounds.change(it.with(Status.FINAL, false), version, WhenJudged.Step.SETTLED);
    }

    @Transactional
    void publish(RegionCode region, int year, int version) {
        Actors.current().require(Permission.PUBLISH_RESULTS, region);
        var it = find(region, year);
        if (it.status() != Status.FINAL) {
            throw new RuleBroken("evaluation.not-settled", region.value(), String.valueOf(year));
        }
        rounds.change(it.with(Status.FINAL, true), version, WhenJudged.Step.PUBLISHED);
    }

    /** Everything settled of the year, at once. */
    @Transactional
    void publishSettled(int year) {
        Actors.current().require(Permission.PUBLISH_RESULTS, RegionCode.NATION);
        evaluations.ofYear(year).stream()
                .filter(it -> it.status() == Status.FINAL && !it.published())
                .forEach(it -> rounds.change(it.with(Status.FINAL, true), it.version(), WhenJudged.Step.PUBLISHED));
    }

    private Evaluation find(RegionCode region, int year) {
        return evaluations
                .find(region, year)
                .orElseThrow(() -> new RuleBroken("evaluation.not-open", region.value(), String.valueOf(year)));
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
