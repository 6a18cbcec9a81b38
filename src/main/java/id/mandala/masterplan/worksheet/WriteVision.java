package id.mandala.masterplan.worksheet;

import id.mandala.audit.AuditTrail;
import id.mandala.masterplan.Editors;
import id.mandala.masterplan.Masterplans;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import id.mandala.web.Version;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the vision of the region's current masterplan. */
@Service
@Transactional
class WriteVision {

    private final Masterplans masterplans;
    private final Visions visions;
    private final Editors editors;
    private final AuditTrail trail;

    WriteVision(Masterplans masterplans, Visions visions, Editors editors, AuditTrail trail) {
        this.masterplans = masterplans;
        this.visions = visions;
        this.editors = editors;
        this.trail = trail;
    }

    void write(RegionCode region, Version seen, Vision vision) {
        editors.requireWholeRegion(region);
        var plan = masterplans.current(region).orElseThrow(() -> new RuleBroken("masterplan.none"));
        var present = visions.of(plan);
        if (present.equals(vision)) {
            return;
        }
        if (vision.text().isEmpty()) {
            throw new RuleBroken("masterplan.vision");
        }
        if (seen.number() != plan.version() || !visions.write(plan, vision)) {
            throw new StaleVersion(List.of(
                    new StaleVersion.Difference("masterplan.vision", vision.text(), present.text()),
                    new StaleVersion.Difference(
                            "masterplan.vision.words",
                            String.join(", ", vision.words()),
                            String.join(", ", present.words()))));
        }
        trail.record(region, "masterplan.vision-written", plan.id().toString(), Map.of("words", vision.words()));
    }
}
