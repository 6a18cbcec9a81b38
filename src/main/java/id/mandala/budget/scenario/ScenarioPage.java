package id.mandala.budget.scenario;

import id.mandala.masterplan.Masterplan;
import id.mandala.region.Area;
import java.util.List;
import java.util.Optional;

/**
 * A scenario with the plans it found.
 *
 * @param plans from fewest changes to most value
 * @param shown the one told in full
 * @param edits whether this person decides
 */
record ScenarioPage(
        Area region,
        Masterplan masterplan,
        Scenario scenario,
        List<PlanView> plans,
        Optional<PlanView> shown,
        boolean edits) {

    public boolean isShown(PlanView view) {
        return shown.filter(view::equals).isPresent();
    }

    public boolean isChosen(PlanView view) {
        return scenario.chosen().filter(it -> it == view.plan().position()).isPresent();
    }
}
