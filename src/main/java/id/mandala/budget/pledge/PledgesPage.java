package id.mandala.budget.pledge;

import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.region.Area;
import id.mandala.values.Rupiah;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What others promised for a year.
 *
 * @param years with letters, and the one shown
 * @param budgeted what the year's lines hold of each source
 * @param edits whether this person writes
 */
record PledgesPage(
        Area region,
        int year,
        List<Integer> years,
        List<Entry> pledges,
        Map<FundingSource, Rupiah> budgeted,
        boolean edits) {

    /** @param initiative name of the one it is for */
    record Entry(Pledge it, Optional<String> initiative) {}

    /** @param uncovered what lines hold that no letter promises */
    record Sum(FundingSource source, Rupiah promised, Rupiah received, Rupiah budgeted, Rupiah uncovered) {}

    /** Those that promise, or are counted on. */
    public List<Sum> sources() {
        return Pledge.SOURCES.stream()
                .map(this::sum)
                .filter(it -> it.promised().isPositive() || it.budgeted().isPositive())
                .toList();
    }

    private Sum sum(FundingSource source) {
        var own = pledges.stream()
                .map(Entry::it)
                .filter(it -> it.source() == source)
                .toList();
        var promised = Rupiah.sum(own.stream().map(Pledge::amount).toList());
        var counted = budgeted.getOrDefault(source, Rupiah.NONE);
        return new Sum(
                source,
                promised,
                Rupiah.sum(own.stream().map(Pledge::received).toList()),
                counted,
                new Rupiah(Math.max(0, counted.amount() - promised.amount())));
    }

    public boolean isDemo() {
        return pledges.stream().anyMatch(entry -> entry.it().demo());
    }
}
