package id.mandala.evaluation.round;

import id.mandala.evaluation.Evaluation;
import id.mandala.evaluation.desk.ObjectionTerm;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** In a round that names a last day to object, that day holds. */
@Component
class RoundTerm implements ObjectionTerm {

    private final RoundRows rounds;

    RoundTerm(RoundRows rounds) {
        this.rounds = rounds;
    }

    @Override
    public Optional<LocalDate> until(Evaluation evaluation, LocalDate settledOn) {
        return rounds.find(evaluation.year(), evaluation.edition())
                .map(it -> it.dates().objectionsUntil())
                .filter(it -> !it.isBefore(settledOn));
    }
}
