package id.mandala.masterplan.worksheet;

import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the worksheets and the vision of a region's current masterplan. */
@Component
class WorksheetDesk {

    private final Masterplans masterplans;
    private final Worksheets worksheets;
    private final Visions visions;

    WorksheetDesk(Masterplans masterplans, Worksheets worksheets, Visions visions) {
        this.masterplans = masterplans;
        this.worksheets = worksheets;
        this.visions = visions;
    }

    Optional<Masterplan> current(RegionCode region) {
        return masterplans.current(region);
    }

    /** @throws RuleBroken {@code masterplan.none} where the region has not begun one */
    Masterplan plan(RegionCode region) {
        return current(region).orElseThrow(() -> new RuleBroken("masterplan.none"));
    }

    List<Worksheet> sheets(Masterplan plan) {
        return worksheets.of(plan);
    }

    Vision vision(Masterplan plan) {
        return visions.of(plan);
    }
}
