package id.mandala.evaluation.verdict;

import id.mandala.assessment.Answers;
import id.mandala.assessment.Combine;
import id.mandala.assessment.Instrument;
import id.mandala.assessment.Item;
import id.mandala.assessment.Outcome;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Other weights of the components under which the same answers would reach a target: the fewest points moved, from the lowest component
 * (the next one once that has none left) to the highest, which is what moves a weighted sum furthest. Searched in hundredths of a point
 * with the engine, so that it is exact where only the total is rounded.
 *
 * @param moved points, of 100
 * @param index by the engine, from all the answers
 */
record Weighting(Map<Item, BigDecimal> weights, BigDecimal moved, BigDecimal index) {

    private static final BigDecimal GRAIN = new BigDecimal("0.01");

    /** Empty where the edition has no weights, or none would do. */
    static Optional<Weighting> reaching(Sheet sheet, Outcome.Score score, BigDecimal target) {
        var edition = sheet.edition();
        if (edition.whole().combine() != Combine.WEIGHTED) {
            return Optional.empty();
        }
        var scores = new LinkedHashMap<String, BigDecimal>();
        score.components().forEach((key, figure) -> scores.put(key, figure.value()));
        var byScore = edition.components().stream()
                .sorted(Comparator.comparing(it -> scores.getOrDefault(it.key(), BigDecimal.ZERO)))
                .toList();
        if (scores.getOrDefault(byScore.getLast().key(), BigDecimal.ZERO)
                        .multiply(edition.result().scaling())
                        .add(BigDecimal.ONE.movePointLeft(
                                edition.result().rounding().digits()))
                        .compareTo(target)
                < 0) {
            return Optional.empty();
        }
        var byScores = sheet.with(new Answers.ComponentScores(scores));
        var movable = new BigDecimal(100).subtract(byScore.getLast().weight());
        for (var moved = GRAIN; moved.compareTo(movable) <= 0; moved = moved.add(GRAIN)) {
            var weights = moved(byScore, moved);
            if (index(byScores, edition, weights).compareTo(target) >= 0) {
                var index = index(sheet, edition, weights);
                if (index.compareTo(target) >= 0) {
                    return Optional.of(new Weighting(inOrder(edition, weights), moved, index));
                }
            }
        }
        return Optional.empty();
    }

    private static Map<Item, BigDecimal> moved(List<Item> byScore, BigDecimal points) {
        var weights = new LinkedHashMap<Item, BigDecimal>();
        var left = points;
        for (var it : byScore.subList(0, byScore.size() - 1)) {
            var taken = left.min(it.weight());
            left = left.subtract(taken);
            weights.put(it, it.weight().subtract(taken));
        }
        weights.put(byScore.getLast(), byScore.getLast().weight().add(points.subtract(left)));
        return weights;
    }

    private static Map<Item, BigDecimal> inOrder(Instrument edition, Map<Item, BigDecimal> weights) {
        var ordered = new LinkedHashMap<Item, BigDecimal>();
        edition.components().forEach(it -> ordered.put(it, weights.getOrDefault(it, it.weight())));
        return ordered;
    }

    private static BigDecimal index(Sheet sheet, Instrument edition, Map<Item, BigDecimal> weights) {
        var byKey = new HashMap<String, BigDecimal>();
        weights.forEach((item, weight) -> byKey.put(item.key(), weight));
        return edition.weighing(byKey).score(sheet.answers()) instanceof Outcome.Score score
                ? score.index().value()
                : BigDecimal.ZERO;
    }
}
