package id.mandala.evaluation.compare;

import id.mandala.assessment.Combine;
import id.mandala.assessment.Instrument;
import id.mandala.assessment.Item;
import id.mandala.assessment.Mark;
import id.mandala.assessment.Outcome;
import id.mandala.evaluation.SameQuestion;
import id.mandala.evaluation.self.Leverage;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A year that has an index.
 *
 * @param marks those it was scored by; empty where only the components' scores are known
 */
record Scored(int year, Instrument instrument, Outcome.Score score, List<Mark> marks) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /**
     * A figure the index is made of.
     *
     * @param same what it is matched by in another edition
     * @param weight by how much the index moves when the figure moves by one, before anything is rounded
     * @param value 0 to 4
     */
    record Factor(Object same, Words title, Words component, BigDecimal weight, BigDecimal value) {}

    Scored {
        marks = List.copyOf(marks);
    }

    BigDecimal index() {
        return score.index().value();
    }

    boolean byQuestion() {
        return !marks.isEmpty();
    }

    List<Factor> components() {
        return instrument.components().stream()
                .flatMap(it -> Optional.ofNullable(score.components().get(it.key())).stream()
                        .map(figure ->
                                new Factor(it.key(), it.title(), it.title(), weight(instrument, it), figure.value())))
                .toList();
    }

    List<Factor> questions() {
        var means = instrument.questionScores(marks);
        Map<String, BigDecimal> leverage = Leverage.of(instrument);
        return instrument.components().stream()
                .flatMap(component -> component
                        .questions()
                        .flatMap(question -> Optional.ofNullable(means.get(question.key())).stream()
                                .map(mean -> new Factor(
                                        SameQuestion.of(component, question),
                                        question.title(),
                                        component.title(),
                                        leverage.getOrDefault(question.key(), BigDecimal.ZERO),
                                        mean.value()))))
                .toList();
    }

    static BigDecimal weight(Instrument instrument, Item component) {
        var share = instrument.whole().combine() == Combine.WEIGHTED
                ? component.weight().divide(HUNDRED)
                : BigDecimal.ONE.divide(
                        BigDecimal.valueOf(instrument.components().size()), MathContext.DECIMAL64);
        return share.multiply(instrument.result().scaling());
    }
}
