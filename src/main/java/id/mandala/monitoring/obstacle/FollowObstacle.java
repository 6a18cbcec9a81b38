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
import java.util.function.Predicate;
import java.util.stream.Stream;
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

    /**
     * What the one who asks may follow: as the agency that leads the initiative, the one that is to clear the obstacle, or the
     * secretariat. Looked up once; ask the answer as often as there are obstacles.
     */
    Predicate<Obstacles.Entry> followed(RegionCode region) {
        var mine = Stream.of(Permission.REPORT, Permission.APPROVE_REPORTS, Permission.VERIFY_REPORTS)
                .map(it -> own.of(it, region))
                .reduce(Predicate::or)
                .orElseThrow();
        return it -> mine.test(it.lead()) || it.it().owner().filter(mine).isPresent();
    }

    boolean may(Obstacles.Entry entry) {
        return followed(entry.it().region()).test(entry);
    }

    /**
     * @param present as it stands
     * @throws RuleBroken {@code monitoring.obstacle.resolved-ahead} where it would be resolved on a day to come
     */
    void write(Obstacle it, Obstacles.Entry present) {
        if (!may(present)) {
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
