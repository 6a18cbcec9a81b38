package id.mandala.overlap.cases;

import id.mandala.region.Area;
import id.mandala.values.Rupiah;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The form of a decision beside the answers it rests on. */
record DecisionPage(Area region, OverlapCase it, AgencyNames names, DecisionForm form, Map<String, String> problems) {

    /** What may be chosen: that all only look alike, only where all say so. */
    public List<Outcome> outcomes() {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome != Outcome.NOT_THE_SAME || it.allSayNotTheSame())
                .toList();
    }

    public Rupiah atStake() {
        return it.atStake();
    }
}
