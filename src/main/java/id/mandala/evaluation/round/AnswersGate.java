package id.mandala.evaluation.round;

import id.mandala.evaluation.ClaimGate;
import id.mandala.evaluation.Evaluations;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A region's own answers are closed once they are handed in. */
@Component
@Transactional
class AnswersGate implements ClaimGate {

    private final Evaluations evaluations;
    private final Submissions submissions;
    private final RoundRows rounds;

    AnswersGate(Evaluations evaluations, Submissions submissions, RoundRows rounds) {
        this.evaluations = evaluations;
        this.submissions = submissions;
        this.rounds = rounds;
    }

    /** What is being handed in is waited for. */
    @Override
    public void check(RegionCode region, int year) {
        evaluations
                .findForEntry(region, year)
                .flatMap(_ -> submissions.last(region, year))
                .filter(Submission::handedIn)
                .ifPresent(it -> {
                    throw new RuleBroken("evaluation.round.answers-closed", String.valueOf(year), it.name());
                });
    }

    @Override
    public Optional<String> days(RegionCode region, int year) {
        return rounds.of(region, year).map(_ -> "/jadwal-evaluasi/" + year);
    }
}
