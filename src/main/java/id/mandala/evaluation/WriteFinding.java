package id.mandala.evaluation;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Words;
import id.mandala.web.StaleVersion;
import id.mandala.web.StaleVersion.Difference;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who may judge writes a finding, changes its text, or withdraws it; earlier texts stay on record. */
@Service
class WriteFinding {

    /** What the form holds. */
    record Text(Optional<String> dimension, Words text, Optional<String> attributedTo) {
        private static final int LONGEST = 4_000;
        private static final int LONGEST_NAME = 200;

        Text {
            if (text.id().isBlank()) {
                throw new RuleBroken("evaluation.finding-empty");
            }
            if (text.id().length() > LONGEST || text.en().length() > LONGEST) {
                throw new RuleBroken("evaluation.finding-long", LONGEST);
            }
            if (attributedTo.filter(it -> it.length() > LONGEST_NAME).isPresent()) {
                throw new RuleBroken("evaluation.finding-name-long", LONGEST_NAME);
            }
            dimension.ifPresent(Dimensions::known);
        }
    }

    private final Evaluations evaluations;
    private final Findings findings;
    private final Seated seated;
    private final AuditTrail audit;

    WriteFinding(Evaluations evaluations, Findings findings, Seated seated, AuditTrail audit) {
        this.evaluations = evaluations;
        this.findings = findings;
        this.seated = seated;
        this.audit = audit;
    }

    @Transactional
    Finding add(RegionCode region, int year, FindingKind kind, Optional<String> returnsFrom, Text text) {
        requireWriter(region, year);
        if (evaluations.find(region, year).isEmpty()) {
            throw new RuleBroken("evaluation.not-open", region.value(), String.valueOf(year));
        }
        var earlier = returnsFrom.map(key -> find(region, key)).filter(it -> it.year() < year);
        var finding = new Finding(
                region,
                year + "-" + UUID.randomUUID().toString().substring(0, 8),
                year,
                kind,
                text.dimension(),
                text.text(),
                earlier.map(it -> new Finding.Earlier(it.key(), it.year(), it.text())),
                text.attributedTo(),
                0);
        findings.add(finding, Actors.current().name());
        recorded(finding, "evaluation.finding-added");
        return finding;
    }

    /** @param revision the one the person saw */
    @Transactional
    void change(RegionCode region, String key, int revision, Text text) {
        var seen = written(region, key);
        var changed = new Finding(
                region,
                key,
                seen.year(),
                seen.kind(),
                text.dimension(),
                text.text(),
                seen.returnsFrom(),
                text.attributedTo(),
                revision);
        write(changed, false, "evaluation.finding-changed");
    }

    @Transactional
    void withdraw(RegionCode region, String key, int revision) {
        write(written(region, key).at(revision), true, "evaluation.finding-withdrawn");
    }

    private void write(Finding finding, boolean withdrawn, String action) {
        if (!findings.write(finding, withdrawn, Actors.current().name())) {
            throw overtaken(finding, withdrawn);
        }
        recorded(finding, action);
    }

    /** What is withdrawn has no text any more. */
    private StaleVersion overtaken(Finding it, boolean withdrawn) {
        var yours = withdrawn ? Optional.<Finding>empty() : Optional.of(it);
        var theirs = findings.find(it.region(), it.key());
        var present = theirs.map(Finding::revision).orElse(it.revision() + 1);
        return StaleVersion.of(
                it.revision(),
                present,
                Stream.of(
                                difference(
                                        "text-id",
                                        yours,
                                        theirs,
                                        finding -> finding.text().id()),
                                difference(
                                        "text-en",
                                        yours,
                                        theirs,
                                        finding -> finding.text().en()),
                                difference(
                                        "dimension",
                                        yours,
                                        theirs,
                                        finding -> finding.dimension().orElse("–")),
                                difference(
                                        "attributed-to",
                                        yours,
                                        theirs,
                                        finding -> finding.attributedTo().orElse("–")))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<Difference> difference(
            String field, Optional<Finding> yours, Optional<Finding> theirs, Function<Finding, String> read) {
        var difference = new Difference(
                "evaluation.findings." + field,
                yours.map(read).orElse("–"),
                theirs.map(read).orElse("–"));
        return Optional.of(difference).filter(it -> !it.yours().equals(it.theirs()));
    }

    private void recorded(Finding it, String action) {
        audit.record(it.region(), action, it.key(), Map.of("revision", it.revision() + 1));
    }

    private Finding written(RegionCode region, String key) {
        Actors.current().require(Permission.WRITE_FINDINGS, region);
        var it = find(region, key);
        requireWriter(region, it.year());
        return it;
    }

    /** The ministry, or one of the assessors. */
    private void requireWriter(RegionCode region, int year) {
        var actor = Actors.current();
        actor.require(Permission.WRITE_FINDINGS, region);
        if (!actor.may(Permission.PUBLISH_RESULTS, region)) {
            seated.require(region, year);
        }
    }

    private Finding find(RegionCode region, String key) {
        return findings.find(region, key).orElseThrow(() -> new RuleBroken("evaluation.finding-unknown", key));
    }
}
