package id.mandala.planning;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.StaleVersion;
import id.mandala.web.StaleVersion.Difference;
import id.mandala.web.Version;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Begins a plan and changes what is said of it as a whole. */
@Service
@Transactional
class EditPlans {

    private final MediumTermPlans plans;
    private final PlanNodes nodes;
    private final AuditTrail trail;

    EditPlans(MediumTermPlans plans, PlanNodes nodes, AuditTrail trail) {
        this.plans = plans;
        this.nodes = nodes;
        this.trail = trail;
    }

    MediumTermPlan begin(RegionCode region, MediumTermPlan.Outline outline) {
        Actors.current().require(Permission.EDIT_PLANS, region);
        var plan = new MediumTermPlan(region, UUID.randomUUID(), outline, false, "", 1, 1);
        plans.add(plan);
        record(plan, "planning.plan-begun");
        return plan;
    }

    MediumTermPlan change(RegionCode region, UUID id, Version seen, MediumTermPlan.Outline outline) {
        Actors.current().require(Permission.EDIT_PLANS, region);
        var present = find(region, id);
        if (seen.number() != present.version()) {
            throw overtaken(seen, outline, present);
        }
        checkYears(present, outline.years());
        if (!plans.change(present.with(outline))) {
            throw overtaken(seen, outline, find(region, id));
        }
        plans.touch(present);
        record(present.with(outline), "planning.plan-changed");
        return find(region, id);
    }

    /** Years with a target or a ceiling stay within the plan. */
    private void checkYears(MediumTermPlan plan, PlanYears wanted) {
        for (var branch : nodes.tree(plan).all()) {
            NodeChecks.checkCeilings(branch.ceilings(), wanted);
            branch.indicators().forEach(it -> it.measure().checkWithin(wanted));
        }
    }

    MediumTermPlan find(RegionCode region, UUID id) {
        return plans.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static StaleVersion overtaken(Version seen, MediumTermPlan.Outline yours, MediumTermPlan present) {
        var theirs = present.outline();
        var differences = new ArrayList<Difference>();
        differences.add(new Difference("planning.plan.title", yours.title(), theirs.title()));
        differences.add(new Difference(
                "planning.plan.kind", yours.kind().name(), theirs.kind().name()));
        differences.add(new Difference(
                "planning.plan.years", yours.years().toString(), theirs.years().toString()));
        differences.add(new Difference("planning.plan.legal-basis", yours.legalBasis(), theirs.legalBasis()));
        differences.add(new Difference("planning.plan.vision", yours.vision(), theirs.vision()));
        differences.removeIf(it -> it.yours().equals(it.theirs()));
        return StaleVersion.of(seen.number(), present.version(), differences);
    }

    private void record(MediumTermPlan plan, String action) {
        trail.record(
                plan.region(),
                action,
                plan.id().toString(),
                Map.of("kind", plan.outline().kind(), "years", plan.years().toString()));
    }
}
