package id.mandala.overlap.cases;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.Version;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Writes the outcome of a case and what it is thought to save, closes one without an outcome, and compares what was saved later. */
@Service
@Transactional
class DecideCase {

    static final int LONGEST_SHARE = 1000;

    private final Cases cases;
    private final JudgePair judge;
    private final Today today;
    private final AuditTrail trail;

    DecideCase(Cases cases, JudgePair judge, Today today, AuditTrail trail) {
        this.cases = cases;
        this.judge = judge;
        this.today = today;
        this.trail = trail;
    }

    /** @param shares what each agency goes on doing, in the order of the items; read only where the work is divided */
    void decide(RegionCode region, int number, Version seen, Decision decision, List<String> shares, Saving saving) {
        var present = held(region, number, seen);
        present.checkDecision(decision, today.date());
        cases.decide(present, decision, decision.outcome() == Outcome.DIVIDE ? shares(present, shares) : List.of());
        cases.save(present, saving);
        judge.pairsOf(present, decision);
        record(
                present,
                "overlap.case-decided",
                Map.of("number", number, "outcome", decision.outcome().name()));
    }

    private static List<String> shares(OverlapCase present, List<String> shares) {
        if (shares.size() != present.items().size()) {
            throw new RuleBroken("overlap.case-share", LONGEST_SHARE);
        }
        return shares.stream()
                .map(it -> Said.needed(it, LONGEST_SHARE, "overlap.case-share"))
                .toList();
    }

    /** Without an outcome: opened by mistake, or no longer a question. */
    void close(RegionCode region, int number, Version seen, String reason) {
        var present = held(region, number, seen);
        present.requireOpen();
        cases.close(present, Said.needed(reason, Said.LONGEST_REASON, "overlap.case-close-reason"));
        record(present, "overlap.case-closed", Map.of("number", number));
    }

    /** @throws RuleBroken {@code overlap.case-undecided} before there is an outcome that could save anything */
    void save(RegionCode region, int number, Version seen, Saving saving) {
        var present = held(region, number, seen);
        if (present.state().decided().isEmpty()) {
            throw new RuleBroken("overlap.case-undecided", number);
        }
        cases.save(present, saving);
        record(
                present,
                "overlap.case-saving",
                Map.of(
                        "number",
                        number,
                        "estimate",
                        saving.estimate().map(Object::toString).orElse(""),
                        "actual",
                        saving.actual().map(Object::toString).orElse("")));
    }

    private OverlapCase held(RegionCode region, int number, Version seen) {
        Actors.current().require(Permission.REVIEW_PROPOSALS, region);
        var present = cases.hold(region, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        seen.mustBe(present.version());
        return present;
    }

    private void record(OverlapCase it, String action, Map<String, Object> detail) {
        trail.record(it.region(), action, it.id().toString(), detail);
    }
}
