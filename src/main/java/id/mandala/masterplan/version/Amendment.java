package id.mandala.masterplan.version;

import id.mandala.values.RuleBroken;

/**
 * Why an item differs from the version before.
 *
 * @param number of the version that made the change
 * @param decision number and day of the council's decision behind it; empty where there is none
 */
public record Amendment(int number, String reason, String decision) {

    static final int LONGEST_REASON = 2000;
    static final int LONGEST_DECISION = 300;

    public Amendment {
        reason = reason.strip();
        decision = decision.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new RuleBroken("masterplan.version-reason", LONGEST_REASON);
        }
        if (decision.length() > LONGEST_DECISION) {
            throw new RuleBroken("masterplan.text-too-long", LONGEST_DECISION);
        }
    }
}
