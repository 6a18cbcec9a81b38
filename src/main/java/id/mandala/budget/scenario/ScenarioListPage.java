package id.mandala.budget.scenario;

import id.mandala.region.Area;
import java.util.List;

/** @param edits whether this person asks for scenarios */
record ScenarioListPage(Area region, boolean hasPlan, List<Scenario> scenarios, boolean edits) {

    public boolean isRunning() {
        return scenarios.stream().anyMatch(Scenario::isRunning);
    }
}
