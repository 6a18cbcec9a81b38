package id.mandala.assessment;

import id.mandala.values.Explained;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What scoring comes to: a score, or the reasons why there is none yet. */
public sealed interface Outcome {

    /**
     * @param index the figure that is published, with how it came about
     * @param components each component's score by key, in the edition's order; the same figures that stand in the index's tree
     * @param dimensions the mean of the marked questions of each dimension; empty where only components are known
     * @param totalRounded the index with nothing but the total rounded, for editions that compare with that
     */
    record Score(
            Explained<BigDecimal> index,
            Map<String, Explained<BigDecimal>> components,
            Map<String, Explained<BigDecimal>> dimensions,
            Explained<BigDecimal> totalRounded,
            Optional<Band> band)
            implements Outcome {}

    record NotScored(List<Gap> gaps) implements Outcome {
        public NotScored {
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * Why a figure cannot be made.
     *
     * @param key of the question or component
     * @param code whole key of the message that says what to do
     */
    record Gap(String key, String code, List<Object> arguments) {
        public Gap(String key, String code, Object... arguments) {
            this(key, code, List.of(arguments));
        }
    }
}
