package id.mandala.evaluation.evidence;

import id.mandala.audit.Chain;
import id.mandala.documents.sent.SentFile;
import id.mandala.identity.Actor;
import id.mandala.values.RegionCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry before it has a place in its chain.
 *
 * @param cells columns of {@code evaluation.ledger_entry} by name
 */
record Entry(RegionCode region, String kind, Map<String, Object> cells) {

    /** Which answer a file is to prove. */
    record Asked(int year, String edition, String question) {}

    static Entry file(RegionCode region, UUID id, Optional<UUID> replaces, Proof proof, SentFile file) {
        var content = file.content();
        var cells = new LinkedHashMap<String, Object>(Map.of(
                "evidence", id,
                "title", proof.title(),
                "period_from", proof.from().toString(),
                "period_to", proof.to().toString(),
                "file_name", file.name(),
                "file_kind", file.kind().name(),
                "bytes", content.length,
                "sha256", Chain.sha256(content)));
        replaces.ifPresent(it -> cells.put("replaces", it));
        return new Entry(region, "FILE", cells);
    }

    static Entry use(RegionCode region, UUID evidence, Asked asked, int revision, boolean added) {
        return new Entry(region, "USE", about(evidence, asked, revision, added ? "ADDED" : "WITHDRAWN", null));
    }

    static Entry verdict(
            RegionCode region, UUID evidence, Asked asked, int revision, Verdict.Decision decision, String words) {
        return new Entry(region, "VERDICT", about(evidence, asked, revision, decision.name(), words));
    }

    static Entry freeze(RegionCode region, int year) {
        return new Entry(region, "FREEZE", Map.of("year", year));
    }

    private static Map<String, Object> about(
            UUID evidence, Asked asked, int revision, String decision, @Nullable String words) {
        var cells = new LinkedHashMap<String, Object>(Map.of(
                "evidence",
                evidence,
                "year",
                asked.year(),
                "edition",
                asked.edition(),
                "question",
                asked.question(),
                "revision",
                revision,
                "decision",
                decision));
        if (words != null) {
            cells.put("words", words);
        }
        return cells;
    }

    /** All columns, with who writes. */
    Map<String, Object> by(Actor actor) {
        var all = new LinkedHashMap<>(cells);
        all.put("region_code", region.value());
        all.put("kind", kind);
        all.put("name", Proof.plain(actor.name()));
        actor.account().ifPresent(it -> all.put("actor_id", it));
        return all;
    }
}
