package id.mandala.masterplan.proposal;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Editors;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Initiatives;
import id.mandala.masterplan.Stage;
import id.mandala.values.Messages;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import id.mandala.web.StaleVersion.Difference;
import id.mandala.web.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Takes a proposal a step further, or sends it back with words. Who did it, when and why is kept. */
@Service
@Transactional
public class MoveProposal {

    static final int LONGEST_WORDS = 2000;

    private final Initiatives initiatives;
    private final ProposalChecks checks;
    private final StageChanges changes;
    private final Editors editors;
    private final AuditTrail trail;

    MoveProposal(
            Initiatives initiatives, ProposalChecks checks, StageChanges changes, Editors editors, AuditTrail trail) {
        this.initiatives = initiatives;
        this.checks = checks;
        this.changes = changes;
        this.editors = editors;
        this.trail = trail;
    }

    public Initiative move(RegionCode region, UUID id, Version seen, Stage to, String words) {
        var present = initiatives.hold(region, id).orElseGet(() -> find(region, id));
        require(present, to);
        if (seen.number() != present.version()) {
            throw StaleVersion.of(seen.number(), present.version(), difference(to, present.stage()));
        }
        present.stage().check(to);
        check(present, to, words.strip());
        if (!initiatives.move(present, to)) {
            throw new IllegalStateException("held, and yet written by someone else");
        }
        changes.add(present, to, words.strip());
        trail.record(
                region,
                "masterplan.stage-changed",
                id.toString(),
                Map.of("from", present.stage().name(), "to", to.name()));
        return find(region, id);
    }

    private static List<Difference> difference(Stage yours, Stage theirs) {
        return yours == theirs ? List.of() : List.of(new Difference("masterplan.stage", word(yours), word(theirs)));
    }

    private static String word(Stage stage) {
        return Messages.text("masterplan.stage." + stage.name(), LocaleContextHolder.getLocale(), List.of());
    }

    /** What this person may do with it now. */
    static boolean may(Editors editors, Initiative initiative, Stage to) {
        if (!initiative.stage().next().contains(to)) {
            return false;
        }
        return permission(initiative.stage(), to)
                .map(it -> Actors.current().may(it, initiative.region()))
                .orElseGet(() -> editors.mayEditNow(initiative));
    }

    private void require(Initiative initiative, Stage to) {
        permission(initiative.stage(), to)
                .ifPresentOrElse(
                        it -> Actors.current().require(it, initiative.region()),
                        () -> editors.require(
                                initiative.region(), initiative.outline().lead()));
    }

    /** Whose step it is; empty for the steps of the agency itself. */
    static Optional<Permission> permission(Stage from, Stage to) {
        return switch (to) {
            case PROPOSED, DRAFT -> Optional.empty();
            case REVIEWED, IN_PLAN -> Optional.of(Permission.REVIEW_PROPOSALS);
            case ALIGNED -> Optional.of(Permission.ALIGN_PROPOSALS);
            case RETURNED ->
                Optional.of(from == Stage.REVIEWED ? Permission.ALIGN_PROPOSALS : Permission.REVIEW_PROPOSALS);
            case DROPPED -> from.isWithAgency() ? Optional.empty() : Optional.of(Permission.REVIEW_PROPOSALS);
        };
    }

    private void check(Initiative initiative, Stage to, String words) {
        if (words.length() > LONGEST_WORDS) {
            throw new RuleBroken("masterplan.text-too-long", LONGEST_WORDS);
        }
        if (words.isEmpty() && (to == Stage.RETURNED || to == Stage.DROPPED)) {
            throw new RuleBroken("masterplan.say-why");
        }
        checks.check(initiative, to);
    }

    private Initiative find(RegionCode region, UUID id) {
        return initiatives.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
