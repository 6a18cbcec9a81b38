package id.mandala.masterplan.idea;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.proposal.Part;
import id.mandala.masterplan.proposal.PartKind;
import id.mandala.masterplan.proposal.Reason;
import id.mandala.masterplan.proposal.SavePart;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import id.mandala.web.Version;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Takes an idea up as an agency's draft, or declines it; once, and who sent it is forgotten with that. */
@Service
@Transactional
class DecideIdea {

    private final Ideas ideas;
    private final EditInitiatives edit;
    private final SavePart savePart;
    private final AuditTrail trail;

    DecideIdea(Ideas ideas, EditInitiatives edit, SavePart savePart, AuditTrail trail) {
        this.ideas = ideas;
        this.edit = edit;
        this.savePart = savePart;
        this.trail = trail;
    }

    /** An agency's officer takes it up for the agency; who edits all of the region, for any. */
    Initiative adopt(RegionCode region, UUID id, Version seen, Outline outline) {
        Actors.current().require(Permission.EDIT_INITIATIVES, region);
        var idea = open(region, id, seen);
        var draft = edit.draft(region, outline);
        var problem = new Reason(idea.text(), Set.of(), Optional.empty(), Optional.empty(), "");
        var written = savePart.save(region, draft.id(), new Version(draft.version()), PartKind.REASON, problem);
        if (!ideas.adopt(idea, draft.id())) {
            throw new StaleVersion();
        }
        record(idea, "masterplan.idea-adopted", Map.of("initiative", draft.id().toString()));
        return written;
    }

    void decline(RegionCode region, UUID id, Version seen, String reason) {
        Actors.current().require(Permission.REVIEW_PROPOSALS, region);
        var said = Part.text(reason);
        if (said.isEmpty()) {
            throw new RuleBroken("masterplan.idea-reason");
        }
        var idea = open(region, id, seen);
        if (!ideas.decline(idea, said)) {
            throw new StaleVersion();
        }
        record(idea, "masterplan.idea-declined", Map.of());
    }

    private Idea open(RegionCode region, UUID id, Version seen) {
        var idea = ideas.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!idea.isOpen()) {
            throw new RuleBroken("masterplan.idea-decided");
        }
        seen.mustBe(idea.version());
        return idea;
    }

    private void record(Idea idea, String action, Map<String, Object> detail) {
        trail.record(idea.region(), action, idea.id().toString(), detail);
    }
}
