package id.mandala.overlap.inventory;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Editors;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import id.mandala.web.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Writes down, changes, retires and publishes applications: an agency its own, the secretariat and the planner all of them. */
@Service
@Transactional
public class EditApplications {

    private final Applications applications;
    private final OwnerAgencies owners;
    private final ApplicationDifferences differences;
    private final Editors editors;
    private final Today today;
    private final AuditTrail trail;

    EditApplications(
            Applications applications,
            OwnerAgencies owners,
            ApplicationDifferences differences,
            Editors editors,
            Today today,
            AuditTrail trail) {
        this.applications = applications;
        this.owners = owners;
        this.differences = differences;
        this.editors = editors;
        this.today = today;
        this.trail = trail;
    }

    Application add(RegionCode region, ApplicationFacts facts) {
        editors.require(region, facts.agency());
        owners.in(region).checkOpen(facts.agency());
        facts.checkDays(today.date());
        var added = new Application(region, UUID.randomUUID(), facts, null, false, false, 1);
        applications.add(List.of(added));
        record(added, "overlap.application-added", Map.of());
        return added;
    }

    /** The same again changes nothing. Whoever hands an application to another agency must be allowed to edit both agencies'. */
    Application change(RegionCode region, UUID id, Version seen, ApplicationFacts facts) {
        var present = editable(region, id);
        editors.require(region, facts.agency());
        if (present.facts().equals(facts)) {
            return present;
        }
        var fields = differences.between(region, facts, present.facts());
        if (seen.number() != present.version()) {
            throw StaleVersion.of(seen.number(), present.version(), fields);
        }
        if (!facts.agency().equals(present.facts().agency())) {
            owners.in(region).checkOpen(facts.agency());
        }
        facts.checkDays(today.date());
        write(present.with(facts));
        record(present, "overlap.application-changed", Map.of("fields", ApplicationDifferences.fields(fields)));
        return find(region, id);
    }

    /** @throws RuleBroken {@code overlap.already-retired}, {@code overlap.retired-reason} */
    Application retire(RegionCode region, UUID id, Version seen, String reason) {
        var present = editable(region, id);
        if (present.facts().status() == Status.RETIRED) {
            throw new RuleBroken("overlap.already-retired");
        }
        seen.mustBe(present.version());
        var before = present.facts().status();
        write(present.with(present.facts().retired(new Retirement(today.date(), reason))));
        record(present, "overlap.application-retired", Map.of("before", before.name()));
        return find(region, id);
    }

    /**
     * Lets other regions see that one application exists, or all of the region's.
     *
     * @return how many were published now
     */
    int publish(RegionCode region, Optional<UUID> one) {
        Actors.current().require(Permission.PUBLISH_INITIATIVES, region);
        int published = applications.publish(region, one);
        if (published > 0) {
            trail.record(
                    region,
                    "overlap.applications-published",
                    one.map(UUID::toString).orElse(region.value()),
                    Map.of("applications", published));
        }
        return published;
    }

    /** As it stands now, and so until this transaction ends, for who may edit it. */
    public Application editable(RegionCode region, UUID id) {
        var present = applications.hold(region, id).orElseGet(() -> find(region, id));
        editors.require(region, present.facts().agency());
        return present;
    }

    /** Follows what another part was told of an application that is held by {@link #editable}. */
    public void become(Application held, Status status) {
        if (held.facts().status() != status) {
            write(held.with(held.facts().as(status)));
            record(held, "overlap.application-changed", Map.of("fields", List.of("status")));
        }
    }

    private Application find(RegionCode region, UUID id) {
        return applications.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void write(Application changed) {
        if (!applications.change(List.of(changed))) {
            throw new IllegalStateException("held, and yet written by someone else");
        }
    }

    private void record(Application application, String action, Map<String, Object> detail) {
        trail.record(application.region(), action, application.id().toString(), detail);
    }
}
