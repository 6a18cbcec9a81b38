package id.mandala.masterplan.version;

import id.mandala.masterplan.Dimension;
import id.mandala.masterplan.Masterplan;
import id.mandala.region.Area;
import java.util.List;
import java.util.Optional;

/** The plan in force, for everybody: what it is adopted by, since when, and how much stands in it. */
record AdoptedPage(
        Area region, Masterplan plan, PlanVersion version, List<Count> dimensions, Optional<VersionFiles.Kept> file) {

    record Count(Dimension dimension, int initiatives) {}
}
