package id.mandala.evaluation.round;

import id.mandala.assessment.Instruments;
import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import id.mandala.web.StaleVersion.Difference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ministry opens a round, changes its days, invites, and notes who does not take part. */
@Service
@Transactional
class LeadRound {

    private final RoundRows rounds;
    private final Invitations invitations;
    private final Instruments instruments;
    private final Regions regions;
    private final AuditTrail trail;

    LeadRound(RoundRows rounds, Invitations invitations, Instruments instruments, Regions regions, AuditTrail trail) {
        this.rounds = rounds;
        this.invitations = invitations;
        this.instruments = instruments;
        this.regions = regions;
        this.trail = trail;
    }

    static void requireLead() {
        Actors.current().require(Permission.PUBLISH_RESULTS, RegionCode.NATION);
    }

    void open(Round it) {
        requireLead();
        it.check();
        if (!rounds.open(signed(it))) {
            throw new RuleBroken("evaluation.round.already-open", String.valueOf(it.year()), it.edition());
        }
        noted(it, "evaluation.round-opened", Map.of("letter_due", it.dates().letterDue()));
    }

    /** @throws StaleVersion when somebody changed it since it was seen */
    void change(Round to) {
        requireLead();
        to.check();
        var present = rounds.find(to.year(), to.edition()).orElseThrow();
        if (to.version() != present.version() + 1 || !rounds.add(signed(to))) {
            throw overtaken(to);
        }
        noted(to, "evaluation.round-changed", Map.of("revision", to.version()));
    }

    /**
     * All of them or none.
     *
     * @param pasted codes with anything that is no digit or point between them
     * @return how many
     */
    int invite(Round to, String pasted) {
        requireLead();
        var codes = codes(pasted);
        var taken = invitations.taken(to.year(), to.edition(), codes);
        if (!taken.isEmpty()) {
            throw new RuleBroken("evaluation.round.invited-already", String.valueOf(to.year()), listed(taken));
        }
        return invite(to, codes);
    }

    int invite(Round to, SequencedSet<RegionCode> codes) {
        invitations.openEvaluations(to, source(to), codes);
        int invited = invitations.invite(to, codes, Actors.current().name());
        if (invited != codes.size()) {
            throw new StaleVersion();
        }
        codes.forEach(it ->
                trail.record(it, "evaluation.invited", String.valueOf(to.year()), Map.of("edition", to.edition())));
        return invited;
    }

    void takesPart(RegionCode region, int year, boolean takesPart, String reason) {
        requireLead();
        Round.requireReason(reason);
        if (invitations.takesPart(region, year) == takesPart) {
            throw new StaleVersion();
        }
        if (takesPart) {
            var round = rounds.of(region, year).orElseThrow();
            invitations.openEvaluations(round, source(round), List.of(region));
        }
        invitations.setTakesPart(
                year, List.of(region), takesPart, reason, Actors.current().name());
        trail.record(
                region,
                takesPart ? "evaluation.taking-part" : "evaluation.not-taking-part",
                String.valueOf(year),
                Map.of());
    }

    private String source(Round it) {
        return "Putaran " + it.year() + ": "
                + instruments.get(it.edition()).title().id();
    }

    private SequencedSet<RegionCode> codes(String pasted) {
        var codes = new LinkedHashSet<RegionCode>();
        var wrong = new ArrayList<String>();
        for (var it : pasted.split("[\\s,;]+", -1)) {
            if (it.isEmpty()) {
                continue;
            }
            if (it.matches("\\d{2}\\.\\d{2}") && regions.exists(RegionCode.of(it))) {
                codes.add(RegionCode.of(it));
            } else {
                wrong.add(it.length() > 20 ? it.substring(0, 20) + "…" : it);
            }
        }
        if (!wrong.isEmpty()) {
            throw new RuleBroken("evaluation.round.codes", listed(wrong));
        }
        if (codes.isEmpty()) {
            throw new RuleBroken("evaluation.round.codes-none");
        }
        return codes;
    }

    private static String listed(List<?> what) {
        var first =
                String.join(", ", what.stream().limit(10).map(String::valueOf).toList());
        return what.size() > 10 ? first + ", …" : first;
    }

    private Round signed(Round it) {
        var fingerprint =
                it.fingerprint().isEmpty() ? EditionFingerprint.of(instruments.get(it.edition())) : it.fingerprint();
        return new Round(
                it.year(),
                it.edition(),
                it.phase(),
                it.dates(),
                it.letter(),
                fingerprint,
                it.reason(),
                Actors.current().name(),
                it.at(),
                it.version());
    }

    private void noted(Round it, String action, Map<String, Object> detail) {
        trail.record(RegionCode.NATION, action, it.year() + " " + it.edition(), detail);
    }

    private StaleVersion overtaken(Round yours) {
        var theirs = rounds.find(yours.year(), yours.edition()).orElseThrow();
        return StaleVersion.of(
                yours.version() - 1,
                theirs.version(),
                Stream.of(
                                difference(
                                        "self-due",
                                        yours.dates().selfDue(),
                                        theirs.dates().selfDue()),
                                difference(
                                        "marks-due",
                                        yours.dates().marksDue(),
                                        theirs.dates().marksDue()),
                                difference(
                                        "letter-due",
                                        yours.dates().letterDue(),
                                        theirs.dates().letterDue()))
                        .filter(it -> !it.yours().equals(it.theirs()))
                        .toList());
    }

    private static Difference difference(String field, @Nullable Object yours, @Nullable Object theirs) {
        return new Difference(
                "evaluation.round." + field,
                Objects.requireNonNullElse(yours, "–").toString(),
                Objects.requireNonNullElse(theirs, "–").toString());
    }
}
