package id.mandala.evaluation.verdict;

import id.mandala.assessment.Combine;
import id.mandala.assessment.Instrument;
import id.mandala.assessment.Item;
import id.mandala.assessment.Rounding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * How many questions of each component to raise: for every total the split between components that raises the index furthest, exact for
 * indices that are sums of their components' (rounded) terms, as all are.
 */
final class FewestQuestions {

    /** Scores come with 34 digits: a value this little below a rounding limit stands on it. The engine has the last word. */
    private static final BigDecimal LITTLE = new BigDecimal("1e-25");

    /** @param counts questions by component */
    private record Split(BigDecimal sum, List<Integer> counts) {}

    private final Instrument edition;
    private List<Split> best = List.of(new Split(BigDecimal.ZERO, List.of()));

    FewestQuestions(Instrument edition) {
        this.edition = edition;
    }

    /** @param reached its score with none, one, two … of its questions raised, never falling */
    void add(Item component, List<BigDecimal> reached) {
        var terms = reached.stream().map(it -> term(component, it)).toList();
        var next = new ArrayList<Split>();
        for (int total = 0; total < best.size() + terms.size() - 1; total++) {
            Split highest = null;
            for (int own = Math.max(0, total - best.size() + 1); own <= Math.min(total, terms.size() - 1); own++) {
                var others = best.get(total - own);
                var sum = others.sum().add(terms.get(own));
                if (highest == null || sum.compareTo(highest.sum()) > 0) {
                    var counts = new ArrayList<>(others.counts());
                    counts.add(own);
                    highest = new Split(sum, counts);
                }
            }
            if (highest != null) {
                next.add(highest);
            }
        }
        best = next;
    }

    private BigDecimal term(Item component, BigDecimal score) {
        if (edition.whole().combine() != Combine.WEIGHTED) {
            return score.divide(BigDecimal.valueOf(edition.components().size()), MathContext.DECIMAL128);
        }
        var term = score.multiply(component.weight()).movePointLeft(2);
        var rounding = edition.result().rounding();
        return rounding.where() == Rounding.Where.PER_COMPONENT
                ? term.add(LITTLE).setScale(rounding.digits(), rounding.mode())
                : term;
    }

    /** Splits that reach it, those of the fewest questions first. */
    List<List<Integer>> reaching(BigDecimal target) {
        return best.stream()
                .filter(it -> index(it.sum()).compareTo(target) >= 0)
                .map(Split::counts)
                .toList();
    }

    private BigDecimal index(BigDecimal sum) {
        var rounding = edition.result().rounding();
        var scaled = sum.multiply(edition.result().scaling()).add(LITTLE);
        return rounding.where() == Rounding.Where.TOTAL ? scaled.setScale(rounding.digits(), rounding.mode()) : scaled;
    }
}
