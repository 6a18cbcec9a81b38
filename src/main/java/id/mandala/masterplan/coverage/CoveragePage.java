package id.mandala.masterplan.coverage;

import id.mandala.planning.MediumTermPlan;
import id.mandala.region.Area;
import org.jspecify.annotations.Nullable;

/** @param above the plan in force; absent where the region has none here, and then {@code coverage} with it */
record CoveragePage(
        Area region,
        @Nullable MediumTermPlan above,
        @Nullable Coverage coverage) {}
