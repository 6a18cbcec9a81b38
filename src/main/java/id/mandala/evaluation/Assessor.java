package id.mandala.evaluation;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who marks one regency in one year: a person with an account, or a name from an imported sheet.
 *
 * @param finishedAt when every question was said to be marked
 * @param removedAt when the seat was taken back; the marks stay on record and count no more
 * @param sawOthersAt when all had finished and the marks of the others were opened to this one
 */
public record Assessor(
        RegionCode region,
        int year,
        UUID id,
        Optional<UUID> account,
        String name,
        Optional<Instant> finishedAt,
        Optional<Instant> removedAt,
        Optional<Instant> sawOthersAt) {

    /** Stands for all assessors together where a sheet prints only the mean of their marks. */
    static final UUID MEAN = new UUID(0, 0);

    /** @throws RuleBroken where the seat was taken back or the marks were said to be complete */
    void requireNotFinished() {
        if (removedAt.isPresent()) {
            throw new RuleBroken("evaluation.removed", String.valueOf(year));
        }
        if (finishedAt.isPresent()) {
            throw new RuleBroken("evaluation.finished", String.valueOf(year));
        }
    }
}
