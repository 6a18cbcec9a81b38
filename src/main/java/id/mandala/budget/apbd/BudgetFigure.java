package id.mandala.budget.apbd;

import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An item of a year's budget.
 *
 * @param realised as far as it was reported
 * @param partial whether that is a part of the year only
 * @param source who published it
 */
record BudgetFigure(
        int year, BudgetItem item, Rupiah budget, Optional<Rupiah> realised, boolean partial, String source) {

    /** Realised of the budget, 0 and more. */
    public Optional<BigDecimal> share() {
        return budget.isPositive()
                ? realised.map(it -> BigDecimal.valueOf(it.amount())
                        .divide(BigDecimal.valueOf(budget.amount()), 4, RoundingMode.HALF_UP))
                : Optional.empty();
    }
}
