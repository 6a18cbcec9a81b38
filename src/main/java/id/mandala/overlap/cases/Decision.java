package id.mandala.overlap.cases;

import id.mandala.values.RuleBroken;
import java.util.Optional;

/**
 * What the secretariat decides, with the words that become the reason of the amendment.
 *
 * @param lead which item stays and leads, where one does
 * @param shared the national application to be used instead; empty for every other outcome
 */
public record Decision(Outcome outcome, String reason, Optional<ItemRef> lead, String shared) {

    static final int LONGEST_SHARED = 300;

    public Decision {
        reason = Said.needed(reason, Said.LONGEST_REASON, "overlap.case-reason");
        lead = outcome.needsLead() ? lead : Optional.empty();
        shared = outcome == Outcome.USE_SHARED ? Said.needed(shared, LONGEST_SHARED, "overlap.case-shared") : "";
        if (outcome.needsLead() && lead.isEmpty()) {
            throw new RuleBroken("overlap.case-lead");
        }
    }
}
