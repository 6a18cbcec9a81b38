package id.mandala.masterplan.version;

import id.mandala.masterplan.DimensionFramework;
import id.mandala.region.Area;
import java.util.Optional;

/**
 * Whether what was adopted goes on: in the working plan, with money, with a path to the RPJMD, and in a regulation.
 *
 * @param version in force; absent before the first
 * @param lines those with something missing, or all
 * @param missing how many have something missing
 */
record ContinuityPage(
        Area region,
        Optional<PlanVersion> version,
        DimensionFramework framework,
        Slice<Continuity.Line> lines,
        int initiatives,
        int missing,
        boolean all) {}
