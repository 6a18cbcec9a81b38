package id.mandala.masterplan.proposal;

import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Initiatives;
import java.util.List;
import org.springframework.stereotype.Component;

/** What has been said and done about one initiative. */
@Component
class InitiativeStory {

    private final PlannedInitiatives planned;
    private final StageChanges changes;
    private final Initiatives initiatives;

    InitiativeStory(PlannedInitiatives planned, StageChanges changes, Initiatives initiatives) {
        this.planned = planned;
        this.changes = changes;
        this.initiatives = initiatives;
    }

    PlannedInitiative planned(InitiativeDesk.Found found) {
        return planned.of(found.plan(), found.initiative());
    }

    List<StageChanges.StageChange> way(Initiative initiative) {
        return changes.of(initiative.region(), initiative.id());
    }

    List<InitiativePage.Year> years(Initiative initiative) {
        return InitiativePage.years(initiative, initiatives.years(initiative.region(), initiative.id()));
    }
}
