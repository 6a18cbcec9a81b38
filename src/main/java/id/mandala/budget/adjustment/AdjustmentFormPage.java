package id.mandala.budget.adjustment;

import id.mandala.budget.line.BudgetLine;
import id.mandala.region.Area;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The form of an adjustment.
 *
 * @param lines those of the year and of the agency asked for, as they stand now
 * @param hidden those of other agencies that something was typed for
 * @param spending the agencies with lines in that year, by name
 * @param agencies the names of all
 */
record AdjustmentFormPage(
        Area region,
        int year,
        List<BudgetLine> lines,
        List<BudgetLine> hidden,
        SortedMap<String, UUID> spending,
        Map<UUID, String> agencies,
        AdjustmentForm form,
        Map<String, String> problems) {

    public AdjustmentKind[] kinds() {
        return AdjustmentKind.values();
    }

    /** What can become of an initiative whose money is taken: {@link AdjustmentForm#effect}. */
    public List<String> effects() {
        return Stream.concat(
                        IntStream.rangeClosed(1, 4).mapToObj(it -> String.valueOf(year + it)),
                        Stream.of(AdjustmentDraft.Effect.REDUCED.name(), AdjustmentDraft.Effect.CANCELLED.name()))
                .toList();
    }

    public String agency(UUID id) {
        return agencies.getOrDefault(id, "");
    }
}
