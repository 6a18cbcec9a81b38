package id.mandala.budget.adjustment;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.Version;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** What becomes of an entry of the ledger: in the year's budget, given up, or put off once more. */
@Service
@Transactional
class DecideCarryOver {

    private final CarryOvers carryOvers;
    private final AuditTrail trail;

    DecideCarryOver(CarryOvers carryOvers, AuditTrail trail) {
        this.carryOvers = carryOvers;
        this.trail = trail;
    }

    void takeUp(RegionCode region, UUID id, Version seen) {
        decide(seen(region, id, seen).decided(CarryOver.State.TAKEN_UP, ""));
    }

    void drop(RegionCode region, UUID id, Version seen, String words) {
        decide(seen(region, id, seen).decided(CarryOver.State.DROPPED, words));
    }

    void carryOn(RegionCode region, UUID id, Version seen, int year, String reason) {
        var present = seen(region, id, seen);
        var later = present.onTo(year, reason);
        decide(present.decided(CarryOver.State.CARRIED_ON, ""));
        carryOvers.add(List.of(later));
    }

    private CarryOver seen(RegionCode region, UUID id, Version seen) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        var present = carryOvers.hold(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        seen.mustBe(present.version());
        return present;
    }

    private void decide(CarryOver decided) {
        carryOvers.decide(decided);
        trail.record(
                decided.region(),
                "budget.carry-over-decided",
                decided.id().toString(),
                Map.of("state", decided.state().name()));
    }
}
