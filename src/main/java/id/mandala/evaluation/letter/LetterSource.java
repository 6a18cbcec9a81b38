package id.mandala.evaluation.letter;

import id.mandala.evaluation.Finding;
import id.mandala.evaluation.QuestionSheet;
import id.mandala.evaluation.Result;
import id.mandala.region.Area;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All a letter is written from: published results and findings, nothing a region says of itself.
 *
 * @param letter its number and date; absent for a draft
 * @param replaces the letter it takes the place of
 * @param nation published results of the year, all regencies
 * @param names of those regencies
 * @param head whose letter it is
 */
record LetterSource(
        Area region,
        Optional<Letter> letter,
        Optional<Letter> replaces,
        Result now,
        Optional<Result> before,
        List<Result> nation,
        Map<RegionCode, String> names,
        Optional<QuestionSheet> questions,
        List<Finding> findings,
        LetterHead head) {

    LetterSource {
        nation = List.copyOf(nation);
        findings = List.copyOf(findings);
    }

    int year() {
        return now.year();
    }
}
