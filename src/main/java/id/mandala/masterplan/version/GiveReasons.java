package id.mandala.masterplan.version;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import id.mandala.web.Version;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says why items change with a version that is not signed yet, one or several at once. */
@Service
@Transactional
class GiveReasons {

    private final VersionDesk desk;
    private final PlanVersions versions;
    private final Amendments amendments;
    private final AuditTrail trail;

    GiveReasons(VersionDesk desk, PlanVersions versions, Amendments amendments, AuditTrail trail) {
        this.desk = desk;
        this.versions = versions;
        this.amendments = amendments;
        this.trail = trail;
    }

    /** @throws RuleBroken {@code masterplan.version-choose} where nothing is chosen that changes with this version */
    void give(RegionCode region, int number, Version seen, Set<ItemKey> items, String reason, String decision) {
        Actors.current().require(Permission.ADOPT_PLAN, region);
        var present = desk.version(region, number);
        seen.mustBe(present.version());
        present.requireOpen();
        if (items.isEmpty() || !present.amends() || !amendments.changed(present).containsAll(items)) {
            throw new RuleBroken("masterplan.version-choose");
        }
        amendments.write(present, items, new Amendment(number, reason, decision));
        if (!versions.change(present)) {
            throw new StaleVersion();
        }
        trail.record(
                region,
                "masterplan.version-reasoned",
                present.plan().toString(),
                Map.of("number", number, "items", items.size()));
    }
}
