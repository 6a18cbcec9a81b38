package id.mandala.movement.selection;

import id.mandala.assessment.Combine;
import id.mandala.assessment.Item;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far each weight could move before the two at the cut line change places: the smallest change, searched outwards in tenths of a
 * point with the engine, while the other weights keep their proportions and all add up to 100.
 *
 * @param weight as it is, in hundredths
 * @param change added to it; empty where no weight from 0 to 100 would do
 */
public record Sensitivity(Item component, BigDecimal weight, Optional<BigDecimal> change) {

    private static final BigDecimal GRAIN = new BigDecimal("0.1");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int DIGITS = 12;

    /** Empty where nobody is left out, the edition has no weights, or a lot has to decide first. */
    static List<Sensitivity> of(Ranking ranking) {
        if (ranking.cut().isEmpty()
                || !ranking.undecided().isEmpty()
                || ranking.rule().edition().whole().combine() != Combine.WEIGHTED) {
            return List.of();
        }
        var pair = new Pair(ranking.rule(), ranking.cut().get());
        return ranking.rule().edition().components().stream()
                .map(it -> new Sensitivity(it, it.weight(), pair.change(it)))
                .toList();
    }

    /** @param cut who is in and who is out under the rule as it is */
    private record Pair(Rule rule, Ranking.Cut cut) {

        Optional<BigDecimal> change(Item component) {
            for (var by = GRAIN; by.compareTo(HUNDRED) <= 0; by = by.add(GRAIN)) {
                for (var change : List.of(by, by.negate())) {
                    var weight = component.weight().add(change);
                    if (weight.signum() >= 0 && weight.compareTo(HUNDRED) <= 0 && swaps(component, weight)) {
                        return Optional.of(change);
                    }
                }
            }
            return Optional.empty();
        }

        private boolean swaps(Item component, BigDecimal weight) {
            var weights = weights(component, weight);
            if (weights.isEmpty()) {
                return false;
            }
            var edition = rule.edition().weighing(weights);
            var other = new Rule(edition, 1, rule.ties(), rule.criteria());
            return Ranking.of(other, List.of(cut.in().applicant(), cut.out().applicant()))
                    .chosen()
                    .getFirst()
                    .equals(cut.out().region());
        }

        /** The others in their proportions; the last takes what rounding leaves. */
        private Map<String, BigDecimal> weights(Item component, BigDecimal weight) {
            var others = new ArrayList<>(rule.edition().components());
            others.remove(component);
            var rest = HUNDRED.subtract(component.weight());
            if (rest.signum() == 0 || others.isEmpty()) {
                return Map.of();
            }
            var left = HUNDRED.subtract(weight);
            var weights = new HashMap<String, BigDecimal>();
            weights.put(component.key(), weight);
            var given = BigDecimal.ZERO;
            for (var it : others.subList(0, others.size() - 1)) {
                var share = it.weight().multiply(left).divide(rest, DIGITS, RoundingMode.HALF_EVEN);
                weights.put(it.key(), share);
                given = given.add(share);
            }
            weights.put(others.getLast().key(), left.subtract(given));
            return weights;
        }
    }
}
