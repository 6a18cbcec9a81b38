package id.mandala.evaluation.evidence;

import id.mandala.evaluation.Evaluation;
import id.mandala.evaluation.WhenJudged;
import org.springframework.stereotype.Component;

/** With the verdict the year's evidence is closed: the entry says so, and its place in the chain says what came before. */
@Component
class Freeze implements WhenJudged {

    private final Ledger ledger;
    private final LedgerBook book;

    Freeze(Ledger ledger, LedgerBook book) {
        this.ledger = ledger;
        this.book = book;
    }

    @Override
    public void judged(Evaluation evaluation, Step step) {
        if (step == Step.SETTLED
                && book.frozenAt(evaluation.region(), evaluation.year()).isEmpty()) {
            ledger.append(Entry.freeze(evaluation.region(), evaluation.year()));
        }
    }
}
