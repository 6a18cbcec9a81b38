package id.mandala.budget.scenario;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A question, and how far its answer has come.
 *
 * @param number counted up in the region
 * @param heardAt while it runs: when it last said so
 * @param done 0 to 100, of the work that is allowed
 * @param shortfall why nothing fits, where nothing does
 * @param chosen position of the plan that is kept
 * @param adjustment number of the one that adopted it
 */
record Scenario(
        RegionCode region,
        int number,
        UUID masterplan,
        Question question,
        State state,
        Instant begunAt,
        Instant heardAt,
        int done,
        Optional<Shortfall> shortfall,
        Optional<Integer> chosen,
        Optional<LocalDate> sentOn,
        Optional<LocalDate> adoptedOn,
        Optional<Integer> adjustment,
        int version) {

    /** A run that says nothing for so long was on a machine that is gone. */
    static final Duration SILENCE = Duration.ofSeconds(60);

    enum State {
        RUNNING,
        CANCELLED,
        DONE,
        FAILED,
        NOTHING_FITS
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    public boolean isAdopted() {
        return adoptedOn.isPresent();
    }

    boolean isLost(Instant now) {
        return isRunning() && heardAt.plus(SILENCE).isBefore(now);
    }

    /** @throws RuleBroken while it runs, where it found nothing, and once it was adopted */
    void requireOpen() {
        if (state != State.DONE) {
            throw new RuleBroken("budget.scenario.not-done");
        }
        if (isAdopted()) {
            throw new RuleBroken("budget.scenario.adopted-already");
        }
    }

    /** @throws RuleBroken while no plan is kept */
    int requireChosen() {
        return chosen.orElseThrow(() -> new RuleBroken("budget.scenario.none-chosen"));
    }

    /** Another plan has not been sent to anybody. */
    Scenario chosen(int position) {
        return decided(
                Optional.of(position), chosen.filter(it -> it == position).flatMap(_ -> sentOn), adoptedOn, adjustment);
    }

    Scenario sent(LocalDate on) {
        return decided(chosen, Optional.of(on), adoptedOn, adjustment);
    }

    Scenario adopted(LocalDate on, int by) {
        return decided(chosen, sentOn, Optional.of(on), Optional.of(by));
    }

    private Scenario decided(
            Optional<Integer> chosen,
            Optional<LocalDate> sentOn,
            Optional<LocalDate> adoptedOn,
            Optional<Integer> adjustment) {
        return new Scenario(
                region,
                number,
                masterplan,
                question,
                state,
                begunAt,
                heardAt,
                done,
                shortfall,
                chosen,
                sentOn,
                adoptedOn,
                adjustment,
                version);
    }
}
