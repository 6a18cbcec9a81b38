package id.mandala.evaluation;

import id.mandala.assessment.Outcome;
import id.mandala.values.Explained;
import id.mandala.values.RegionCode;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * How a regency was judged in a year.
 *
 * @param title of the edition
 * @param cohort which regencies the edition is for, as the edition names it
 * @param outcome the score, or why there is none
 * @param improvement this year's index against last year's; absent where either is
 */
public record Result(
        RegionCode region,
        int year,
        String edition,
        Words title,
        String cohort,
        boolean published,
        String source,
        int version,
        Outcome outcome,
        Optional<Explained<BigDecimal>> improvement) {

    public Optional<Explained<BigDecimal>> index() {
        return score().map(Outcome.Score::index);
    }

    /** By key, in the edition's order; empty where there is no score. */
    public Map<String, Explained<BigDecimal>> components() {
        return score().map(Outcome.Score::components).orElse(Map.of());
    }

    /** The mean of each dimension's questions, where the single marks are known; empty otherwise. */
    public Map<String, Explained<BigDecimal>> dimensions() {
        return score().map(Outcome.Score::dimensions).orElse(Map.of());
    }

    public Optional<Outcome.Score> score() {
        return outcome instanceof Outcome.Score score ? Optional.of(score) : Optional.empty();
    }
}
