package id.mandala.overlap.cases;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Masterplans;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.Version;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Carries an outcome out in the working plan: all of what was shown before, or nothing. The secretariat's work. */
@Service
@Transactional
class CarryOut {

    private final Cases cases;
    private final PlanChanges changes;
    private final ChangePlan change;
    private final Masterplans masterplans;
    private final AuditTrail trail;

    CarryOut(Cases cases, PlanChanges changes, ChangePlan change, Masterplans masterplans, AuditTrail trail) {
        this.cases = cases;
        this.changes = changes;
        this.change = change;
        this.masterplans = masterplans;
        this.trail = trail;
    }

    /**
     * @param initiatives the version of each initiative as it was shown
     * @throws RuleBroken {@code overlap.case-hindered} while one of the items cannot be changed
     */
    void carryOut(RegionCode region, int number, Version seen, Map<UUID, Version> initiatives) {
        Actors.current().require(Permission.REVIEW_PROPOSALS, region);
        masterplans
                .current(region)
                .ifPresent(masterplans::lock); // before any initiative, as whoever takes a version does
        var present = cases.hold(region, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        seen.mustBe(present.version());
        var decision = present.toBeCarriedOut();
        var coming = changes.of(present, decision);
        if (coming.stream().anyMatch(Change::hinders)) {
            throw new RuleBroken("overlap.case-hindered");
        }
        coming.forEach(it -> change.make(present, decision, it, initiatives));
        cases.carriedOut(present);
        trail.record(
                region,
                "overlap.case-carried-out",
                present.id().toString(),
                Map.of("number", number, "outcome", decision.outcome().name()));
    }
}
