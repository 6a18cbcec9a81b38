package id.mandala.evaluation.verdict;

import id.mandala.assessment.Answers;
import id.mandala.assessment.Item;
import id.mandala.assessment.Mark;
import id.mandala.assessment.Outcome;
import id.mandala.values.RuleBroken;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What would have to change of a frozen result for its index to reach a target.
 *
 * @param fewest the fewest questions; absent where the single marks are not known or not even all would do
 * @param alone each component by its questions; empty where the single marks are not known
 * @param singles questions that alone would do
 * @param scores each component by its score, where only these are known
 * @param weighting other weights
 */
record WhatIf(
        BigDecimal target,
        Optional<Reach.Plan> fewest,
        List<Reach.Alone> alone,
        List<Reach.Single> singles,
        List<ScoreAlone> scores,
        Optional<Weighting> weighting) {

    /**
     * A component whose questions are not known.
     *
     * @param to the least score that would do; the highest mark where not even that does
     * @param index the index then
     */
    record ScoreAlone(Item component, BigDecimal now, BigDecimal to, BigDecimal index, boolean enough) {}

    /** @throws RuleBroken where the target is not above the index, above the highest there is, or finer than the edition publishes */
    static BigDecimal target(Sheet sheet, Outcome.Score score, BigDecimal typed) {
        var edition = sheet.edition();
        var index = score.index().value();
        var max = edition.scale().max().multiply(edition.result().scaling());
        int digits = edition.result().rounding().digits();
        if (typed.compareTo(max) > 0) {
            throw new RuleBroken("evaluation.verdict.target-high", max);
        }
        if (typed.compareTo(index) <= 0) {
            throw new RuleBroken("evaluation.verdict.target-reached", index);
        }
        if (typed.stripTrailingZeros().scale() > digits) {
            throw new RuleBroken("evaluation.verdict.target-fine", digits);
        }
        return typed.setScale(digits, RoundingMode.UNNECESSARY);
    }

    static WhatIf of(Sheet sheet, Outcome.Score score, BigDecimal target) {
        var weighting = Weighting.reaching(sheet, score, target);
        return switch (sheet.answers()) {
            case Answers.Marks(List<Mark> marks) -> {
                var reach = new Reach(sheet, marks, target);
                yield new WhatIf(target, reach.fewest(), reach.alone(), reach.singles(), List.of(), weighting);
            }
            case Answers.ComponentScores(Map<String, BigDecimal> scores) ->
                new WhatIf(
                        target,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        sheet.edition().components().stream()
                                .map(it -> alone(sheet, scores, it, target))
                                .toList(),
                        weighting);
        };
    }

    /** In steps of a hundredth; an index never falls when a component rises. */
    private static ScoreAlone alone(Sheet sheet, Map<String, BigDecimal> scores, Item component, BigDecimal target) {
        var now = scores.getOrDefault(component.key(), BigDecimal.ZERO);
        var max = sheet.edition().scale().max();
        int low = 0;
        int high = max.subtract(now)
                .movePointRight(2)
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        boolean enough = index(sheet, scores, component, max).compareTo(target) >= 0;
        while (enough && high - low > 1) {
            int middle = (low + high) / 2;
            if (index(sheet, scores, component, now.add(BigDecimal.valueOf(middle, 2)))
                            .compareTo(target)
                    >= 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        var to = enough ? now.add(BigDecimal.valueOf(high, 2)).min(max) : max;
        return new ScoreAlone(component, now, to, index(sheet, scores, component, to), enough);
    }

    private static BigDecimal index(Sheet sheet, Map<String, BigDecimal> scores, Item component, BigDecimal to) {
        var changed = new LinkedHashMap<>(scores);
        changed.put(component.key(), to);
        return sheet.with(new Answers.ComponentScores(changed)).outcome() instanceof Outcome.Score score
                ? score.index().value()
                : BigDecimal.ZERO;
    }
}
