package id.mandala.budget.adjustment;

import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.values.Rupiah;
import java.util.UUID;

/** A line an adjustment moved. */
record MovedLine(
        UUID line, String name, String account, UUID agency, FundingSource source, Rupiah before, Rupiah after) {

    /** Added, or below nought taken. */
    public Rupiah difference() {
        return new Rupiah(after.amount() - before.amount());
    }
}
