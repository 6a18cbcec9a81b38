package id.mandala.evaluation.round;

import id.mandala.values.RegionCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An assessor's seat at a regency's judgement.
 *
 * @param givenBy absent where it was taken by marking, before the regency was invited
 * @param marked questions that have a mark of this assessor
 * @param removedWhy with {@code removedAt}
 */
record Seat(
        RegionCode region,
        UUID id,
        UUID account,
        String name,
        Optional<String> givenBy,
        long marked,
        Optional<Instant> finishedAt,
        Optional<Instant> removedAt,
        Optional<String> removedWhy) {

    /** Given, and not taken back. */
    public boolean isHeld() {
        return givenBy.isPresent() && removedAt.isEmpty();
    }

    public boolean isWorking() {
        return isHeld() && finishedAt.isEmpty();
    }
}
