package id.mandala.evaluation.self;

import id.mandala.assessment.Scale;
import id.mandala.values.RuleBroken;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * What a regency says of itself to a question.
 *
 * @param proposed what the program proposed when it was said
 * @param name of who decided
 * @param revision 1 for the first
 */
public record Claim(
        String question,
        BigDecimal mark,
        Optional<BigDecimal> proposed,
        String note,
        String name,
        Instant at,
        int revision) {

    private static final int LONGEST = 2_000;

    /** Where it is above what the records come to, or there are none, it needs words. */
    void check(Scale scale, boolean proven) {
        if (!scale.allows(mark)) {
            throw new RuleBroken("evaluation.claim-mark", scale.min(), scale.max());
        }
        if (note.length() > LONGEST) {
            throw new RuleBroken("evaluation.claim-note-long");
        }
        if (isAbove(proven) && note.isBlank()) {
            throw new RuleBroken("evaluation.claim-note");
        }
    }

    /** Whether it says more than the records do. */
    public boolean isAbove(boolean proven) {
        return proposed.map(it -> mark.compareTo(it) > 0).orElse(!proven && mark.signum() > 0);
    }
}
