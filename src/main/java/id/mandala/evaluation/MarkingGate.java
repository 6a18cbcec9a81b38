package id.mandala.evaluation;

import id.mandala.values.RuleBroken;
import java.util.Optional;

/** Where another part of the evaluation says when an open judgement takes no marks of the one who asks; each with what to do instead. */
public interface MarkingGate {

    /** Why it takes no marks of the one who asks today. */
    Optional<RuleBroken> closed(Evaluation evaluation);

    /** Why the one who asks is none of its assessors, whatever the day. */
    Optional<RuleBroken> unseated(Evaluation evaluation);
}
