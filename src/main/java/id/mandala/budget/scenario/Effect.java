package id.mandala.budget.scenario;

import id.mandala.masterplan.proposal.Indicator;
import id.mandala.masterplan.proposal.PlannedInitiative;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a plan does to an initiative, and what that does to what it was to reach.
 *
 * @param missed targets that fall away, or come later
 */
record Effect(Outcome outcome, PlannedInitiative initiative, List<Missed> missed) {

    /** @param value what was to be reached in that year, in the indicator's unit */
    record Missed(String indicator, String unit, int year, BigDecimal value) {}

    static Effect of(Outcome outcome, PlannedInitiative initiative) {
        var missed = new ArrayList<Missed>();
        for (var indicator : initiative.particulars().aims().indicators()) {
            indicator.targets().forEach((year, value) -> {
                if (misses(outcome, year)) {
                    missed.add(missed(indicator, year, value));
                }
            });
        }
        return new Effect(outcome, initiative, missed);
    }

    /** A reduced one may still reach its targets; how it does is for its agency to say. */
    private static boolean misses(Outcome outcome, int year) {
        var first = outcome.before().stream().mapToInt(it -> it.year()).min().orElse(Integer.MAX_VALUE);
        return switch (outcome.kind()) {
            case CANCELLED -> year >= first;
            case POSTPONED -> year >= first && year < first + outcome.shift();
            case REDUCED, ADDED -> false;
        };
    }

    private static Missed missed(Indicator indicator, int year, BigDecimal value) {
        return new Missed(indicator.name(), indicator.unit(), year, value);
    }
}
