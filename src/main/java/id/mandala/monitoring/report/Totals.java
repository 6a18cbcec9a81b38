package id.mandala.monitoring.report;

import id.mandala.monitoring.figure.Progress;
import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;

/** What several initiatives come to together. */
public final class Totals {

    private Totals() {}

    /** Money of all; work as the mean weighted by money, and the plain mean where there is none. */
    public static Progress of(List<InitiativeMonth> all) {
        return new Progress(
                weighted(all, InitiativeMonth::planned),
                weighted(all, it -> it.progress().physical()),
                Rupiah.sum(all.stream().map(InitiativeMonth::amount).toList()),
                Rupiah.sum(all.stream().map(InitiativeMonth::cashPlanned).toList()),
                Rupiah.sum(all.stream().map(it -> it.progress().realised()).toList()));
    }

    private static BigDecimal weighted(List<InitiativeMonth> all, Function<InitiativeMonth, BigDecimal> of) {
        var sum = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        boolean funded = all.stream().anyMatch(it -> it.amount().isPositive());
        for (var it : all) {
            var weight = funded ? BigDecimal.valueOf(it.amount().amount()) : BigDecimal.ONE;
            sum = sum.add(of.apply(it).multiply(weight));
            weights = weights.add(weight);
        }
        return weights.signum() == 0 ? BigDecimal.ZERO : sum.divide(weights, 2, RoundingMode.HALF_UP);
    }
}
