package id.mandala.budget.scenario;

import id.mandala.masterplan.Dimension;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.region.Area;
import java.util.List;
import java.util.Map;
import java.util.Optional;

record ScenarioFormPage(
        Area region,
        Optional<Masterplan> plan,
        List<Dimension> dimensions,
        ScenarioForm form,
        Map<String, String> problems) {

    public FundingSource[] sources() {
        return FundingSource.values();
    }
}
