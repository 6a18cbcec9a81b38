package id.mandala.evaluation.self;

import id.mandala.assessment.Combine;
import id.mandala.assessment.Instrument;
import id.mandala.assessment.Item;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;

/**
 * By how much the index moves when the mean mark of one question moves by one, before anything is rounded: the product of the weights
 * above it, where a group of n members that takes their mean gives each 1/n. One of five Baseline questions of weight 10 moves the index
 * by 0.10 × 1/5 = 0.02.
 */
public final class Leverage {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Leverage() {}

    /** By question. */
    public static Map<String, BigDecimal> of(Instrument instrument) {
        var all = new HashMap<String, BigDecimal>();
        walk(instrument.whole(), instrument.result().scaling(), all);
        return all;
    }

    private static void walk(Item item, BigDecimal above, Map<String, BigDecimal> all) {
        switch (item) {
            case Item.Question question -> all.put(question.key(), above);
            case Item.Group group
            when group.combine() == Combine.MEAN_OF_QUESTIONS -> {
                var each = part(above, group.questions().count());
                group.questions().forEach(it -> all.put(it.key(), each));
            }
            case Item.Group group ->
                group.items()
                        .forEach(it -> walk(
                                it,
                                group.combine() == Combine.WEIGHTED
                                        ? above.multiply(it.weight()).divide(HUNDRED, MathContext.DECIMAL64)
                                        : part(above, group.items().size()),
                                all));
        }
    }

    private static BigDecimal part(BigDecimal above, long of) {
        return above.divide(BigDecimal.valueOf(of), MathContext.DECIMAL64);
    }
}
