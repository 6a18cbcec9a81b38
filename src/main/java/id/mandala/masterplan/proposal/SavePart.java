package id.mandala.masterplan.proposal;

import id.mandala.audit.AuditTrail;
import id.mandala.masterplan.Editors;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Initiatives;
import id.mandala.masterplan.Masterplans;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import id.mandala.web.Version;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Saves one part of a proposal, whole or not at all. The same part again changes nothing. */
@Service
@Transactional
public class SavePart {

    private final Initiatives initiatives;
    private final Proposals proposals;
    private final Masterplans masterplans;
    private final Ties ties;
    private final PlansAbove above;
    private final Editors editors;
    private final AuditTrail trail;

    SavePart(
            Initiatives initiatives,
            Proposals proposals,
            Masterplans masterplans,
            Ties ties,
            PlansAbove above,
            Editors editors,
            AuditTrail trail) {
        this.initiatives = initiatives;
        this.proposals = proposals;
        this.masterplans = masterplans;
        this.ties = ties;
        this.above = above;
        this.editors = editors;
        this.trail = trail;
    }

    /** @return the initiative as it stands afterwards */
    public Initiative save(RegionCode region, UUID id, Version seen, PartKind kind, Part part) {
        var present = hold(region, id, part);
        var before = proposals.of(region, id).part(kind);
        if (before.equals(part)) {
            return present;
        }
        if (seen.number() != present.version()) {
            throw StaleVersion.of(seen.number(), present.version(), PartDifferences.between(part, before));
        }
        part.checkWithin(present.outline().span());
        if (part instanceof Dependencies dependencies) {
            check(present, dependencies);
        }
        if (part instanceof Means means && !means.hangsAs(before)) {
            above.check(means, present.outline().span());
        }
        proposals.write(present, part);
        if (!initiatives.advance(present)) {
            throw new IllegalStateException("held, and yet written by someone else");
        }
        trail.record(region, "masterplan.part-saved", id.toString(), Map.of("part", kind.name()));
        return find(region, id);
    }

    /** Ties one at a time in a masterplan, so that two people cannot close a circle from both ends. */
    private Initiative hold(RegionCode region, UUID id, Part part) {
        var found = find(region, id);
        editors.requireOpen(found);
        if (part instanceof Dependencies) {
            masterplans.lock(masterplans.find(region, found.masterplan()).orElseThrow());
        }
        var held = initiatives.hold(region, id).orElse(found);
        editors.requireOpen(held);
        return held;
    }

    private void check(Initiative initiative, Dependencies dependencies) {
        dependencies.checkOf(initiative.id());
        ties.circle(initiative, dependencies.prerequisites()).ifPresent(name -> {
            throw new RuleBroken("masterplan.circle", name);
        });
    }

    private Initiative find(RegionCode region, UUID id) {
        return initiatives.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
