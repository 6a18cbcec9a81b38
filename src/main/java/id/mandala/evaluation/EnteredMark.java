package id.mandala.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;

/**
 * A mark as it stands.
 *
 * @param revision 1 for the first, one more for each correction
 * @param afterOthers whether it was corrected after the marks of the others were seen
 * @param why it was corrected
 */
public record EnteredMark(
        UUID assessor,
        String question,
        int revision,
        BigDecimal mark,
        Optional<String> note,
        Instant enteredAt,
        boolean afterOthers,
        Optional<String> why) {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH.mm").withZone(ZoneId.of("Asia/Jakarta"));

    /** {@code 10.42}, by the clock of the capital. */
    public String clock() {
        return CLOCK.format(enteredAt);
    }
}
