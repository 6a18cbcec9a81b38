package id.mandala.budget.scenario;

import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.values.Rupiah;
import java.util.List;

/**
 * Why no plan fits.
 *
 * @param leftOut names of mandatory initiatives that cannot run beside the others
 * @param missing how much more would be enough; none where money alone does not help
 */
record Shortfall(List<String> leftOut, List<Missing> missing) {

    record Missing(int year, FundingSource source, Rupiah amount) {}

    Shortfall {
        leftOut = List.copyOf(leftOut);
        missing = List.copyOf(missing);
    }
}
