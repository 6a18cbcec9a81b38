package id.mandala.monitoring.figure;

import id.mandala.values.RuleBroken;
import java.math.BigDecimal;

/**
 * From where on something is late; each region's own.
 *
 * @param turn planned per cent above which the stricter rule holds, 0 to 100
 * @param early points behind the plan, below or at the turn, beyond which it is critical
 * @param late the same above the turn
 * @param moneyAhead points by which absorption may run ahead of the work
 */
public record Thresholds(BigDecimal turn, BigDecimal early, BigDecimal late, BigDecimal moneyAhead) {

    /**
     * Critical contracts: more than 10 points behind while the plan is at 0 to 70 %, more than 5 at 70 to 100 % (Permen PU 07/2011). How far
     * money may run ahead of the work is an assumption.
     */
    public static final Thresholds USUAL =
            new Thresholds(new BigDecimal(70), new BigDecimal(10), new BigDecimal(5), new BigDecimal(20));

    public Thresholds {
        for (var it : new BigDecimal[] {turn, early, late, moneyAhead}) {
            if (it.signum() < 0 || it.compareTo(new BigDecimal(100)) > 0) {
                throw new RuleBroken("monitoring.threshold");
            }
        }
    }
}
