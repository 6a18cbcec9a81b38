package id.mandala.evaluation;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ministry leads a regency's evaluation through its states: settled, corrected, published. */
@Service
public class ConductEvaluation {

    private final Evaluations evaluations;
    private final Assessors assessors;
    private final Marks marks;
    private final SettledScores scores;
    private final Rounds rounds;

    ConductEvaluation(Evaluations evaluations, Assessors assessors, Marks marks, SettledScores scores, Rounds rounds) {
        this.evaluations = evaluations;
        this.assessors = assessors;
        this.marks = marks;
        this.scores = scores;
        this.rounds = rounds;
    }

    /** Closes the marks and writes the components' scores down as the result letter prints them. */
    @Transactional
    void settle(RegionCode region, int year, int version) {
        Actors.current().require(Permission.PUBLISH_RESULTS, region);
        var it = find(region, year);
        rounds.requireSeen(it, version);
        it.requireEntry();
        var progress = assessors.progress(region, year);
        if (progress.seats() > 0 && !progress.allIn()) {
            throw new RuleBroken("evaluation.not-all-in", region.value(), progress.finished(), progress.seats());
        }
        scores.write(it);
        rounds.change(it.with(Status.FINAL, false), version, WhenJudged.Step.SETTLED);
    }

    /** Corrects the marks of a question that was settled; the components' scores follow. */
    @Transactional
    public void correct(RegionCode region, int year, Correction correction) {
        var it = find(region, year);
        if (it.status() != Status.FINAL || it.published()) {
            throw new RuleBroken("evaluation.not-settled", region.value(), String.valueOf(year));
        }
        marks.correct(region, year, correction);
        scores.write(it);
        rounds.change(it, it.version(), WhenJudged.Step.CORRECTED);
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
                .findToChange(region, year)
                .orElseThrow(() -> new RuleBroken("evaluation.not-open", region.value(), String.valueOf(year)));
    }
}
