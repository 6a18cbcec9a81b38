package id.mandala.evaluation;

import id.mandala.values.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All evaluations of a year, as the ministry leads them.
 *
 * @param years that have a round, newest first
 * @param stored how an import just ended
 */
record NationalPage(
        int year,
        List<Integer> years,
        List<Line> lines,
        List<ImportPage.Edition> editions,
        Optional<ImportPage.Stored> stored) {

    record Line(
            Evaluation evaluation,
            String name,
            Words edition,
            @Nullable BigDecimal index) {}

    public long settled() {
        return lines.stream()
                .map(Line::evaluation)
                .filter(it -> it.status() == Status.FINAL && !it.published())
                .count();
    }
}
