package id.mandala.overlap.cases;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What an agency says to a case. A corrected answer is a new one; the newest counts.
 *
 * @param seq 1, 2, 3 … of this agency
 * @param heard how the secretariat came to it, where it wrote for the agency; else empty
 * @param who name of the person; absent for the program, and for somebody whose account is not the reader's to see
 */
public record Answer(
        UUID agency, int seq, Position position, String words, String heard, Instant at, Optional<String> who) {}
