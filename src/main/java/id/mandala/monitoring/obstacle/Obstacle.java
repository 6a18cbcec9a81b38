package id.mandala.monitoring.obstacle;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/**
 * What stands in the way of an initiative.
 *
 * @param words as told last
 * @param since the month that told it first
 * @param owner the agency that is to clear it
 * @param expectedOn when the work is to go on
 * @param decision what the council decided; needed once it did
 * @param resolved absent while it stands in the way
 */
public record Obstacle(
        RegionCode region,
        UUID id,
        UUID initiative,
        ObstacleCause cause,
        String words,
        YearMonth since,
        Optional<UUID> owner,
        Optional<LocalDate> expectedOn,
        Council council,
        String decision,
        Optional<Resolved> resolved,
        int version) {

    /** Whether the smart-city council is to decide. Words: {@code monitoring.council.<name>}. */
    public enum Council {
        NOT_NEEDED,
        NEEDED,
        DECIDED
    }

    /** @param how in words */
    public record Resolved(LocalDate on, String how) {

        public Resolved {
            how = how.strip();
            if (how.isEmpty() || how.length() > LONGEST) {
                throw new RuleBroken("monitoring.obstacle.how");
            }
        }
    }

    private static final int LONGEST = 1000;
    private static final int YEARS = 10;

    public Obstacle {
        decision = decision.strip();
        if (decision.length() > LONGEST || (council == Council.DECIDED && decision.isEmpty())) {
            throw new RuleBroken("monitoring.obstacle.decision");
        }
        if (expectedOn
                .filter(it ->
                        it.isBefore(since.atDay(1)) || it.isAfter(since.atDay(1).plusYears(YEARS)))
                .isPresent()) {
            throw new RuleBroken("monitoring.obstacle.expected-far", String.valueOf(since.getYear() + YEARS));
        }
        if (resolved.filter(it -> it.on().isBefore(since.atDay(1))).isPresent()) {
            throw new RuleBroken("monitoring.obstacle.resolved-early");
        }
    }

    public boolean isOpen() {
        return resolved.isEmpty();
    }

    /** Whether the work was to go on by now. */
    public boolean isLate(LocalDate today) {
        return isOpen() && expectedOn.filter(it -> it.isBefore(today)).isPresent();
    }
}
