package id.mandala.evaluation.round;

import id.mandala.assessment.Instruments;
import id.mandala.assessment.Item;
import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A regency hands in what it answered; from then on its answers of that year are closed, unless the ministry gives them back. */
@Service
@Transactional
class HandIn {

    private final Submissions submissions;
    private final Invitations invitations;
    private final Instruments instruments;
    private final AuditTrail trail;

    HandIn(Submissions submissions, Invitations invitations, Instruments instruments, AuditTrail trail) {
        this.submissions = submissions;
        this.invitations = invitations;
        this.instruments = instruments;
        this.trail = trail;
    }

    /** In the order of the edition. */
    List<Item.Question> missing(RegionCode region, Round round) {
        var answered = submissions.answered(region, round);
        return instruments.get(round.edition()).questions().stream()
                .filter(it -> !answered.contains(it.key()))
                .toList();
    }

    int questions(Round round) {
        return instruments.get(round.edition()).questions().size();
    }

    List<Submission> history(RegionCode region, int year) {
        return submissions.of(region, year);
    }

    /** @param seen revision the person saw, 0 for none */
    void handIn(RegionCode region, Round round, int seen) {
        Actors.current().require(Permission.CLAIM, region);
        var present = locked(region, round.year());
        if (present.handedIn()) {
            throw new RuleBroken("evaluation.round.handed-in", present.name());
        }
        if (!invitations.takesPart(region, round.year())) {
            throw new RuleBroken("evaluation.round.takes-no-part", region.value(), String.valueOf(round.year()));
        }
        var missing = missing(region, round);
        int answered = questions(round) - missing.size();
        if (answered == 0) {
            throw new RuleBroken("evaluation.round.nothing-answered");
        }
        add(
                region,
                round.year(),
                seen,
                present,
                new Submission(
                        true,
                        answered,
                        missing.stream().map(Item.Question::key).toList(),
                        "",
                        Actors.current().name(),
                        Instant.EPOCH,
                        present.revision() + 1));
        trail.record(
                region,
                "evaluation.self-handed-in",
                String.valueOf(round.year()),
                Map.of("answered", answered, "missing", missing.size()));
    }

    void giveBack(RegionCode region, int year, int seen, String reason) {
        LeadRound.requireLead();
        Round.requireReason(reason);
        var present = locked(region, year);
        if (!present.handedIn()) {
            throw new RuleBroken("evaluation.round.not-handed-in");
        }
        add(
                region,
                year,
                seen,
                present,
                new Submission(
                        false,
                        present.answered(),
                        present.missing(),
                        reason,
                        Actors.current().name(),
                        Instant.EPOCH,
                        present.revision() + 1));
        trail.record(region, "evaluation.self-given-back", String.valueOf(year), Map.of());
    }

    private Submission locked(RegionCode region, int year) {
        submissions.lock(region, year);
        return submissions
                .last(region, year)
                .orElseGet(() -> new Submission(false, 0, List.of(), "", "", Instant.EPOCH, 0));
    }

    private void add(RegionCode region, int year, int seen, Submission present, Submission next) {
        if (seen != present.revision() || !submissions.add(region, year, next)) {
            throw new StaleVersion();
        }
    }
}
