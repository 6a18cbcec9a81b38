package id.mandala.masterplan.version;

import id.mandala.masterplan.DimensionFramework;
import id.mandala.masterplan.proposal.PlannedInitiative;
import id.mandala.region.Area;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The plan as it stood on a day.
 *
 * @param stood absent where no version was in force that day
 */
record OnDatePage(Area region, LocalDate day, Optional<Stood> stood) {

    record Stood(
            PlanVersion version, PlanHead head, DimensionFramework framework, Slice<PlannedInitiative> initiatives) {}
}
