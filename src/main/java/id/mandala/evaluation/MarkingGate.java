package id.mandala.evaluation;

import id.mandala.values.RuleBroken;

/** Where another part of the evaluation says when an open judgement takes no marks of the one who asks. */
public interface MarkingGate {

    /** @throws RuleBroken with what to do instead */
    void check(Evaluation evaluation);
}
