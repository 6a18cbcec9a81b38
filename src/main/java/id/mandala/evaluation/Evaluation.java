package id.mandala.evaluation;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One regency in one year.
 *
 * @param edition id of the instrument it is judged by
 * @param source the letter, file or round the judgement comes from
 * @param printedImprovement as the letter prints it, where it came with one
 */
public record Evaluation(
        RegionCode region,
        int year,
        String edition,
        Status status,
        boolean published,
        String source,
        int version,
        Optional<BigDecimal> printedImprovement) {

    Evaluation with(Status status, boolean published) {
        return new Evaluation(region, year, edition, status, published, source, version, printedImprovement);
    }

    void requireEntry() {
        if (status != Status.ENTRY) {
            throw new RuleBroken("evaluation.closed", String.valueOf(year));
        }
    }
}
