package id.mandala.masterplan.version;

import id.mandala.masterplan.DimensionFramework;
import id.mandala.masterplan.proposal.PartKind;
import id.mandala.masterplan.proposal.PlannedInitiative;
import id.mandala.region.Area;
import java.util.List;

/** One initiative in full as a version says it, to read only. */
record FrozenPage(
        Area region,
        PlanVersion version,
        DimensionFramework framework,
        PlannedInitiative planned,
        List<Amendment> reasons) {

    /** As the parts' template asks. */
    record Rights(boolean edit) {}

    public Rights rights() {
        return new Rights(false);
    }

    public boolean isWhole(PartKind part) {
        return planned.particulars().asked().contains(part);
    }
}
