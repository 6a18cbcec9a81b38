package id.mandala.masterplan.proposal;

import id.mandala.masterplan.Initiative;
import id.mandala.region.Area;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of one part.
 *
 * @param choices what its lists offer, by value; empty where the part has none
 */
record PartPage(
        Area region,
        Initiative initiative,
        PartKind part,
        List<PartKind> parts,
        PartForm form,
        Map<String, String> choices,
        Map<String, String> problems) {

    public InitiativeKind[] kinds() {
        return InitiativeKind.values();
    }

    public Origin[] origins() {
        return Origin.values();
    }

    public Horizon[] horizons() {
        return Horizon.values();
    }

    public Indicator.Direction[] directions() {
        return Indicator.Direction.values();
    }

    public Risk.Weight[] weights() {
        return Risk.Weight.values();
    }

    public QuickWin.Criterion[] criteria() {
        return QuickWin.Criterion.values();
    }

    public @Nullable PartKind next() {
        int place = parts.indexOf(part);
        return place + 1 < parts.size() ? parts.get(place + 1) : null;
    }
}
