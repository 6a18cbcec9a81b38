package id.mandala.monitoring.threshold;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.monitoring.figure.Thresholds;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says from where on a region calls its initiatives late. */
@Service
@Transactional
class SetThresholds {

    private static final int LONGEST = 500;

    private final RegionThresholds thresholds;
    private final AuditTrail trail;

    SetThresholds(RegionThresholds thresholds, AuditTrail trail) {
        this.thresholds = thresholds;
        this.trail = trail;
    }

    /** @param seen 0 where the region had none of its own */
    void set(RegionCode region, Thresholds it, String reason, int seen) {
        Actors.current().require(Permission.VERIFY_REPORTS, region);
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw new RuleBroken("monitoring.threshold-reason");
        }
        var own = new RegionThresholds.Own(it, reason, Actors.current().name(), seen);
        if (!thresholds.write(region, own)) {
            throw new StaleVersion();
        }
        trail.record(
                region,
                "monitoring.thresholds-set",
                region.value(),
                Map.of(
                        "turn", it.turn().toPlainString(),
                        "early", it.early().toPlainString(),
                        "late", it.late().toPlainString(),
                        "moneyAhead", it.moneyAhead().toPlainString(),
                        "reason", reason));
    }
}
