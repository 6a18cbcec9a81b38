package id.mandala.budget.line;

import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.region.Area;
import java.util.Map;

record CeilingPage(Area region, CeilingForm form, Map<String, String> problems) {

    public FundingSource[] sources() {
        return FundingSource.values();
    }
}
