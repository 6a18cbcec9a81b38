package id.mandala.evaluation.desk;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a regency says against the marks of a question.
 *
 * @param page where its proof can be looked at, below the region's pages
 * @param name of who wrote it
 */
record Objection(
        RegionCode region,
        int year,
        UUID id,
        String question,
        String words,
        Optional<OwnPage> page,
        String name,
        Instant at,
        Optional<Answer> answer) {

    private static final int LONGEST = 4_000;

    /** @param mark as it was corrected; absent where the objection was dismissed */
    record Answer(Optional<BigDecimal> mark, String words, String name, Instant at) {
        Answer {
            check(words, "evaluation.desk.answer-words");
        }
    }

    Objection {
        check(words, "evaluation.desk.objection-words");
    }

    public boolean isOpen() {
        return answer.isEmpty();
    }

    private static void check(String words, String code) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new RuleBroken(code);
        }
    }
}
