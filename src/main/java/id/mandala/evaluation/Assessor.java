package id.mandala.evaluation;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Somebody who marks one regency in one year: a person with an account, or a name from an imported sheet. */
record Assessor(
        RegionCode region, int year, UUID id, Optional<UUID> account, String name, Optional<Instant> finishedAt) {

    /** Stands for all assessors together where a sheet prints only the mean of their marks. */
    static final UUID MEAN = new UUID(0, 0);

    void requireNotFinished() {
        if (finishedAt.isPresent()) {
            throw new RuleBroken("evaluation.finished", String.valueOf(year));
        }
    }
}
