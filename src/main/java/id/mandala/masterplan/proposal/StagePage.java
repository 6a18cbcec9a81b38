package id.mandala.masterplan.proposal;

import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Stage;
import id.mandala.region.Area;
import java.util.List;
import java.util.Map;

/**
 * Asks before a proposal is taken a step further.
 *
 * @param gaps what is to be filled in first
 */
record StagePage(
        Area region,
        Initiative initiative,
        Stage to,
        List<Completeness.Gap> gaps,
        String words,
        Map<String, String> problems) {

    public boolean mustSayWhy() {
        return to == Stage.RETURNED || to == Stage.DROPPED;
    }
}
