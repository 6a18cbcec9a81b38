package id.mandala.masterplan.proposal;

import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;

/** What a year is estimated to take from one source. */
public record Cost(int year, FundingSource source, Rupiah amount) {

    public Cost {
        if (!amount.isPositive()) {
            throw new RuleBroken("masterplan.cost-positive");
        }
    }
}
