package id.mandala.budget.scenario;

import id.mandala.values.RuleBroken;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a region allows to be done to one of its initiatives when money is short.
 *
 * @param worth the region's own figure, above 0; absent where the rule of {@link Worth} holds
 * @param mandatory whether it runs in any case
 * @param leastShare how far it may be reduced, 0.10 to 0.95 of its cost; absent where it runs whole or not at all
 * @param latestShift by how many years it may be put off, 0 to 9
 * @param version 0 while nothing was decided
 */
record InitiativeRule(
        Optional<BigDecimal> worth, boolean mandatory, Optional<BigDecimal> leastShare, int latestShift, int version) {

    static final InitiativeRule NONE = new InitiativeRule(Optional.empty(), false, Optional.empty(), 2, 0);

    private static final BigDecimal MOST_WORTH = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal LEAST = new BigDecimal("0.10");
    private static final BigDecimal MOST = new BigDecimal("0.95");

    InitiativeRule {
        worth.filter(it -> it.signum() <= 0 || it.compareTo(MOST_WORTH) > 0).ifPresent(_ -> {
            throw new RuleBroken("budget.scenario.worth");
        });
        leastShare
                .filter(it -> it.compareTo(LEAST) < 0 || it.compareTo(MOST) > 0)
                .ifPresent(_ -> {
                    throw new RuleBroken("budget.scenario.least-share");
                });
        if (latestShift < 0 || latestShift > 9) {
            throw new RuleBroken("budget.scenario.latest-shift");
        }
    }

    /** Whether the region decided anything of its own. */
    public boolean isOwn() {
        return version > 0;
    }
}
