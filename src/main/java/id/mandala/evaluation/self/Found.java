package id.mandala.evaluation.self;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What was recorded that speaks to a question.
 *
 * @param part how much is as the question wants it: a count, or rupiah
 * @param whole of how much, at least {@code part}
 * @param proofs what is as it should be
 * @param missing what is not, or not yet
 */
public record Found(BigDecimal part, BigDecimal whole, List<Thing> proofs, List<Thing> missing) {

    static final Found NOTHING = new Found(BigDecimal.ZERO, BigDecimal.ZERO, List.of(), List.of());

    /**
     * @param page below the region's pages, where it can be looked at
     * @param budget rupiah set aside for it in the year; absent where no line says so
     */
    public record Thing(String title, String page, Optional<BigDecimal> budget) {
        Thing(String title, String page) {
            this(title, page, Optional.empty());
        }
    }

    public Found {
        proofs = List.copyOf(proofs);
        missing = List.copyOf(missing);
    }

    /** Rupiah set aside in the year for what is missing, as far as lines of the budget say it; empty where none does. */
    public Optional<BigDecimal> cost() {
        return missing.stream().flatMap(it -> it.budget().stream()).reduce(BigDecimal::add);
    }

    public boolean isProven() {
        return !proofs.isEmpty();
    }
}
