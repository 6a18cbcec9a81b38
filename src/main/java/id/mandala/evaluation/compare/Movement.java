package id.mandala.evaluation.compare;

import id.mandala.evaluation.compare.Scored.Factor;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What moved an index from one year to another. Parts, {@code scale} and {@code rounding} add up to {@code difference}, exactly.
 *
 * <p>Every figure counts by how far it lies from the index of the earlier year: a question that is newly asked lifts the index where its
 * mark is above that, and more weight for a component lifts it where the component is. With weight w and value v, then and now, and
 * that index R: what was asked both times gives ½(w₀ + w₁)(v₁ − v₀) by its score and (w₁ − w₀)(½(v₀ + v₁) − R) by its weight, what is
 * only asked now w₁(v₁ − R), what was only asked then −w₀(v₀ − R). Source: ADR 24.
 *
 * @param byQuestion whether the parts are questions; else only the components are known of one of the years
 * @param scale of all weights together, where the editions scale to different ends; otherwise nought
 * @param rounding what the editions round away, and the cut-off of weights behind the 16th digit
 */
record Movement(BigDecimal difference, boolean byQuestion, List<Part> parts, BigDecimal scale, BigDecimal rounding) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal NOTHING = new BigDecimal("1E-9");

    /**
     * @param then absent where it was not asked, {@code now} likewise
     * @param byScore what the same figure's other score adds, in points of the index
     * @param byWeight what its other weight adds; of a new or gone one nothing
     * @param byAsking what it adds that it is new, or gone
     */
    record Part(
            Words title,
            Words component,
            @Nullable BigDecimal then,
            @Nullable BigDecimal now,
            BigDecimal byScore,
            BigDecimal byWeight,
            BigDecimal byAsking) {

        public BigDecimal total() {
            return byScore.add(byWeight).add(byAsking);
        }
    }

    Movement {
        parts = List.copyOf(parts);
    }

    static Movement of(Scored then, Scored now) {
        boolean byQuestion = then.byQuestion() && now.byQuestion();
        var before = byQuestion ? then.questions() : then.components();
        var after = byQuestion ? now.questions() : now.components();
        var usual = then.index();
        var scale = weights(after).subtract(weights(before)).multiply(usual);
        boolean scaled = scale.abs().compareTo(NOTHING) > 0;
        var lost = now.index().subtract(combined(after)).subtract(then.index().subtract(combined(before)));
        return new Movement(
                now.index().subtract(then.index()),
                byQuestion,
                parts(before, after, usual),
                scaled ? scale : BigDecimal.ZERO,
                scaled ? lost : lost.add(scale));
    }

    private static List<Part> parts(List<Factor> before, List<Factor> after, BigDecimal usual) {
        var gone = new LinkedHashMap<Object, Factor>();
        for (var it : before) {
            if (gone.put(it.same(), it) != null) {
                throw new IllegalStateException("asked twice in one edition: " + it.same());
            }
        }
        var parts = new ArrayList<Part>();
        for (var it : after) {
            parts.add(Optional.ofNullable(gone.remove(it.same()))
                    .map(then -> kept(then, it, usual))
                    .orElseGet(() -> asked(it, it.value().subtract(usual).multiply(it.weight()), false)));
        }
        gone.values()
                .forEach(it -> parts.add(asked(it, usual.subtract(it.value()).multiply(it.weight()), true)));
        parts.sort(Comparator.comparing((Part it) -> it.total().abs()).reversed());
        return parts;
    }

    private static Part kept(Factor then, Factor now, BigDecimal usual) {
        var weight = then.weight().add(now.weight()).multiply(HALF);
        var value = then.value().add(now.value()).multiply(HALF);
        return new Part(
                now.title(),
                now.component(),
                then.value(),
                now.value(),
                weight.multiply(now.value().subtract(then.value())),
                now.weight().subtract(then.weight()).multiply(value.subtract(usual)),
                BigDecimal.ZERO);
    }

    private static Part asked(Factor it, BigDecimal adds, boolean gone) {
        return new Part(
                it.title(),
                it.component(),
                gone ? it.value() : null,
                gone ? null : it.value(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                adds);
    }

    private static BigDecimal weights(List<Factor> factors) {
        return sum(factors, Factor::weight);
    }

    private static BigDecimal combined(List<Factor> factors) {
        return sum(factors, it -> it.weight().multiply(it.value()));
    }

    private static <T> BigDecimal sum(List<T> all, Function<T, BigDecimal> of) {
        return all.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal byScore() {
        return sum(parts, Part::byScore);
    }

    public BigDecimal byWeight() {
        return sum(parts, Part::byWeight);
    }

    /** Of what is asked now and was not. */
    public BigDecimal byNew() {
        return sum(parts.stream().filter(it -> it.then() == null).toList(), Part::byAsking);
    }

    public BigDecimal byGone() {
        return sum(parts.stream().filter(it -> it.now() == null).toList(), Part::byAsking);
    }

    public List<Part> first(int most) {
        return parts.stream().limit(most).toList();
    }

    public List<Part> rest(int after) {
        return parts.stream().skip(after).toList();
    }
}
