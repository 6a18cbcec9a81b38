package id.mandala.evaluation.letter;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A letter that has its number.
 *
 * @param year of the evaluation
 * @param revision from 1; above 1 it replaces the one before
 * @param reason why it does; empty for the first
 * @param evaluationVersion of the result it tells
 * @param seal absent until its file is made
 */
record Letter(
        RegionCode region,
        int year,
        int revision,
        Reference reference,
        LocalDate dated,
        String reason,
        int evaluationVersion,
        Optional<Seal> seal) {

    private static final int LONGEST_REASON = 1_000;

    Letter {
        reason = reason.strip();
        if ((revision > 1 && reason.isEmpty()) || reason.length() > LONGEST_REASON) {
            throw new RuleBroken("evaluation.letter.reason");
        }
    }

    /**
     * What a file is told by.
     *
     * @param sha256 hexadecimal
     * @param signedBy the name in the certificate; absent where nobody signs here
     */
    record Seal(String sha256, Optional<String> signedBy, Instant at) {}

    /** @param text as it stands on the letter, for example {@code B-1384/DJAI/AI.01.04/12/2023} */
    record Reference(int serial, String text) {}

    public boolean isSealed() {
        return seal.isPresent();
    }

    public boolean isSigned() {
        return seal.flatMap(Seal::signedBy).isPresent();
    }

    /** Whether it is still about the result as it stands. */
    public boolean tells(int version) {
        return evaluationVersion == version;
    }

    String fileName(String ending) {
        return "surat-hasil-%s-%d-%d.%s".formatted(region, year, revision, ending);
    }
}
