package id.mandala.masterplan;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Begins a masterplan, writes and changes its initiatives, says whether they ran, and publishes them. */
@Service
@Transactional
public class EditInitiatives {

    private final Masterplans masterplans;
    private final Initiatives initiatives;
    private final OutlineRules rules;
    private final Editors editors;
    private final Overtaken overtaken;
    private final AuditTrail trail;

    EditInitiatives(
            Masterplans masterplans,
            Initiatives initiatives,
            OutlineRules rules,
            Editors editors,
            Overtaken overtaken,
            AuditTrail trail) {
        this.masterplans = masterplans;
        this.initiatives = initiatives;
        this.rules = rules;
        this.editors = editors;
        this.overtaken = overtaken;
        this.trail = trail;
    }

    public Masterplan begin(RegionCode region, String title, Span span) {
        Actors.current().require(Permission.IMPORT_INITIATIVES, region);
        var plan = new Masterplan(
                region, UUID.randomUUID(), title, rules.newestFramework().id(), span, false, 1);
        masterplans.add(plan);
        trail.record(
                region, "masterplan.begun", plan.id().toString(), Map.of("first", span.first(), "last", span.last()));
        return plan;
    }

    /** An agency's initiative begins as a draft of a proposal; the secretariat and the planner write down what stands in the plan. */
    public Initiative add(RegionCode region, Outline outline) {
        return add(region, outline, editors.editsWholeRegion(region) ? Stage.IN_PLAN : Stage.DRAFT);
    }

    /** A draft for the agency that leads it, whoever writes it down. */
    public Initiative draft(RegionCode region, Outline outline) {
        return add(region, outline, Stage.DRAFT);
    }

    private Initiative add(RegionCode region, Outline outline, Stage stage) {
        editors.require(region, outline.lead());
        var plan = plan(region);
        rules.check(plan, outline, Optional.empty());
        var added = new Initiative(region, UUID.randomUUID(), plan.id(), outline, stage, null, false, 1);
        initiatives.add(List.of(added));
        record(added, "masterplan.initiative-added", Map.of("dimension", outline.dimension()));
        return added;
    }

    /** Whoever hands an initiative to another agency must be allowed to edit both agencies' initiatives. */
    public Initiative change(RegionCode region, UUID id, Version seen, Outline outline) {
        var present = editable(region, id);
        editors.require(region, outline.lead());
        var plan = masterplans.find(region, present.masterplan()).orElseThrow();
        if (seen.number() != present.version()) {
            throw overtaken.of(plan, seen, outline, present);
        }
        rules.check(plan, outline, Optional.of(present.outline()));
        initiatives.years(region, id).keySet().stream()
                .filter(year -> !outline.span().covers(year))
                .findFirst()
                .ifPresent(year -> {
                    throw new RuleBroken("masterplan.reported-outside", String.valueOf(year));
                });
        write(present.with(outline));
        record(present, "masterplan.initiative-changed", Changes.between(present.outline(), outline));
        return find(region, id);
    }

    Initiative report(RegionCode region, UUID id, Version seen, int year, YearStatus status) {
        var present = editable(region, id);
        if (seen.number() != present.version()) {
            throw Overtaken.of(
                    seen,
                    status,
                    present,
                    Optional.ofNullable(initiatives.years(region, id).get(year)));
        }
        present.checkCovers(year);
        write(present);
        initiatives.report(List.of(new Report(present, year, status)));
        record(
                present,
                "masterplan.year-reported",
                Map.of(
                        "year",
                        year,
                        "ran",
                        status.ran(),
                        "cause",
                        status.why().map(Cause::name).orElse("")));
        return find(region, id);
    }

    /**
     * Lets everybody see one initiative, or all of the masterplan.
     *
     * @return how many were published now
     */
    int publish(RegionCode region, Optional<UUID> one) {
        Actors.current().require(Permission.PUBLISH_INITIATIVES, region);
        var plan = plan(region);
        masterplans.lock(plan);
        int published = initiatives.publish(plan, one);
        if (published > 0) {
            trail.record(
                    region, "masterplan.published", one.orElse(plan.id()).toString(), Map.of("initiatives", published));
        }
        return published;
    }

    /** @throws RuleBroken {@code masterplan.none} where the region has not begun one */
    private Masterplan plan(RegionCode region) {
        return masterplans.current(region).orElseThrow(() -> new RuleBroken("masterplan.none"));
    }

    private Initiative editable(RegionCode region, UUID id) {
        var present = initiatives.hold(region, id).orElseGet(() -> find(region, id));
        editors.requireOpen(present);
        return present;
    }

    private Initiative find(RegionCode region, UUID id) {
        return initiatives.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void write(Initiative changed) {
        if (!initiatives.change(List.of(changed))) {
            throw new IllegalStateException("held, and yet written by someone else");
        }
    }

    private void record(Initiative initiative, String action, Map<String, Object> detail) {
        trail.record(initiative.region(), action, initiative.id().toString(), detail);
    }
}
