package id.mandala.evaluation.self;

import id.mandala.assessment.Item;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A question with what is proposed and what was decided.
 *
 * @param component the one it belongs to
 * @param proposal absent where no record can answer it
 * @param claim absent until somebody decided
 * @param leverage by how much the index moves with one mark of it
 * @param highest mark there is
 */
record Answer(
        Item.Question question,
        Item component,
        Optional<Proposal> proposal,
        Optional<Claim> claim,
        BigDecimal leverage,
        BigDecimal highest) {

    private static final BigDecimal BILLION = new BigDecimal("1E9");

    /** As decided, else as proposed. */
    public Optional<BigDecimal> mark() {
        return claim.map(Claim::mark).or(() -> proposal.flatMap(Proposal::mark));
    }

    /** What the index would gain with the highest mark. */
    public BigDecimal gain() {
        return highest.subtract(mark().orElse(BigDecimal.ZERO)).multiply(leverage);
    }

    /** What it would gain for each billion rupiah that is set aside for what is missing. */
    public Optional<BigDecimal> gainPerBillion() {
        return proposal.flatMap(it -> it.found().cost())
                .filter(it -> it.signum() > 0)
                .map(it -> gain().multiply(BILLION).divide(it, MathContext.DECIMAL64));
    }

    public boolean isProven() {
        return proposal.filter(it -> it.found().isProven()).isPresent();
    }

    public int proofs() {
        return proposal.map(it -> it.found().proofs().size()).orElse(0);
    }
}
