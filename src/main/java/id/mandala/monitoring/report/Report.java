package id.mandala.monitoring.report;

import id.mandala.monitoring.obstacle.ObstacleCause;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/**
 * What an agency tells of an initiative at the end of a month.
 *
 * @param physical 0 to 100, work of the year that is done
 * @param realised spent since January
 * @param correction why it is less than the month before told; needed only then
 * @param driving what helped
 */
public record Report(
        RegionCode region,
        UUID initiative,
        YearMonth month,
        State state,
        BigDecimal physical,
        Rupiah realised,
        String correction,
        Optional<Obstacle> obstacle,
        String driving,
        String nextSteps,
        int version) {

    /** Where it lies. Words: {@code monitoring.state.<name>}. */
    public enum State {
        /** With the officer who writes it. */
        DRAFT,
        /** With the head of the agency. */
        SENT,
        /** With the secretariat. */
        APPROVED,
        /** With the officer again, with words on what to mend. */
        RETURNED,
        /** Counted. */
        ACCEPTED;

        public boolean isWithOfficer() {
            return this == DRAFT || this == RETURNED;
        }
    }

    /** What stands in the way, and why. */
    public record Obstacle(ObstacleCause cause, String words) {

        public Obstacle {
            words = words.strip();
            if (words.isEmpty() || words.length() > LONGEST) {
                throw new RuleBroken("monitoring.obstacle");
            }
        }
    }

    static final int LONGEST = 2000;
    private static final BigDecimal WHOLE = new BigDecimal(100);

    public Report {
        correction = correction.strip();
        driving = driving.strip();
        nextSteps = nextSteps.strip();
        physical = physical.setScale(2, RoundingMode.HALF_UP);
        if (physical.signum() < 0 || physical.compareTo(WHOLE) > 0) {
            throw new RuleBroken("monitoring.physical");
        }
        if (realised.amount() < 0) {
            throw new RuleBroken("monitoring.realised");
        }
        if (correction.length() > 1000) {
            throw new RuleBroken("monitoring.correction-long");
        }
        if (driving.length() > LONGEST) {
            throw new RuleBroken("monitoring.driving-long");
        }
        if (nextSteps.length() > LONGEST) {
            throw new RuleBroken("monitoring.next-steps-long");
        }
    }

    /** @throws RuleBroken where it tells less than the month before without saying why, or more than there is to spend */
    public void checkAgainst(InitiativeMonth.Told before, Rupiah amount) {
        var less = physical.compareTo(before.physical()) < 0 || realised.compareTo(before.realised()) < 0;
        if (less && correction.isEmpty()) {
            throw new RuleBroken("monitoring.backwards", before.physical(), before.realised());
        }
        if (amount.isPositive() && realised.compareTo(amount) > 0) {
            throw new RuleBroken("monitoring.over", amount);
        }
    }

    Report in(State to) {
        return new Report(
                region, initiative, month, to, physical, realised, correction, obstacle, driving, nextSteps, version);
    }
}
