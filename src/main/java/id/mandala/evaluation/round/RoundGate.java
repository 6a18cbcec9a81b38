package id.mandala.evaluation.round;

import id.mandala.assessment.Instruments;
import id.mandala.evaluation.Evaluation;
import id.mandala.evaluation.MarkingGate;
import id.mandala.identity.Actors;
import id.mandala.region.Today;
import id.mandala.values.RuleBroken;
import id.mandala.web.Show;
import java.util.List;
import java.util.Optional;
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
    public Optional<RuleBroken> closed(Evaluation evaluation) {
        return rounds.of(evaluation.region(), evaluation.year())
                .flatMap(it -> absent(evaluation).or(() -> unseated(evaluation)).or(() -> over(it)));
    }

    @Override
    public Optional<RuleBroken> unseated(Evaluation evaluation) {
        return rounds.of(evaluation.region(), evaluation.year()).isEmpty()
                ? Optional.empty()
                : Conflict.of(Actors.current(), List.of(), evaluation.region(), today.date())
                        .or(() -> seat(evaluation));
    }

    private Optional<RuleBroken> absent(Evaluation it) {
        return invitations.takesPart(it.region(), it.year())
                ? Optional.empty()
                : Optional.of(refused("evaluation.round.takes-no-part", it));
    }

    private Optional<RuleBroken> seat(Evaluation it) {
        var own = seats.of(it.region(), it.year()).stream()
                .filter(seat -> Actors.current()
                        .account()
                        .filter(seat.account()::equals)
                        .isPresent())
                .findFirst();
        if (own.flatMap(Seat::removedAt).isPresent()) {
            return Optional.of(new RuleBroken("evaluation.removed", String.valueOf(it.year())));
        }
        return own.flatMap(Seat::givenBy).isPresent()
                ? Optional.empty()
                : Optional.of(refused("evaluation.round.not-seated", it));
    }

    private Optional<RuleBroken> over(Round round) {
        var due = round.dates().marksDue();
        if (due != null && today.date().isAfter(due)) {
            return Optional.of(
                    new RuleBroken("evaluation.round.marks-over", new Show(LocaleContextHolder.getLocale()).date(due)));
        }
        return EditionFingerprint.of(instruments.get(round.edition())).equals(round.fingerprint())
                ? Optional.empty()
                : Optional.of(new RuleBroken(
                        "evaluation.round.edition-changed", round.edition(), String.valueOf(round.year())));
    }

    private static RuleBroken refused(String code, Evaluation it) {
        return new RuleBroken(code, it.region().value(), String.valueOf(it.year()));
    }
}
