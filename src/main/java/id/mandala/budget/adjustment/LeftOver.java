package id.mandala.budget.adjustment;

import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.values.Rupiah;
import java.util.UUID;

/**
 * What an initiative did not spend of one source by the end of a year.
 *
 * @param name of the initiative
 * @param lead the agency that leads it
 * @param amount what the year's lines stood at
 */
record LeftOver(UUID initiative, String name, UUID lead, FundingSource source, Rupiah amount, Rupiah spent) {

    public Rupiah left() {
        return new Rupiah(amount.amount() - spent.amount());
    }

    /** As the form names it. */
    public String key() {
        return initiative + " " + source;
    }
}
