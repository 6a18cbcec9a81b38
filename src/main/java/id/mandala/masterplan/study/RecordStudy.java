package id.mandala.masterplan.study;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Editors;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Initiatives;
import id.mandala.masterplan.proposal.Part;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import id.mandala.web.Version;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/**
 * Records feasibility studies, by those who edit the initiative, and the planner's reason to go on without one. Both move the
 * initiative's version on, so that two people who write at once are told of each other.
 */
@Service
@Transactional
class RecordStudy {

    private final Initiatives initiatives;
    private final Studies studies;
    private final Editors editors;
    private final Today today;
    private final AuditTrail trail;

    RecordStudy(Initiatives initiatives, Studies studies, Editors editors, Today today, AuditTrail trail) {
        this.initiatives = initiatives;
        this.studies = studies;
        this.editors = editors;
        this.today = today;
        this.trail = trail;
    }

    /** @param corrects the study this one puts right */
    void record(RegionCode region, UUID id, Version seen, Opinion opinion, Optional<Integer> corrects) {
        var initiative = find(region, id);
        editors.require(region, initiative.outline().lead());
        if (opinion.madeOn().isAfter(today.date())) {
            throw new RuleBroken("masterplan.study-future");
        }
        advance(initiative, seen);
        corrects.ifPresent(it -> checkCorrects(initiative, it));
        studies.add(initiative, opinion, corrects);
        trail.record(
                region,
                "masterplan.study-recorded",
                id.toString(),
                Map.of(
                        "verdict",
                        opinion.verdict().name(),
                        "madeOn",
                        opinion.madeOn().toString()));
    }

    void waive(RegionCode region, UUID id, Version seen, String reason) {
        Actors.current().require(Permission.ALIGN_PROPOSALS, region);
        var initiative = find(region, id);
        var said = Part.text(reason);
        if (said.isEmpty()) {
            throw new RuleBroken("masterplan.study-waiver");
        }
        advance(initiative, seen);
        var counting = Study.counting(studies.of(initiative));
        if (counting.filter(it -> it.opinion().verdict().opens()).isPresent()) {
            throw new RuleBroken("masterplan.study-open");
        }
        studies.waive(initiative, counting.map(Study::seq), said);
        trail.record(region, "masterplan.study-waived", id.toString(), Map.of());
    }

    private void checkCorrects(Initiative initiative, int corrected) {
        var all = studies.of(initiative);
        if (all.stream().noneMatch(it -> it.seq() == corrected)
                || all.stream().anyMatch(it -> it.corrects().equals(Optional.of(corrected)))) {
            throw new RuleBroken("masterplan.study-corrects");
        }
    }

    private void advance(Initiative initiative, Version seen) {
        if (seen.number() != initiative.version() || !initiatives.advance(initiative)) {
            throw new StaleVersion();
        }
    }

    private Initiative find(RegionCode region, UUID id) {
        return initiatives.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
