package id.mandala.evaluation;

import id.mandala.values.RegionCode;
import java.util.List;

/** The years in which a regency was or is being judged, newest first. */
record YearsPage(RegionCode region, String regionName, List<Line> years, boolean mayMark, boolean mayWrite) {

    /** @param links pages other parts have about the year */
    record Line(Evaluation evaluation, List<YearLink.Line> links) {}
}
