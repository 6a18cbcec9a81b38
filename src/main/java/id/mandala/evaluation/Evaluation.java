package id.mandala.evaluation;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;

/**
 * One regency in one year.
 *
 * @param edition id of the instrument it is judged by
 * @param source the letter, file or round the judgement comes from
 */
record Evaluation(
        RegionCode region, int year, String edition, Status status, boolean published, String source, int version) {

    Evaluation with(Status status, boolean published) {
        return new Evaluation(region, year, edition, status, published, source, version);
    }

    void requireEntry() {
        if (status != Status.ENTRY) {
            throw new RuleBroken("evaluation.closed", String.valueOf(year));
        }
    }
}
