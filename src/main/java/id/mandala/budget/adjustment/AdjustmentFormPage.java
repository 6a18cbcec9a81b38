package id.mandala.budget.adjustment;

import id.mandala.budget.line.BudgetLine;
import id.mandala.region.Area;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The form of an adjustment.
 *
 * @param lines those of the year, as they stand now
 * @param agencies their names
 */
record AdjustmentFormPage(
        Area region,
        int year,
        List<BudgetLine> lines,
        Map<UUID, String> agencies,
        AdjustmentForm form,
        Map<String, String> problems) {

    public AdjustmentKind[] kinds() {
        return AdjustmentKind.values();
    }

    public String agency(UUID id) {
        return agencies.getOrDefault(id, "");
    }
}
