package id.mandala.budget.scenario;

import static java.util.stream.Collectors.toMap;

import id.mandala.masterplan.proposal.Cost;
import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a scenario is computed from, read once and then frozen: what is still to be spent, and what can be spent.
 *
 * @param years the cut's first year to the last one anything may be put off to
 * @param ceilings what is left in each year and source, with the cut and without what is spent already
 * @param planned the same before the cut
 */
record Inputs(List<Integer> years, List<Item> items, List<Ceiling> ceilings, List<Ceiling> planned) {

    /** @param assumed whether nobody has set it, so that the last known year's stands for it */
    record Ceiling(int year, FundingSource source, Rupiah amount, boolean assumed) {}

    /**
     * @param mission of the RPJMD, in words
     * @param costs not spent yet
     * @param begun whether it ran already, so that stopping it loses what was begun
     * @param leastShare how far it may be reduced
     */
    record Item(
            UUID id,
            String name,
            UUID agency,
            String dimension,
            Optional<String> mission,
            List<Cost> costs,
            BigDecimal worth,
            boolean begun,
            boolean mandatory,
            Optional<BigDecimal> leastShare,
            int latestShift,
            Set<UUID> prerequisites,
            Set<UUID> alternatives) {

        int first() {
            return costs.stream().mapToInt(Cost::year).min().orElseThrow();
        }

        int last() {
            return costs.stream().mapToInt(Cost::year).max().orElseThrow();
        }

        Rupiah cost() {
            return Rupiah.sum(costs.stream().map(Cost::amount).toList());
        }
    }

    Inputs {
        years = List.copyOf(years);
        items = List.copyOf(items);
        ceilings = List.copyOf(ceilings);
        planned = List.copyOf(planned);
    }

    /** Whether the same is still to be spent of the same, and the same can be. */
    boolean costsAs(Inputs other) {
        return ceilings.equals(other.ceilings)
                && items.stream()
                        .collect(toMap(Item::id, Item::costs))
                        .equals(other.items.stream().collect(toMap(Item::id, Item::costs)));
    }
}
