package id.mandala.masterplan.proposal;

import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Stage;
import id.mandala.region.Area;
import java.util.Map;

/**
 * Asks before a proposal is taken a step further.
 *
 * @param hindrances what is to be filled in and settled first
 */
record StagePage(
        Area region,
        Initiative initiative,
        Stage to,
        ProposalChecks.Hindrances hindrances,
        String words,
        Map<String, String> problems) {

    public boolean mustSayWhy() {
        return to == Stage.RETURNED || to == Stage.DROPPED;
    }
}
