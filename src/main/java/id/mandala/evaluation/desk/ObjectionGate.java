package id.mandala.evaluation.desk;

import id.mandala.evaluation.Evaluation;
import id.mandala.evaluation.WhenJudged;
import id.mandala.region.Today;
import id.mandala.values.RuleBroken;
import org.springframework.stereotype.Component;

/**
 * The term to object begins when a judgement is settled; it is published only when every objection is answered and the term a round
 * promised is over.
 */
@Component
class ObjectionGate implements WhenJudged {

    private final Objections objections;
    private final ObjectionTerms terms;
    private final Today today;

    ObjectionGate(Objections objections, ObjectionTerms terms, Today today) {
        this.objections = objections;
        this.terms = terms;
        this.today = today;
    }

    @Override
    public void judged(Evaluation it, Step step) {
        switch (step) {
            case SETTLED -> objections.settled(it.region(), it.year(), today.date());
            case PUBLISHED -> {
                terms.requireOver(it);
                long open = objections.of(it.region(), it.year()).stream()
                        .filter(Objection::isOpen)
                        .count();
                if (open > 0) {
                    throw new RuleBroken(
                            "evaluation.desk.objections-open", it.region().value(), open);
                }
            }
            case CORRECTED -> {}
        }
    }
}
