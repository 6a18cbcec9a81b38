package id.mandala.movement.selection;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.movement.Round;
import id.mandala.movement.Rounds;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A decision, what applicants object to it, and its end, which makes the chosen members of the round. */
@Service
@Transactional
class Decide {

    private static final int LONGEST = 4_000;

    /** The rows it stands on. */
    @Component
    record Rows(RuleRows rules, Applicants applicants, Decisions decisions, Objections objections) {}

    private final Rows rows;
    private final LeadSelection lead;
    private final Rounds rounds;
    private final Today today;
    private final AuditTrail trail;

    Decide(Rows rows, LeadSelection lead, Rounds rounds, Today today, AuditTrail trail) {
        this.rows = rows;
        this.lead = lead;
        this.rounds = rounds;
        this.today = today;
        this.trail = trail;
    }

    /** What would be decided now. */
    @Transactional(readOnly = true)
    Frozen present(Round in, Rule by) {
        var aside = new TreeMap<String, String>();
        rows.applicants.of(in).stream()
                .filter(it -> !it.isRanked())
                .forEach(it -> aside.put(it.region().value(), it.aside()));
        return new Frozen(in.id(), by, rows.applicants.judged(in, by), aside);
    }

    /**
     * @param seen revision of the latest decision when it was looked at, 0 for none
     * @throws RuleBroken where somebody has no index yet, or a lot has to decide first
     */
    void decide(Round in, int seen, String reason) {
        lead.requireOpen(in);
        LeadSelection.requireReason(reason);
        var rule = rows.rules
                .find(in)
                .orElseThrow(() -> new RuleBroken("movement.selection.no-rule"))
                .rule();
        var frozen = present(in, rule);
        var ranking = frozen.ranking();
        if (!ranking.unscored().isEmpty()) {
            throw new RuleBroken(
                    "movement.selection.unscored",
                    ranking.unscored().size(),
                    ranking.unscored().stream()
                            .limit(5)
                            .map(it -> it.applicant().name())
                            .collect(Collectors.joining(", ")));
        }
        if (ranking.ranked().isEmpty()) {
            throw new RuleBroken("movement.selection.nobody");
        }
        if (!ranking.undecided().isEmpty()) {
            throw new RuleBroken(
                    "movement.selection.undecided",
                    ranking.undecided().stream()
                            .map(it -> it.applicant().name())
                            .collect(Collectors.joining(", ")));
        }
        var decided = Decided.of(frozen);
        if (!rows.decisions.add(in, seen + 1, frozen, decided, reason)) {
            throw new StaleVersion();
        }
        trail.record(
                RegionCode.NATION,
                "movement.selection-decided",
                in.id(),
                Map.of(
                        "revision",
                        seen + 1,
                        "input",
                        Decided.sha256(decided.input()),
                        "outcome",
                        Decided.sha256(decided.outcome())));
    }

    void object(Round in, RegionCode region, String words) {
        Actors.current().require(Permission.APPLY, region);
        requireWords(words);
        var standing =
                rows.decisions.standing(in, region).orElseThrow(() -> new RuleBroken("movement.selection.no-decision"));
        requireTerm(in);
        if (rows.objections.of(in, region).stream().anyMatch(it -> it.answer().isEmpty())) {
            throw new RuleBroken("movement.selection.objection-open");
        }
        rows.objections.add(in, region, standing.revision(), words);
        trail.record(region, "movement.selection-objected", in.id(), Map.of());
    }

    private void requireTerm(Round in) {
        var until = rows.rules.find(in).map(RuleRows.Kept::objectionsUntil).orElse(null);
        if (rows.decisions.end(in).isPresent() || (until != null && today.date().isAfter(until))) {
            throw new RuleBroken("movement.selection.objection-late");
        }
    }

    void answer(Round in, RegionCode region, int number, boolean upheld, String words) {
        lead.requireOpen(in);
        requireWords(words);
        var objection = rows.objections.of(in, region).stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("movement.selection.no-objection"));
        if (!rows.objections.answer(in, objection, upheld, words)) {
            throw new StaleVersion();
        }
        trail.record(region, "movement.selection-answered", in.id(), Map.of("upheld", upheld));
    }

    /** The chosen become members; nothing of the selection moves any more. */
    void end(Round in) {
        lead.requireOpen(in);
        var decision = rows.decisions.of(in).stream()
                .findFirst()
                .orElseThrow(() -> new RuleBroken("movement.selection.no-decision"));
        var until = rows.rules.find(in).map(RuleRows.Kept::objectionsUntil).orElse(null);
        if (until != null && !today.date().isAfter(until)) {
            throw new RuleBroken("movement.selection.term-runs", until);
        }
        if (rows.objections.anyOpen(in)) {
            throw new RuleBroken("movement.selection.objections-open");
        }
        var frozen = decision.decided().frozen();
        var ranking = frozen.ranking();
        int assessed = ranking.ranked().size();
        if (!rows.decisions.end(in, decision.revision(), assessed, frozen.rule().places())) {
            throw new StaleVersion();
        }
        rounds.admit(in, ranking.chosen(), "Seleksi " + in.id() + ", keputusan " + decision.revision());
        trail.record(RegionCode.NATION, "movement.selection-ended", in.id(), Map.of("decision", decision.revision()));
    }

    private static void requireWords(String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new RuleBroken("movement.selection.words", LONGEST);
        }
    }
}
