package id.mandala.planning;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.planning.PlanTree.Branch;
import id.mandala.region.Agencies;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import id.mandala.web.StaleVersion.Difference;
import id.mandala.web.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Adds, changes and takes away the nodes of a plan, one at a time. */
@Service
@Transactional
class EditNodes {

    private final MediumTermPlans plans;
    private final PlanNodes nodes;
    private final NodeWriter writer;
    private final NodeChecks checks;
    private final Agencies agencies;
    private final AuditTrail trail;

    EditNodes(
            MediumTermPlans plans,
            PlanNodes nodes,
            NodeWriter writer,
            NodeChecks checks,
            Agencies agencies,
            AuditTrail trail) {
        this.plans = plans;
        this.nodes = nodes;
        this.writer = writer;
        this.checks = checks;
        this.agencies = agencies;
        this.trail = trail;
    }

    PlanNode add(MediumTermPlan plan, @Nullable UUID parent, PlanNode.Outline outline, Map<Integer, Long> ceilings) {
        Actors.current().require(Permission.EDIT_PLANS, plan.region());
        plans.touch(plan);
        var above = Optional.ofNullable(parent).map(it -> find(plan, it));
        check(plan, above, outline, ceilings);
        var id = UUID.randomUUID();
        int place = (int) nodes.of(plan).stream()
                .filter(it -> Optional.ofNullable(it.parent()).equals(Optional.ofNullable(parent)))
                .count();
        var added = new PlanNode(plan.region(), id, plan.id(), parent, place, outline, null, false, 1);
        writer.insert(List.of(added));
        writer.replaceCeilings(plan.region(), Map.of(id, ceilings));
        record(added, "planning.node-added");
        return added;
    }

    void change(MediumTermPlan plan, UUID id, Version seen, PlanNode.Outline outline, Map<Integer, Long> ceilings) {
        Actors.current().require(Permission.EDIT_PLANS, plan.region());
        plans.touch(plan);
        var present = find(plan, id);
        if (seen.number() != present.version()) {
            throw overtaken(outline, ceilings, nodes.alone(plan, present));
        }
        check(plan, Optional.ofNullable(present.parent()).map(it -> find(plan, it)), outline, ceilings);
        var changed = present.with(outline);
        nodes.of(plan).stream()
                .filter(it -> id.equals(it.parent()))
                .forEach(it -> it.outline().checkBelow(outline));
        if (!writer.update(List.of(changed))) {
            throw new StaleVersion();
        }
        writer.replaceCeilings(plan.region(), Map.of(id, ceilings));
        record(changed, "planning.node-changed");
    }

    /** @throws RuleBroken {@code planning.node-has-children}, or {@code planning.node-is-successor} */
    void remove(MediumTermPlan plan, UUID id, Version seen) {
        Actors.current().require(Permission.EDIT_PLANS, plan.region());
        plans.touch(plan);
        var present = find(plan, id);
        seen.mustBe(present.version());
        writer.remove(present);
        record(present, "planning.node-removed");
    }

    /** Writes all the indicators of a node, in their order. */
    void measure(MediumTermPlan plan, UUID id, Version seen, List<PlanIndicator.Measure> measures) {
        Actors.current().require(Permission.EDIT_PLANS, plan.region());
        plans.touch(plan);
        var present = find(plan, id);
        seen.mustBe(present.version());
        measures.forEach(it -> it.checkWithin(plan.years()));
        if (!writer.update(List.of(present))) {
            throw new StaleVersion();
        }
        var indicators = new ArrayList<PlanIndicator>();
        measures.forEach(it -> indicators.add(new PlanIndicator(UUID.randomUUID(), id, indicators.size(), it)));
        writer.replaceIndicators(plan.region(), Set.of(id), indicators);
        record(present, "planning.node-measured");
    }

    private void check(
            MediumTermPlan plan, Optional<PlanNode> above, PlanNode.Outline outline, Map<Integer, Long> ceilings) {
        outline.checkBelow(above.map(PlanNode::outline).orElse(null));
        NodeChecks.checkCeilings(ceilings, plan.years());
        if (outline.agency() != null) {
            var agency = agencies.find(plan.region(), outline.agency())
                    .orElseThrow(() -> new RuleBroken("planning.agency-missing"));
            NodeChecks.checkAgency(agency, plan.years());
            checks.checkCode(BudgetCode.of(outline.code()), plan.years());
        }
    }

    PlanNode find(MediumTermPlan plan, UUID id) {
        return nodes.find(plan.region(), id)
                .filter(it -> it.plan().equals(plan.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static StaleVersion overtaken(PlanNode.Outline yours, Map<Integer, Long> ceilings, Branch theirs) {
        var differences = new ArrayList<Difference>();
        differences.add(
                new Difference("planning.node.code", yours.code(), theirs.node().code()));
        differences.add(
                new Difference("planning.node.text", yours.text(), theirs.node().text()));
        differences.add(new Difference(
                "planning.node.ceilings", ceilings.toString(), theirs.ceilings().toString()));
        differences.removeIf(it -> it.yours().equals(it.theirs()));
        return new StaleVersion(differences);
    }

    private void record(PlanNode node, String action) {
        trail.record(
                node.region(),
                action,
                node.id().toString(),
                Map.of("plan", node.plan(), "level", node.level(), "code", node.code()));
    }
}
