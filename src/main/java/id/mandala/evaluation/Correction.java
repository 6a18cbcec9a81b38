package id.mandala.evaluation;

import id.mandala.assessment.Scale;
import id.mandala.values.RuleBroken;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What a question's marks are corrected to after the judgement was settled.
 *
 * @param why in the words of the answer
 * @param objection that was upheld
 */
public record Correction(String question, BigDecimal mark, String why, UUID objection) {

    /** @throws RuleBroken where no assessor could give that mark */
    public static Correction of(Scale scale, String question, BigDecimal mark, String why, UUID objection) {
        EnterMark.checkMark(scale, mark);
        return new Correction(question, mark, why, objection);
    }
}
