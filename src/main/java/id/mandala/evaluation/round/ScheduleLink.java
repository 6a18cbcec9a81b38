package id.mandala.evaluation.round;

import id.mandala.evaluation.Evaluation;
import id.mandala.evaluation.YearLink;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From a year to its days, where it belongs to a round. */
@Component
@Transactional(readOnly = true)
class ScheduleLink implements YearLink {

    private final RoundRows rounds;

    ScheduleLink(RoundRows rounds) {
        this.rounds = rounds;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Line> of(Evaluation it) {
        return rounds.of(it.region(), it.year())
                .map(_ -> new Line("evaluation.round.schedule", List.of(), "jadwal-evaluasi/" + it.year()));
    }
}
