package id.mandala.budget.adjustment;

import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import java.util.Optional;
import java.util.UUID;

/**
 * Money that an initiative did not get in a year, and is to get in a later one.
 *
 * @param adjustment number of the one that put it off; absent for what was left unspent at a year's end
 * @param follows the entry it carries on, which then counts no more
 * @param decision what was said when it was dropped
 */
public record CarryOver(
        RegionCode region,
        UUID id,
        UUID initiative,
        FundingSource source,
        int fromYear,
        int toYear,
        Rupiah amount,
        String reason,
        Optional<Integer> adjustment,
        Optional<UUID> follows,
        State state,
        String decision,
        int version) {

    /** Words: {@code budget.carry.state.<name>}. */
    public enum State {
        /** Proposed for the agency's work plan (Renja) of {@code toYear}. */
        OPEN,
        /** In that year's budget. */
        TAKEN_UP,
        /** Given up, with words. */
        DROPPED,
        /** Put off once more: a later entry counts in its place. */
        CARRIED_ON
    }

    /** Years money may wait. */
    private static final int LATEST = 10;

    public CarryOver {
        reason = reason.strip();
        decision = decision.strip();
        if (toYear <= fromYear) {
            throw new RuleBroken("budget.carry.to-year");
        }
        if (!amount.isPositive()) {
            throw new RuleBroken("budget.carry.amount");
        }
        if (reason.isEmpty() || reason.length() > 500) {
            throw new RuleBroken("budget.carry.reason");
        }
        if (state == State.DROPPED && decision.isEmpty()) {
            throw new RuleBroken("budget.carry.decision");
        }
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** @throws RuleBroken {@code budget.carry.decided} once it was decided */
    CarryOver decided(State to, String words) {
        if (!isOpen()) {
            throw new RuleBroken("budget.carry.decided");
        }
        return in(to, words);
    }

    CarryOver in(State to, String words) {
        return new CarryOver(
                region,
                id,
                initiative,
                source,
                fromYear,
                toYear,
                amount,
                reason,
                adjustment,
                follows,
                to,
                words,
                version);
    }

    /** What of it does not go on. */
    CarryOver remaining(Rupiah left) {
        return new CarryOver(
                region,
                UUID.randomUUID(),
                initiative,
                source,
                fromYear,
                toYear,
                left,
                reason,
                adjustment,
                Optional.of(id),
                state,
                decision,
                1);
    }

    /** The same money, to a later year still. */
    CarryOver onTo(int year, String why) {
        if (year <= toYear || year > fromYear + LATEST) {
            throw new RuleBroken("budget.carry.to-year");
        }
        return new CarryOver(
                region,
                UUID.randomUUID(),
                initiative,
                source,
                fromYear,
                year,
                amount,
                why,
                adjustment,
                Optional.of(id),
                State.OPEN,
                "",
                1);
    }
}
