package id.mandala.evaluation.round;

import id.mandala.values.RuleBroken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the ministry holds once a year for those who are judged by one edition.
 *
 * @param phase {@code Tahap II} where the year has two; else empty
 * @param letter absent until the result letter is sent
 * @param fingerprint of the edition, see {@link EditionFingerprint}
 * @param reason why this revision was written; empty for the first
 * @param name who wrote it
 * @param version revision of its days, from 1
 */
record Round(
        int year,
        String edition,
        String phase,
        Dates dates,
        Optional<Letter> letter,
        String fingerprint,
        String reason,
        String name,
        Instant at,
        int version) {

    private static final int LONGEST = 1_000;

    /** @param number as it is printed, {@code B-1384/DJAI/AI.01.04/12/2023} */
    record Letter(String number, LocalDate on) {
        private static final int LONGEST = 100;

        Letter {
            if (number.isBlank() || number.length() > LONGEST) {
                throw new RuleBroken("evaluation.round.letter");
            }
        }
    }

    /** @throws RuleBroken where its days are out of order or a change has no reason */
    void check() {
        dates.check(year);
        if (phase.length() > Letter.LONGEST) {
            throw new RuleBroken("evaluation.round.phase");
        }
        if (version > 1) {
            requireReason(reason);
        }
    }

    static void requireReason(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new RuleBroken("evaluation.round.reason");
        }
    }
}
