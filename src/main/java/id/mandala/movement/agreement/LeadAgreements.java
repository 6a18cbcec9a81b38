package id.mandala.movement.agreement;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.movement.Rounds;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A text is written, opened for the round's members, closed; who signs for a region is named; duties are told done. */
@Service
@Transactional
class LeadAgreements {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int TOKEN = 26;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AgreementRows agreements;
    private final Papers papers;
    private final Duties duties;
    private final Members members;
    private final AuditTrail trail;

    LeadAgreements(AgreementRows agreements, Papers papers, Duties duties, Members members, AuditTrail trail) {
        this.agreements = agreements;
        this.papers = papers;
        this.duties = duties;
        this.members = members;
        this.trail = trail;
    }

    /** Who takes part. */
    @Component
    record Members(Rounds rounds, Regions regions) {}

    void write(Agreement it) {
        Rounds.requireLead();
        it.check();
        if (members.rounds.find(it.round()).isEmpty()) {
            throw new RuleBroken("movement.agreement.round");
        }
        agreements.add(it);
        trail.record(RegionCode.NATION, "movement.agreement-written", it.title(), Map.of("round", it.round()));
    }

    /** A paper for each member of the round, numbered by code. */
    void open(Agreement it) {
        Rounds.requireLead();
        var regions = members.rounds.members(members.rounds.find(it.round()).orElseThrow());
        if (regions.isEmpty()) {
            throw new RuleBroken("movement.agreement.no-members", it.round());
        }
        if (!agreements.step(it.id(), Agreement.State.OPENED)) {
            throw new StaleVersion();
        }
        for (int i = 0; i < regions.size(); i++) {
            var area = members.regions.get(regions.get(i));
            papers.add(new Paper(
                    area.code(),
                    it.id(),
                    it.numbering().replace("*", String.valueOf(i + 1)),
                    token(),
                    new Paper.Signatory(head(area), head(area), Paper.Capacity.SELF, "", 1),
                    List.of()));
        }
        trail.record(RegionCode.NATION, "movement.agreement-opened", it.title(), Map.of("papers", regions.size()));
    }

    private static String head(Area it) {
        if (it.kind() == null) {
            return "Gubernur " + it.shortName();
        }
        return (it.kind() == Area.Kind.KOTA ? "Wali Kota " : "Bupati ") + it.shortName();
    }

    private static String token() {
        var token = new StringBuilder();
        for (int i = 0; i < TOKEN; i++) {
            token.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return token.toString();
    }

    void close(Agreement it) {
        Rounds.requireLead();
        if (it.state() != Agreement.State.OPENED || !agreements.step(it.id(), Agreement.State.CLOSED)) {
            throw new StaleVersion();
        }
        trail.record(RegionCode.NATION, "movement.agreement-closed", it.title(), Map.of());
    }

    /** Who signs for the region and by what power; not once anybody has signed, for the file names him. */
    void name(Paper of, Paper.Signatory it) {
        Actors.current().require(Permission.APPLY, of.region());
        it.check();
        if (!of.signatures().isEmpty()) {
            throw new RuleBroken("movement.agreement.signed-already", of.number());
        }
        if (it.version() != of.signer().version() + 1 || !papers.name(of, it)) {
            throw new StaleVersion();
        }
        trail.record(
                of.region(),
                "movement.signer-named",
                of.number(),
                Map.of("capacity", it.capacity().name()));
    }

    void done(Agreement of, Paper paper, int clause, Duties.Evidence it) {
        Actors.current().require(Permission.APPLY, paper.region());
        if (of.duties().stream().noneMatch(duty -> duty.number() == clause)) {
            throw new RuleBroken("movement.agreement.no-duty");
        }
        if (it.words().isBlank() || it.words().length() > 2_000) {
            throw new RuleBroken("movement.agreement.evidence");
        }
        if (!it.link().isEmpty()
                && (!it.link().matches("https?://\\S+") || it.link().length() > 500)) {
            throw new RuleBroken("movement.agreement.link");
        }
        if (!duties.add(paper.region(), of.id(), clause, it)) {
            throw new StaleVersion();
        }
        trail.record(paper.region(), "movement.duty-done", paper.number(), Map.of("clause", clause));
    }
}
