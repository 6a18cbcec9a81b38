package id.mandala.evaluation.self;

import id.mandala.assessment.Scale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What the program proposes to a question.
 *
 * <p>The ministry's rubric is not public. A share becomes a mark as lowest + share × (highest − lowest), rounded half up to the scale's
 * step: 7 of 13 programmes running are 4 × 7/13 = 2.15, a 2 on the scale from 0 to 4.
 *
 * @param mark absent where nothing was recorded, or no rule turns what was into a mark
 */
record Proposal(Crosswalk.Rule rule, Found found, Optional<BigDecimal> mark) {

    private static final int DIGITS = 10;

    static Proposal of(Crosswalk.Rule rule, Found found, Scale scale) {
        return new Proposal(rule, found, mark(rule, found, scale));
    }

    private static Optional<BigDecimal> mark(Crosswalk.Rule rule, Found found, Scale scale) {
        if (found.whole().signum() == 0) {
            return Optional.empty();
        }
        return switch (rule) {
            case EVIDENCE -> Optional.empty();
            case ANY -> Optional.of(found.part().signum() > 0 ? scale.max() : scale.min());
            case SHARE -> Optional.of(shared(found, scale));
        };
    }

    private static BigDecimal shared(Found found, Scale scale) {
        var steps = scale.max().subtract(scale.min()).divide(scale.step(), DIGITS, RoundingMode.HALF_UP);
        var reached = found.part()
                .multiply(steps)
                .divide(found.whole(), DIGITS, RoundingMode.HALF_UP)
                .setScale(0, RoundingMode.HALF_UP);
        return scale.min().add(reached.multiply(scale.step()));
    }
}
