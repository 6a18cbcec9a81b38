package id.mandala.evaluation.round;

import id.mandala.evaluation.Evaluation;
import id.mandala.evaluation.WhenJudged;
import id.mandala.identity.Actors;
import id.mandala.values.RuleBroken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the days on which a judgement of a round moves on, and holds it open while somebody still marks. */
@Component
@Transactional
class JudgedInRound implements WhenJudged {

    private final RoundRows rounds;
    private final Seats seats;
    private final Steps steps;

    JudgedInRound(RoundRows rounds, Seats seats, Steps steps) {
        this.rounds = rounds;
        this.seats = seats;
        this.steps = steps;
    }

    @Override
    public void judged(Evaluation it, Step step) {
        if (step == Step.CORRECTED || rounds.of(it.region(), it.year()).isEmpty()) {
            return;
        }
        if (step == Step.SETTLED) {
            requireFinished(it);
        }
        steps.add(
                it.region(),
                it.year(),
                step == Step.SETTLED ? Steps.Step.SETTLED : Steps.Step.PUBLISHED,
                "",
                Actors.current().name());
    }

    private void requireFinished(Evaluation it) {
        long working = seats.of(it.region(), it.year()).stream()
                .filter(Seat::isWorking)
                .count();
        if (working > 0 && steps.unfinishedAllowed(it.region(), it.year()).isEmpty()) {
            throw new RuleBroken(
                    "evaluation.round.unfinished", working, it.region().value(), String.valueOf(it.year()));
        }
    }
}
