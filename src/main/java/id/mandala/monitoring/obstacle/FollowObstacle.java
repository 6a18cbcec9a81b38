package id.mandala.monitoring.obstacle;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.NotAllowed;
import id.mandala.identity.Permission;
import id.mandala.region.AgencyGrants;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who clears an obstacle, until when, what the council decided, and that it is resolved. */
@Service
@Transactional
class FollowObstacle {

    private final Obstacles obstacles;
    private final AgencyGrants own;
    private final Today today;
    private final AuditTrail trail;

    FollowObstacle(Obstacles obstacles, AgencyGrants own, Today today, AuditTrail trail) {
        this.obstacles = obstacles;
        this.own = own;
        this.today = today;
        this.trail = trail;
    }

    /** The agency that leads the initiative, and the secretariat. */
    boolean may(RegionCode region, UUID lead) {
        return own.of(Permission.REPORT, region).test(lead)
                || own.of(Permission.APPROVE_REPORTS, region).test(lead)
                || own.of(Permission.VERIFY_REPORTS, region).test(lead);
    }

    /** @throws RuleBroken {@code monitoring.obstacle.resolved-ahead} where it would be resolved on a day to come */
    void write(Obstacle it, UUID lead) {
        if (!may(it.region(), lead)) {
            throw new NotAllowed(Permission.REPORT, it.region());
        }
        if (it.resolved().filter(of -> of.on().isAfter(today.date())).isPresent()) {
            throw new RuleBroken("monitoring.obstacle.resolved-ahead");
        }
        if (!obstacles.change(it)) {
            throw new StaleVersion();
        }
        trail.record(
                it.region(),
                it.isOpen() ? "monitoring.obstacle-followed" : "monitoring.obstacle-resolved",
                it.id().toString(),
                Map.of("cause", it.cause().name(), "council", it.council().name()));
    }
}
