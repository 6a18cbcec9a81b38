package id.mandala.evaluation.self;

import id.mandala.assessment.Scale;
import id.mandala.values.RuleBroken;
import id.mandala.values.Typed;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a claim sends, as typed.
 *
 * @param version revision that was seen; absent where there was none
 */
record ClaimForm(
        @Nullable String mark,
        @Nullable String note,
        @Nullable Integer version) {

    static ClaimForm of(Answer answer) {
        return new ClaimForm(
                answer.mark().map(it -> it.stripTrailingZeros().toPlainString()).orElse(""),
                answer.claim().map(Claim::note).orElse(""),
                answer.claim().map(Claim::revision).orElse(0));
    }

    Claim claim(String question, Scale scale) {
        return new Claim(
                question,
                number(scale),
                Optional.empty(),
                Typed.said(note),
                "",
                Instant.EPOCH,
                Objects.requireNonNullElse(version, 0) + 1);
    }

    private BigDecimal number(Scale scale) {
        return Typed.figureIfAny(mark, "evaluation.claim-mark", scale.min(), scale.max())
                .orElseThrow(() -> new RuleBroken("evaluation.claim-mark", scale.min(), scale.max()));
    }

    static String field(String code) {
        return code.equals("evaluation.claim-mark") ? "mark" : "note";
    }
}
