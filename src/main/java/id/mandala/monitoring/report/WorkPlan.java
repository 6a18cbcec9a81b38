package id.mandala.monitoring.report;

import id.mandala.values.RuleBroken;
import java.math.BigDecimal;
import java.util.List;

/**
 * How a year's work is spread over its months.
 *
 * @param shares twelve per cents, January first, each nought or more; together exactly 100
 */
record WorkPlan(List<BigDecimal> shares) {

    static final int MONTHS = 12;
    private static final BigDecimal WHOLE = new BigDecimal(100);

    WorkPlan {
        shares = List.copyOf(shares);
        if (shares.size() != MONTHS || shares.stream().anyMatch(it -> it.signum() < 0)) {
            throw new RuleBroken("monitoring.share");
        }
        var sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(WHOLE) != 0) {
            throw new RuleBroken("monitoring.shares-sum", sum);
        }
    }
}
