package id.mandala.evaluation.compare;

import id.mandala.assessment.Answers;
import id.mandala.assessment.Instrument;
import id.mandala.assessment.Item;
import id.mandala.assessment.Outcome;
import id.mandala.evaluation.SameQuestion;
import id.mandala.values.Explained;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What of two years' editions may be compared.
 *
 * @param sameQuestions asked in both, of {@code questionsThen} and {@code questionsNow}; 0 of a side whose questions are not public
 * @param recalculated this year's components by the earlier edition's weights: a calculation, nobody judged so
 */
record Comparability(
        Words then,
        Words now,
        Verdict verdict,
        List<Weights> components,
        int sameQuestions,
        int questionsThen,
        int questionsNow,
        boolean sameScale,
        boolean sameRounding,
        Optional<Explained<BigDecimal>> recalculated) {

    /** Words: {@code evaluation.compare.verdict.<name>}. */
    enum Verdict {
        /** Weights, questions, scale and rounding are the same. */
        ALIKE,
        /** Only what is asked of both may be compared. */
        PARTLY,
        /** The marks lie on other scales. */
        NOT
    }

    /**
     * Of a component, in hundredths.
     *
     * @param then absent where the edition does not have it, {@code now} likewise
     */
    record Weights(
            Words title,
            @Nullable BigDecimal then,
            @Nullable BigDecimal now) {
        public boolean isSame() {
            return then != null && now != null && then.compareTo(now) == 0;
        }
    }

    static Comparability of(Scored then, Scored now) {
        var before = then.instrument();
        var after = now.instrument();
        var weights = weights(before, after);
        var asked = asked(before);
        int was = asked.size();
        var asks = asked(after);
        asked.retainAll(asks);
        boolean scale = before.scale().equals(after.scale());
        boolean rounding = before.result().rounding().equals(after.result().rounding());
        boolean questions = was == asks.size() && asked.size() == was;
        boolean alike = weights.stream().allMatch(Weights::isSame) && questions && rounding;
        return new Comparability(
                before.title(),
                after.title(),
                !scale ? Verdict.NOT : alike ? Verdict.ALIKE : Verdict.PARTLY,
                weights,
                asked.size(),
                was,
                asks.size(),
                scale,
                rounding,
                scale && !before.id().equals(after.id()) ? Optional.of(recalculated(before, now)) : Optional.empty());
    }

    public boolean sameWeights() {
        return components.stream().allMatch(Weights::isSame);
    }

    private static List<Weights> weights(Instrument before, Instrument after) {
        var then = byKey(before);
        var all = new ArrayList<Weights>();
        for (var it : after.components()) {
            all.add(new Weights(
                    it.title(),
                    Optional.ofNullable(then.remove(it.key())).map(Item::weight).orElse(null),
                    it.weight()));
        }
        before.components().stream()
                .filter(it -> then.containsKey(it.key()))
                .forEach(it -> all.add(new Weights(it.title(), it.weight(), null)));
        return all;
    }

    private static Map<String, Item> byKey(Instrument instrument) {
        return instrument.components().stream().collect(Collectors.toMap(Item::key, Function.identity()));
    }

    private static Set<SameQuestion> asked(Instrument instrument) {
        var asked = new HashSet<SameQuestion>();
        instrument
                .components()
                .forEach(component ->
                        component.questions().forEach(question -> asked.add(SameQuestion.of(component, question))));
        return asked;
    }

    /** By the other edition itself where this year has all its components; else over those both have, their weights brought to 1. */
    private static Explained<BigDecimal> recalculated(Instrument by, Scored now) {
        var scores = now.score().components().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().value()));
        if (by.score(new Answers.ComponentScores(scores)) instanceof Outcome.Score score) {
            return score.index();
        }
        var sum = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        var used = new ArrayList<Explained<BigDecimal>>();
        for (var it : by.components()) {
            var figure = now.score().components().get(it.key());
            if (figure != null) {
                var weight = Scored.weight(by, it);
                sum = sum.add(weight.multiply(figure.value()));
                weights = weights.add(weight);
                used.add(figure);
            }
        }
        var rounding = by.result().rounding();
        var value = weights.signum() == 0
                ? BigDecimal.ZERO
                : sum.divide(weights, rounding.digits(), rounding.mode())
                        .multiply(by.result().scaling());
        return Explained.of(by.title(), value, "evaluation.compare.how.shared", used.size())
                .from(used);
    }
}
