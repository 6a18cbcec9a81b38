package id.mandala.masterplan.issue;

import id.mandala.audit.AuditTrail;
import id.mandala.masterplan.DimensionFrameworks;
import id.mandala.masterplan.Editors;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import id.mandala.web.Version;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Writes down, changes and takes out issues: the secretariat's and the planner's work. */
@Service
@Transactional
class EditIssues {

    private final Masterplans masterplans;
    private final Issues issues;
    private final DimensionFrameworks frameworks;
    private final Regions regions;
    private final Editors editors;
    private final AuditTrail trail;

    EditIssues(
            Masterplans masterplans,
            Issues issues,
            DimensionFrameworks frameworks,
            Regions regions,
            Editors editors,
            AuditTrail trail) {
        this.masterplans = masterplans;
        this.issues = issues;
        this.frameworks = frameworks;
        this.regions = regions;
        this.editors = editors;
        this.trail = trail;
    }

    Issue add(RegionCode region, Statement statement) {
        editors.requireWholeRegion(region);
        var plan = masterplans.current(region).orElseThrow(() -> new RuleBroken("masterplan.none"));
        check(plan, statement);
        var added = new Issue(region, UUID.randomUUID(), plan.id(), statement, 1);
        issues.add(List.of(added));
        record(added, "masterplan.issue-added", Map.of());
        return added;
    }

    /** The same statement again changes nothing. */
    Issue change(RegionCode region, UUID id, Version seen, Statement statement) {
        editors.requireWholeRegion(region);
        var present = find(region, id);
        if (present.statement().equals(statement)) {
            return present;
        }
        var differences = IssueDifferences.between(statement, present.statement());
        if (seen.number() != present.version()) {
            throw StaleVersion.of(seen.number(), present.version(), differences);
        }
        check(masterplans.find(region, present.masterplan()).orElseThrow(), statement);
        if (!issues.change(present.with(statement))) {
            var now = find(region, id);
            throw StaleVersion.of(seen.number(), now.version(), IssueDifferences.between(statement, now.statement()));
        }
        record(
                present,
                "masterplan.issue-changed",
                Map.of(
                        "fields",
                        differences.stream()
                                .map(it -> it.label().substring(it.label().lastIndexOf('.') + 1))
                                .toList()));
        return find(region, id);
    }

    /** @throws RuleBroken {@code masterplan.issue-answered} while an initiative names it, also one taken out of the plan */
    void remove(RegionCode region, UUID id, Version seen) {
        editors.requireWholeRegion(region);
        issues.lock(find(region, id));
        var present = find(region, id);
        seen.mustBe(present.version());
        if (!issues.answers(present).isEmpty()) {
            throw new RuleBroken("masterplan.issue-answered");
        }
        issues.remove(present);
        record(
                present,
                "masterplan.issue-removed",
                Map.of("title", present.statement().title()));
    }

    private void check(Masterplan plan, Statement statement) {
        if (statement.dimension() != null) {
            frameworks.get(plan.framework()).get(statement.dimension());
        }
        statement.checkPlaces(
                regions.districtsOf(plan.region()).stream().map(Area::code).toList());
    }

    private Issue find(RegionCode region, UUID id) {
        return issues.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void record(Issue issue, String action, Map<String, Object> detail) {
        trail.record(issue.region(), action, issue.id().toString(), detail);
    }
}
