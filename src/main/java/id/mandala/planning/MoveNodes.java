package id.mandala.planning;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import id.mandala.web.Version;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Leads the nodes of one plan over to those of the next. */
@Service
@Transactional
class MoveNodes {

    private final MediumTermPlans plans;
    private final PlanNodes nodes;
    private final NodeWriter writer;
    private final AuditTrail trail;

    MoveNodes(MediumTermPlans plans, PlanNodes nodes, NodeWriter writer, AuditTrail trail) {
        this.plans = plans;
        this.nodes = nodes;
        this.writer = writer;
        this.trail = trail;
    }

    /**
     * @param successor the node of the newer plan; empty where none goes on, or, when not {@code decided}, nobody says yet
     * @throws RuleBroken {@code planning.successor-level} where the two are not of one level
     */
    void lead(
            MediumTermPlan older,
            MediumTermPlan newer,
            UUID id,
            Version seen,
            Optional<UUID> successor,
            boolean decided) {
        Actors.current().require(Permission.EDIT_PLANS, older.region());
        checkOrder(older, newer);
        plans.touch(older);
        var node = find(older, id);
        seen.mustBe(node.version());
        var next = successor.map(it -> find(newer, it));
        if (next.isPresent() && next.get().level() != node.level()) {
            throw new RuleBroken("planning.successor-level");
        }
        if (!writer.lead(node, successor.orElse(null), decided && successor.isEmpty())) {
            throw new StaleVersion();
        }
        record(older, id, successor);
    }

    /**
     * Takes every proposal by budget code that nobody decided on yet.
     *
     * @return how many were taken
     */
    int leadByCode(MediumTermPlan older, MediumTermPlan newer) {
        Actors.current().require(Permission.EDIT_PLANS, older.region());
        checkOrder(older, newer);
        plans.touch(older);
        var tree = nodes.tree(older);
        var succession = new Succession(tree, nodes.tree(newer));
        int taken = 0;
        for (var branch : tree.at(PlanLevel.PROGRAMME)) {
            var node = branch.node();
            var proposed =
                    succession.proposed(branch).filter(it -> it.node().code().equals(node.code()));
            if (node.successor() == null && !node.discontinued() && proposed.isPresent()) {
                if (!writer.lead(node, proposed.get().node().id(), false)) {
                    throw new StaleVersion();
                }
                taken++;
            }
        }
        if (taken > 0) {
            trail.record(older.region(), "planning.moved-by-code", older.id().toString(), Map.of("programmes", taken));
        }
        return taken;
    }

    private static void checkOrder(MediumTermPlan older, MediumTermPlan newer) {
        if (older.years().first() >= newer.years().first()) {
            throw new RuleBroken("planning.move-backwards");
        }
    }

    private PlanNode find(MediumTermPlan plan, UUID id) {
        return nodes.find(plan.region(), id)
                .filter(it -> it.plan().equals(plan.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void record(MediumTermPlan plan, UUID node, Optional<UUID> successor) {
        var detail = new HashMap<String, Object>();
        detail.put("successor", successor.map(UUID::toString).orElse(""));
        trail.record(plan.region(), "planning.node-moved", node.toString(), detail);
    }
}
