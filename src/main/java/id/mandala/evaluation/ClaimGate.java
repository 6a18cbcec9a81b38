package id.mandala.evaluation;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.Optional;

/** Where another part of the evaluation says when a region's own answers of a year are closed. */
public interface ClaimGate {

    /** @throws RuleBroken with what to do instead */
    void check(RegionCode region, int year);

    /** Where the days of the year stand, below the region's pages; absent where there are none. */
    Optional<String> days(RegionCode region, int year);
}
