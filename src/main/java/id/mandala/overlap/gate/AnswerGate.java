package id.mandala.overlap.gate;

import id.mandala.audit.AuditTrail;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Texts;
import id.mandala.web.StaleVersion;
import id.mandala.web.StaleVersion.Difference;
import id.mandala.web.Version;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps why an agency wants a new application all the same, with what it was shown. */
@Service
@Transactional
class AnswerGate {

    static final int LONGEST = 2000;

    private final GateDesk desk;
    private final Gates gates;
    private final AuditTrail trail;

    AnswerGate(GateDesk desk, Gates gates, AuditTrail trail) {
        this.desk = desk;
        this.gates = gates;
        this.trail = trail;
    }

    /**
     * @param shown keys of what was on the page
     * @throws RuleBroken {@code overlap.gate-more} where something has come up meanwhile that was not
     */
    void answer(RegionCode region, UUID id, Version seen, Set<String> shown, String words) {
        var initiative = desk.hold(region, id);
        var answer = Texts.tidy(words);
        var before = gates.find(region, id);
        long present = before.map(GateCheck::version).orElse(0);
        if (seen.number() != present) {
            throw stale(
                    seen.number(),
                    present,
                    answer,
                    before.map(GateCheck::answer).orElse("–"));
        }
        if (answer.isEmpty() || answer.length() > LONGEST) {
            throw new RuleBroken("overlap.gate-words", LONGEST);
        }
        var found = GateCheck.seen(desk.found(initiative));
        if (found.isEmpty()) {
            throw new RuleBroken("overlap.gate-nothing");
        }
        if (!found.stream().allMatch(it -> shown.contains(it.key()))) {
            throw new RuleBroken("overlap.gate-more");
        }
        if (!gates.write(region, id, present, found, answer)) {
            throw new IllegalStateException("held, and yet written by someone else");
        }
        trail.record(region, "overlap.gate-answered", id.toString(), Map.of("found", found.size()));
    }

    private static StaleVersion stale(long seen, long present, String yours, String theirs) {
        return StaleVersion.of(
                seen,
                present,
                yours.equals(theirs) ? List.of() : List.of(new Difference("overlap.gate.answer", yours, theirs)));
    }
}
