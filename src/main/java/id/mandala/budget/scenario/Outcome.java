package id.mandala.budget.scenario;

import id.mandala.masterplan.proposal.Cost;
import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What a plan does to one initiative.
 *
 * @param shift by how many years it is put off; 0 where it is not
 * @param share what is left of its cost, 0 to 1
 * @param before what is not spent yet, by year and source
 * @param after the same under this plan; nothing where it is cancelled
 * @param worth what it is worth as it was planned, weighted, in the points of {@link Worth}
 * @param weightToKeep the weight of its dimension from which it would probably stay; absent where none would help
 * @param reasons what its money is worth elsewhere, the dearest first
 */
record Outcome(
        UUID initiative,
        Kind kind,
        int shift,
        BigDecimal share,
        List<Cost> before,
        List<Cost> after,
        BigDecimal worth,
        Optional<BigDecimal> weightToKeep,
        List<Price> reasons) {

    enum Kind {
        POSTPONED,
        REDUCED,
        CANCELLED,
        ADDED
    }

    /**
     * A ceiling or rule that binds, and what this initiative would have to be worth for its use of it.
     *
     * @param rule {@code ceiling}, {@code prerequisite}, {@code choice} …; words: {@code budget.scenario.rule.<rule>}
     * @param year of a ceiling; else 0
     * @param source of a ceiling
     * @param of other rules: names of initiatives
     * @param worth in the points of {@link Worth}
     */
    record Price(String rule, int year, Optional<FundingSource> source, String of, BigDecimal worth) {}

    Outcome {
        before = List.copyOf(before);
        after = List.copyOf(after);
        reasons = List.copyOf(reasons);
    }

    /** What comes in the place of one of its costs; nothing where it is cancelled. */
    Optional<Rupiah> afterOf(Cost cost) {
        return after.stream()
                .filter(it -> it.year() == cost.year() + shift && it.source() == cost.source())
                .map(Cost::amount)
                .findFirst();
    }

    /** What of it is no longer needed in that year. */
    public Rupiah freed(int year) {
        return freed(it -> it.year() == year);
    }

    Rupiah freed(int year, FundingSource source) {
        return freed(it -> it.year() == year && it.source() == source);
    }

    /** What of it comes later than it was to. */
    public Rupiah later(int year) {
        return new Rupiah(Math.max(0, -freed(it -> it.year() > year).amount()));
    }

    private Rupiah freed(Predicate<Cost> of) {
        return new Rupiah(sum(before, of) - sum(after, of));
    }

    private static long sum(List<Cost> costs, Predicate<Cost> of) {
        return costs.stream().filter(of).mapToLong(it -> it.amount().amount()).sum();
    }
}
