package id.mandala.budget.adjustment;

import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.region.Area;
import id.mandala.values.Rupiah;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What was put off, by the year it is proposed for.
 *
 * @param years its entries, ordered by name of the initiative
 * @param edits whether this person decides
 */
record CarryOverPage(
        Area region,
        SortedMap<Integer, List<Entry>> years,
        Map<UUID, String> agencies,
        boolean edits,
        Map<String, String> problems) {

    /**
     * @param name of the initiative
     * @param lead the agency that leads it
     */
    record Entry(CarryOver it, String name, UUID lead) {}

    public Rupiah total(int year) {
        return Rupiah.sum(entries(year).stream()
                .filter(entry -> entry.it().state() != CarryOver.State.DROPPED)
                .map(entry -> entry.it().amount())
                .toList());
    }

    /** What is proposed or taken up, by source. */
    public Map<FundingSource, Rupiah> sources(int year) {
        var sums = new TreeMap<FundingSource, Rupiah>();
        entries(year).stream()
                .filter(entry -> entry.it().state() != CarryOver.State.DROPPED)
                .forEach(entry -> sums.merge(entry.it().source(), entry.it().amount(), Rupiah::plus));
        return sums;
    }

    public String agency(UUID id) {
        return agencies.getOrDefault(id, "");
    }

    public String problem(UUID entry) {
        return problems.getOrDefault("entry-" + entry, "");
    }

    private List<Entry> entries(int year) {
        return years.getOrDefault(year, List.of());
    }
}
