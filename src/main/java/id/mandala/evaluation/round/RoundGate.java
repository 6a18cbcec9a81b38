package id.mandala.evaluation.round;

import id.mandala.assessment.Instruments;
import id.mandala.evaluation.Evaluation;
import id.mandala.evaluation.MarkingGate;
import id.mandala.identity.Actors;
import id.mandala.region.Today;
import id.mandala.values.RuleBroken;
import id.mandala.web.Show;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Marks of a round come from seated assessors, in time, by the edition it was opened with. Outside of any round nothing is asked. */
@Component
@Transactional
class RoundGate implements MarkingGate {

    private final RoundRows rounds;
    private final Seats seats;
    private final Invitations invitations;
    private final Instruments instruments;
    private final Today today;

    RoundGate(RoundRows rounds, Seats seats, Invitations invitations, Instruments instruments, Today today) {
        this.rounds = rounds;
        this.seats = seats;
        this.invitations = invitations;
        this.instruments = instruments;
        this.today = today;
    }

    @Override
    public void check(Evaluation evaluation) {
        rounds.of(evaluation.region(), evaluation.year()).ifPresent(it -> check(evaluation, it));
    }

    private void check(Evaluation evaluation, Round round) {
        var region = evaluation.region();
        var year = String.valueOf(evaluation.year());
        if (!invitations.takesPart(region, evaluation.year())) {
            throw new RuleBroken("evaluation.round.takes-no-part", region.value(), year);
        }
        Conflict.of(Actors.current(), List.of(), region, today.date()).ifPresent(it -> {
            throw it;
        });
        var seat = seats.of(region, evaluation.year()).stream()
                .filter(it ->
                        Actors.current().account().filter(it.account()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new RuleBroken("evaluation.round.not-seated", region.value(), year));
        if (seat.removedAt().isPresent()) {
            throw new RuleBroken("evaluation.removed", year);
        }
        if (seat.givenBy().isEmpty()) {
            throw new RuleBroken("evaluation.round.not-seated", region.value(), year);
        }
        var due = round.dates().marksDue();
        if (due != null && today.date().isAfter(due)) {
            throw new RuleBroken("evaluation.round.marks-over", new Show(LocaleContextHolder.getLocale()).date(due));
        }
        if (!EditionFingerprint.of(instruments.get(round.edition())).equals(round.fingerprint())) {
            throw new RuleBroken("evaluation.round.edition-changed", round.edition(), year);
        }
    }
}
