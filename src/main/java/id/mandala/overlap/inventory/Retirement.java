package id.mandala.overlap.inventory;

import id.mandala.values.RuleBroken;
import id.mandala.values.Texts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an application went out of use for good, and why.
 *
 * @param on absent where that was before anybody wrote it down
 */
public record Retirement(@Nullable LocalDate on, String reason) {

    /** @throws RuleBroken {@code overlap.retired-reason} */
    public Retirement {
        reason = Texts.tidy(reason);
        if (reason.isEmpty() || reason.length() > ApplicationFacts.LONGEST_TEXT) {
            throw new RuleBroken("overlap.retired-reason", ApplicationFacts.LONGEST_TEXT);
        }
    }
}
