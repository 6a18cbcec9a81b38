package id.mandala.evaluation.verdict;

import id.mandala.assessment.Instrument;
import id.mandala.assessment.Item;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How far a rank hangs on the weights: where it may lie when each component's weight differs by up to some points (none below 0, their
 * sum 100). Two regencies are compared by their weighted sums before rounding.
 *
 * @param rank among those judged by the same edition, 1 for the highest; equals share it
 * @param best no weights within reach give a better one
 * @param worst nor a worse one
 */
record Stability(int rank, int of, int best, int worst, BigDecimal points) {

    static final BigDecimal POINTS = new BigDecimal(5);

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public boolean isStable() {
        return best == worst;
    }

    /** @param others components' scores of the others, by key */
    static Stability of(Instrument edition, Map<String, BigDecimal> own, List<Map<String, BigDecimal>> others) {
        int above = 0;
        int always = 0;
        int ever = 0;
        for (var other : others) {
            var lead = edition.components().stream()
                    .map(it -> new Lead(it, score(other, it).subtract(score(own, it))))
                    .toList();
            above += sum(lead).signum() > 0 ? 1 : 0;
            always += least(lead).signum() > 0 ? 1 : 0;
            ever += most(lead).signum() > 0 ? 1 : 0;
        }
        return new Stability(above + 1, others.size() + 1, always + 1, ever + 1, POINTS);
    }

    /** @param by how far the other is ahead in the component */
    private record Lead(Item component, BigDecimal by) {

        BigDecimal lowest() {
            return component.weight().subtract(POINTS).max(BigDecimal.ZERO);
        }

        BigDecimal highest() {
            return component.weight().add(POINTS).min(HUNDRED);
        }
    }

    private static BigDecimal score(Map<String, BigDecimal> of, Item component) {
        return of.getOrDefault(component.key(), BigDecimal.ZERO);
    }

    private static BigDecimal sum(List<Lead> lead) {
        return lead.stream()
                .map(it -> it.by().multiply(it.component().weight()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal most(List<Lead> lead) {
        return filled(
                lead.stream().sorted(Comparator.comparing(Lead::by).reversed()).toList());
    }

    private static BigDecimal least(List<Lead> lead) {
        return filled(lead.stream().sorted(Comparator.comparing(Lead::by)).toList());
    }

    /** Every component has its lowest weight, and what is left of 100 goes to the first ones: the extreme of a sum over such weights. */
    private static BigDecimal filled(List<Lead> inOrder) {
        var left = HUNDRED.subtract(inOrder.stream().map(Lead::lowest).reduce(BigDecimal.ZERO, BigDecimal::add));
        var sum = BigDecimal.ZERO;
        for (var it : inOrder) {
            var more = it.highest().subtract(it.lowest()).min(left);
            left = left.subtract(more);
            sum = sum.add(it.by().multiply(it.lowest().add(more)));
        }
        return sum;
    }
}
