package id.mandala.movement.selection;

import id.mandala.assessment.Item;
import id.mandala.audit.AuditTrail;
import id.mandala.movement.Round;
import id.mandala.movement.Rounds;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ministry sets the rule of a round, invites, sets aside, draws lots and marks, until the round has ended. */
@Service
@Transactional
class LeadSelection {

    static final int LONGEST_REASON = 1_000;

    private final RuleRows rules;
    private final Applicants applicants;
    private final Decisions decisions;
    private final Regions regions;
    private final AuditTrail trail;

    LeadSelection(RuleRows rules, Applicants applicants, Decisions decisions, Regions regions, AuditTrail trail) {
        this.rules = rules;
        this.applicants = applicants;
        this.decisions = decisions;
        this.regions = regions;
        this.trail = trail;
    }

    /** @throws StaleVersion when somebody changed it since it was seen */
    void rule(Round in, RuleRows.Kept it) {
        requireOpen(in);
        it.rule().check();
        if (it.version() > 1) {
            requireReason(it.reason());
        }
        int present = rules.find(in).map(RuleRows.Kept::version).orElse(0);
        if (it.version() != present + 1 || !rules.add(in, it)) {
            throw new StaleVersion();
        }
        trail.record(
                RegionCode.NATION,
                "movement.selection-rule",
                in.id(),
                Map.of("revision", it.version(), "places", it.rule().places()));
    }

    /**
     * All of them or none.
     *
     * @param pasted codes with anything that is no digit or point between them
     * @return how many were not invited yet
     */
    int invite(Round in, String pasted) {
        requireOpen(in);
        var all = areas(in, pasted);
        int invited = applicants.invite(in, all);
        all.forEach(it -> trail.record(it.code(), "movement.invited", in.id(), Map.of("called", it.name())));
        return invited;
    }

    private List<Area> areas(Round in, String pasted) {
        var found = new LinkedHashMap<RegionCode, Area>();
        var wrong = new ArrayList<String>();
        for (var it : pasted.split("[\\s,;]+", -1)) {
            if (it.isEmpty()) {
                continue;
            }
            if (it.matches("\\d{2}(\\.\\d{2})?")
                    && in.tier().fits(RegionCode.of(it))
                    && regions.exists(RegionCode.of(it))) {
                found.put(RegionCode.of(it), regions.get(RegionCode.of(it)));
            } else {
                wrong.add(it);
            }
        }
        if (!wrong.isEmpty()) {
            throw new RuleBroken("movement.selection.codes", shortened(wrong));
        }
        if (found.isEmpty()) {
            throw new RuleBroken("movement.selection.no-codes");
        }
        return List.copyOf(found.values());
    }

    private static String shortened(List<String> wrong) {
        int most = 5;
        var few = wrong.stream()
                .limit(most)
                .map(it -> it.substring(0, Math.min(20, it.length())))
                .toList();
        return String.join(", ", few) + (wrong.size() > most ? " …" : "");
    }

    void setAside(Round in, RegionCode region, boolean aside, String reason) {
        requireOpen(in);
        requireReason(reason);
        requireInvited(in, List.of(region));
        applicants.setAside(in, region, aside, reason);
        trail.record(region, aside ? "movement.set-aside" : "movement.taken-back", in.id(), Map.of());
    }

    /** @param number in the draw, the lower goes first */
    void draw(Round in, RegionCode region, int number, String reason) {
        requireOpen(in);
        requireReason(reason);
        requireInvited(in, List.of(region));
        applicants.draw(in, region, number, reason);
        trail.record(region, "movement.lot-drawn", in.id(), Map.of("number", number));
    }

    /** All of them or none; marks are whole steps of the scale, and only questions people mark take one. */
    void mark(Round in, List<Applicants.Given> all) {
        requireOpen(in);
        var rule = rules.find(in)
                .orElseThrow(() -> new RuleBroken("movement.selection.no-rule"))
                .rule();
        requireInvited(in, all.stream().map(Applicants.Given::region).toList());
        var asked = rule.marked().stream().map(Item::key).toList();
        for (var it : all) {
            if (!asked.contains(it.question())) {
                throw new RuleBroken("movement.selection.question", it.question());
            }
            if (!rule.edition().scale().allows(it.mark())) {
                throw new RuleBroken(
                        "movement.selection.mark",
                        rule.edition().scale().min(),
                        rule.edition().scale().max());
            }
        }
        applicants.mark(in, all);
        all.stream()
                .map(Applicants.Given::region)
                .distinct()
                .forEach(it -> trail.record(it, "movement.applicant-marked", in.id(), Map.of()));
    }

    /** Keys of what people mark. */
    @Transactional(readOnly = true)
    List<String> questions(Round in) {
        return rules.find(in).orElseThrow(() -> new RuleBroken("movement.selection.no-rule")).rule().marked().stream()
                .map(Item::key)
                .toList();
    }

    private void requireInvited(Round in, List<RegionCode> all) {
        var invited = applicants.of(in).stream().map(Applicants.Invited::region).collect(Collectors.toSet());
        all.stream().filter(it -> !invited.contains(it)).findFirst().ifPresent(it -> {
            throw new RuleBroken("movement.selection.not-invited", it.value());
        });
    }

    void requireOpen(Round it) {
        Rounds.requireLead();
        if (decisions.end(it).isPresent()) {
            throw new RuleBroken("movement.selection.ended", it.id());
        }
    }

    static void requireReason(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new RuleBroken("movement.selection.reason", LONGEST_REASON);
        }
    }
}
