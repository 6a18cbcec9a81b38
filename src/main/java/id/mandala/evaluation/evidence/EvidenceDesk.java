package id.mandala.evaluation.evidence;

import id.mandala.assessment.Instrument;
import id.mandala.documents.sent.SentFile;
import id.mandala.evaluation.Evaluations;
import id.mandala.evaluation.Seated;
import id.mandala.evaluation.Status;
import id.mandala.evaluation.self.Editions;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A region sends what proves its answers, an assessor decides on it, until the year's verdict is given. */
@Service
@Transactional
class EvidenceDesk {

    private static final int LONGEST_WORDS = 2_000;

    private final Ledger ledger;
    private final Evidences evidences;
    private final Evaluations evaluations;
    private final Seated seated;
    private final Editions editions;

    EvidenceDesk(Ledger ledger, Evidences evidences, Evaluations evaluations, Seated seated, Editions editions) {
        this.ledger = ledger;
        this.evidences = evidences;
        this.evaluations = evaluations;
        this.seated = seated;
        this.editions = editions;
    }

    /**
     * @param id of the file with this content
     * @param before whether it was there already: then nothing was stored
     */
    record Kept(UUID id, boolean before) {}

    Kept send(RegionCode region, int year, Proof proof, SentFile sent, List<String> questions) {
        Actors.current().require(Permission.CLAIM, region);
        requireOpen(region, year);
        var edition = editions.of(region, year);
        var asked = questions.stream()
                .distinct()
                .map(it -> asked(edition, year, it))
                .toList();
        if (asked.isEmpty()) {
            throw new RuleBroken("evaluation.evidence.questions");
        }
        var kept = keep(region, Optional.empty(), proof, sent);
        if (!kept.before()) {
            asked.forEach(it -> ledger.append(Entry.use(region, kept.id(), it, 1, true)));
        }
        return kept;
    }

    /** The new version answers what the one before answers, in every year that is open; years that were judged keep the one before. */
    Kept replace(Evidence before, int year, Proof proof, SentFile sent) {
        var region = before.region();
        Actors.current().require(Permission.CLAIM, region);
        requireOpen(region, year);
        if (before.replaced().isPresent()) {
            throw new RuleBroken("evaluation.evidence.replaced");
        }
        var kept = keep(region, Optional.of(before.id()), proof, sent);
        if (!kept.before()) {
            evidences.uses(region, before.id()).stream()
                    .filter(it -> it.added() && !evidences.frozen(region, it.year()))
                    .forEach(it -> {
                        ledger.append(Entry.use(region, before.id(), asked(it), it.revision() + 1, false));
                        ledger.append(Entry.use(region, kept.id(), asked(it), 1, true));
                    });
        }
        return kept;
    }

    private Kept keep(RegionCode region, Optional<UUID> replaces, Proof proof, SentFile sent) {
        var id = UUID.randomUUID();
        var file = Entry.file(region, id, replaces, proof, sent);
        var same = evidences.find(region, String.valueOf(file.cells().get("sha256")));
        if (same.isPresent()) {
            return new Kept(same.get().id(), true);
        }
        ledger.keep(file, sent);
        ledger.append(file);
        return new Kept(id, false);
    }

    /** A question it answers already stays as it is. */
    void use(Evidence it, int year, String question) {
        Actors.current().require(Permission.CLAIM, it.region());
        requireOpen(it.region(), year);
        if (it.replaced().isPresent()) {
            throw new RuleBroken("evaluation.evidence.replaced");
        }
        var asked = asked(editions.of(it.region(), year), year, question);
        var present = use(it, asked);
        if (present.filter(Use::added).isEmpty()) {
            int revision = present.map(Use::revision).orElse(0) + 1;
            ledger.append(Entry.use(it.region(), it.id(), asked, revision, true));
        }
    }

    /** @param version the use's revision that was seen */
    void withdraw(Evidence it, Entry.Asked asked, int version) {
        Actors.current().require(Permission.CLAIM, it.region());
        requireOpen(it.region(), asked.year());
        requireUsed(it, asked);
        ledger.append(Entry.use(it.region(), it.id(), asked, version + 1, false));
    }

    boolean mayDecide(RegionCode region, int year) {
        return seated.is(region, year);
    }

    /** @param version how many verdicts were seen */
    void decide(Evidence it, Entry.Asked asked, Verdict.Decision decision, String words, int version) {
        seated.require(it.region(), asked.year());
        requireOpen(it.region(), asked.year());
        requireUsed(it, asked);
        var said = Proof.plain(words);
        if (said.length() > LONGEST_WORDS || (said.isEmpty() && decision != Verdict.Decision.ACCEPTED)) {
            throw new RuleBroken("evaluation.evidence.words");
        }
        ledger.append(Entry.verdict(it.region(), it.id(), asked, version + 1, decision, said));
    }

    private Optional<Use> use(Evidence it, Entry.Asked asked) {
        return evidences.uses(it.region(), it.id()).stream()
                .filter(use -> asked(use).equals(asked))
                .findFirst();
    }

    private void requireUsed(Evidence it, Entry.Asked asked) {
        if (use(it, asked).filter(Use::added).isEmpty()) {
            throw new StaleVersion();
        }
    }

    /** Holds the evaluation where it is, so that it cannot be settled in between. */
    private void requireOpen(RegionCode region, int year) {
        var judged = evaluations.findForEntry(region, year).filter(it -> it.status() == Status.FINAL);
        if (judged.isPresent() || evidences.frozen(region, year)) {
            throw new RuleBroken("evaluation.evidence.frozen", String.valueOf(year));
        }
    }

    static Entry.Asked asked(Use it) {
        return new Entry.Asked(it.year(), it.edition(), it.question());
    }

    private static Entry.Asked asked(Instrument edition, int year, String question) {
        if (edition.question(question).isEmpty()) {
            throw new RuleBroken("evaluation.evidence.questions");
        }
        return new Entry.Asked(year, edition.id(), question);
    }
}
