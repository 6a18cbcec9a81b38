package id.mandala.budget.adjustment;

import id.mandala.region.Area;
import id.mandala.values.Rupiah;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An adopted adjustment with all it moved.
 *
 * @param agencies their names
 */
record AdjustmentPage(
        Area region, Adjustment adjustment, List<MovedLine> lines, List<Told> effects, Map<UUID, String> agencies) {

    /** @param name of the initiative */
    record Told(AdjustmentDraft.InitiativeEffect it, String name) {}

    public String agency(UUID id) {
        return agencies.getOrDefault(id, "");
    }

    public Rupiah before() {
        return Rupiah.sum(lines.stream().map(MovedLine::before).toList());
    }

    public Rupiah after() {
        return Rupiah.sum(lines.stream().map(MovedLine::after).toList());
    }
}
