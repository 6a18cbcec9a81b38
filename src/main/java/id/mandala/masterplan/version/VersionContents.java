package id.mandala.masterplan.version;

import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.proposal.PlannedInitiatives;
import id.mandala.masterplan.worksheet.Visions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a version says, exactly as it was taken, and what the working plan says now. */
@Component
@Transactional(readOnly = true)
public class VersionContents {

    private final VersionItems items;
    private final PlannedInitiatives planned;
    private final Visions visions;

    VersionContents(VersionItems items, PlannedInitiatives planned, Visions visions) {
        this.items = items;
        this.planned = planned;
        this.visions = visions;
    }

    /** @throws java.util.NoSuchElementException where the reader may not see the region */
    public PlanContents of(PlanVersion version) {
        return items.of(version);
    }

    /** The plan as it is written now, adopted or not. */
    public PlanContents working(Masterplan plan) {
        return new PlanContents(PlanHead.of(plan, visions.of(plan)), planned.inPlan(plan));
    }
}
