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
 */
public record EnteredMark(
        UUID assessor, String question, int revision, BigDecimal mark, Optional<String> note, Instant enteredAt) {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH.mm").withZone(ZoneId.of("Asia/Jakarta"));

    /** {@code 10.42}, by the clock of the capital. */
    public String clock() {
        return CLOCK.format(enteredAt);
    }
}
