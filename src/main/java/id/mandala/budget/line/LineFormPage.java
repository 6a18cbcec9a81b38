package id.mandala.budget.line;

import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.region.Agency;
import id.mandala.region.Area;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** @param line the one that is changed; absent for a new one */
record LineFormPage(
        Area region,
        Optional<BudgetLine> line,
        List<Agency> agencies,
        List<Initiative> initiatives,
        LineForm form,
        Map<String, String> problems) {

    public FundingSource[] sources() {
        return FundingSource.values();
    }
}
