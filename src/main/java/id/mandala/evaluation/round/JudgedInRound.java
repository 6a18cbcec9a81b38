package id.mandala.evaluation.round;

import id.mandala.evaluation.Evaluation;
import id.mandala.evaluation.WhenJudged;
import id.mandala.identity.Actors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the days on which a judgement of a round moves on. */
@Component
@Transactional
class JudgedInRound implements WhenJudged {

    private final RoundRows rounds;
    private final Steps steps;

    JudgedInRound(RoundRows rounds, Steps steps) {
        this.rounds = rounds;
        this.steps = steps;
    }

    @Override
    public void judged(Evaluation it, Step step) {
        if (step == Step.CORRECTED || rounds.of(it.region(), it.year()).isEmpty()) {
            return;
        }
        steps.add(
                it.region(),
                it.year(),
                step == Step.SETTLED ? Steps.Step.SETTLED : Steps.Step.PUBLISHED,
                "",
                Actors.current().name());
    }
}
