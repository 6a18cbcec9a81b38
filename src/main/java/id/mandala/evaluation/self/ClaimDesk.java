package id.mandala.evaluation.self;

import id.mandala.assessment.Instrument;
import id.mandala.audit.AuditTrail;
import id.mandala.evaluation.ClaimGate;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.web.StaleVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** A region says what it thinks of itself; the records it rests on are kept as they read then. */
@Service
@Transactional
class ClaimDesk {

    private static final int MOST_PROOFS = 500;

    private final SelfAssessment self;
    private final Claims claims;
    private final AuditTrail trail;
    private final Today today;
    private final List<ClaimGate> gates;

    ClaimDesk(SelfAssessment self, Claims claims, AuditTrail trail, Today today, List<ClaimGate> gates) {
        this.self = self;
        this.claims = claims;
        this.trail = trail;
        this.today = today;
        this.gates = gates;
    }

    int thisYear() {
        return today.date().getYear();
    }

    /** Where the days of the year stand, below the region's pages. */
    Optional<String> days(RegionCode region, int year) {
        return gates.stream().flatMap(it -> it.days(region, year).stream()).findFirst();
    }

    /** All that was said to a question, the latest first. */
    List<Claim> history(RegionCode region, int year, Instrument instrument, String question) {
        return claims.of(region, year, instrument.id(), question);
    }

    void decide(RegionCode region, int year, Instrument instrument, Claim claim) {
        Actors.current().require(Permission.CLAIM, region);
        gates.forEach(it -> it.check(region, year));
        var answer = self.of(region, year, instrument, claim.question())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var proposal = answer.proposal();
        var decided = new Claim(
                claim.question(),
                claim.mark(),
                proposal.flatMap(Proposal::mark),
                claim.note(),
                Actors.current().name(),
                claim.at(),
                claim.revision());
        decided.check(instrument.scale(), answer.isProven());
        var present = answer.claim().map(Claim::revision).orElse(0);
        List<Found.Thing> proofs = proposal.map(it -> it.found().proofs()).orElse(List.of());
        if (claim.revision() != present + 1
                || !claims.add(
                        region,
                        year,
                        instrument.id(),
                        decided,
                        proofs.subList(0, Math.min(MOST_PROOFS, proofs.size())))) {
            throw new StaleVersion();
        }
        trail.record(
                region,
                "evaluation.claimed",
                year + " " + claim.question(),
                Map.of("mark", claim.mark().toPlainString(), "proofs", proofs.size()));
    }
}
