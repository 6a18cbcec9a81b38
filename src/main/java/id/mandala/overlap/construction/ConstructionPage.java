package id.mandala.overlap.construction;

import id.mandala.masterplan.Initiative;
import id.mandala.overlap.construction.Construction.Check;
import id.mandala.overlap.construction.Construction.Handover;
import id.mandala.overlap.construction.Construction.Result;
import id.mandala.overlap.construction.Construction.Step;
import id.mandala.overlap.construction.UnderConstruction.Line;
import id.mandala.region.Area;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The construction of one application: its form for who may edit it, else what is written, and every stage it came to.
 *
 * @param initiative it belongs to
 * @param steps the newest first
 */
record ConstructionPage(
        Area region,
        Line line,
        Optional<Initiative> initiative,
        List<Step> steps,
        boolean edit,
        ConstructionForm form,
        Map<String, String> problems) {

    public Stage[] stages() {
        return Stage.values();
    }

    public Handover.Source[] sources() {
        return Handover.Source.values();
    }

    public Handover.Rights[] rights() {
        return Handover.Rights.values();
    }

    public Check[] checks() {
        return Check.values();
    }

    public Result[] results() {
        return Result.values();
    }
}
