package id.mandala.evaluation.followup;

import id.mandala.audit.AuditTrail;
import id.mandala.evaluation.Findings;
import id.mandala.identity.Actors;
import id.mandala.identity.NotAllowed;
import id.mandala.identity.Permission;
import id.mandala.region.AgencyGrants;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.web.StaleVersion;
import id.mandala.web.StaleVersion.Difference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done about the findings of a region, and who may write of it. */
@Service
@Transactional
class FollowUpDesk {

    private final Findings findings;
    private final FollowUps followUps;
    private final AgencyGrants own;
    private final Today today;
    private final AuditTrail trail;

    FollowUpDesk(Findings findings, FollowUps followUps, AgencyGrants own, Today today, AuditTrail trail) {
        this.findings = findings;
        this.followUps = followUps;
        this.own = own;
        this.today = today;
        this.trail = trail;
    }

    LocalDate today() {
        return today.date();
    }

    /** Weaknesses and recommendations of all evaluations that are closed. */
    List<Followed> all(RegionCode region) {
        return Followed.all(findings.ofClosed(region), followUps.of(region));
    }

    List<FollowUp> history(RegionCode region, String finding) {
        return followUps.history(region, finding);
    }

    boolean mayAssign(RegionCode region) {
        return Actors.current().may(Permission.CLAIM, region);
    }

    /** Of what the one who asks may write: the secretariat of all, an agency of what it answers for. */
    Predicate<FollowUp> writable(RegionCode region) {
        if (mayAssign(region)) {
            return _ -> true;
        }
        Predicate<UUID> agencies = own.of(Permission.REPORT, region).or(own.of(Permission.APPROVE_REPORTS, region));
        return it -> it.agency().filter(agencies).isPresent();
    }

    /**
     * @param it as it is to be, the revision after {@code present}'s
     * @throws NotAllowed also where an agency would hand it to another: that is the secretariat's to do
     * @throws StaleVersion when somebody wrote since it was seen
     */
    void write(FollowUp it, FollowUp present) {
        if (!writable(it.region()).test(present)
                || (!mayAssign(it.region()) && !it.agency().equals(present.agency()))) {
            throw new NotAllowed(Permission.CLAIM, it.region());
        }
        if (it.revision() != present.revision() + 1
                || !followUps.add(it.by(Actors.current().name()))) {
            throw overtaken(it);
        }
        trail.record(
                it.region(),
                "evaluation.followed-up",
                it.finding(),
                Map.of("state", it.state().name(), "revision", it.revision()));
    }

    private StaleVersion overtaken(FollowUp yours) {
        var theirs = followUps.of(yours.region()).get(yours.finding());
        if (theirs == null) {
            return new StaleVersion();
        }
        return StaleVersion.of(
                yours.revision() - 1,
                theirs.revision(),
                Stream.of(
                                new Difference("evaluation.followup.action", yours.action(), theirs.action()),
                                new Difference("evaluation.followup.proof", yours.proof(), theirs.proof()),
                                new Difference("evaluation.followup.reason", yours.reason(), theirs.reason()))
                        .filter(it -> !it.yours().equals(it.theirs()))
                        .toList());
    }
}
