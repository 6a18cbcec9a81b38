package id.mandala.evaluation.evidence;

import id.mandala.audit.AuditTrail;
import id.mandala.documents.sent.SentFile;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.web.StaleVersion;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where entries join their region's chain. The chain's lock is held from here to the transaction's end, so a deed appends last. The audit
 * trail writes down each entry's number and hash.
 */
@Repository
@Transactional
class Ledger {

    private record Place(long seq, String hash) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final AuditTrail trail;

    Ledger(JdbcClient jdbc, JsonMapper json, AuditTrail trail) {
        this.jdbc = jdbc;
        this.json = json;
        this.trail = trail;
    }

    /** The content of a file, once; its entry follows. */
    void keep(Entry file, SentFile sent) {
        jdbc.sql("""
                insert into evaluation.evidence_content (region_code, sha256, content) values (:region, :sha256, :content)
                on conflict do nothing
                """)
                .param("region", file.region().value())
                .param("sha256", file.cells().get("sha256"))
                .param("content", sent.content())
                .update();
    }

    void append(Entry entry) {
        append(entry, Actors.current());
    }

    /** @throws StaleVersion where its revision is not the next: somebody was faster */
    void append(Entry entry, Actor by) {
        var place = jdbc.sql("""
                select seq, hash from evaluation.append_to_ledger(cast(:entry as jsonb)) where seq is not null
                """)
                .param("entry", json.writeValueAsString(entry.by(by)))
                .query((row, _) -> new Place(row.getLong("seq"), row.getString("hash")))
                .optional()
                .orElseThrow(StaleVersion::new);
        trail.record(
                entry.region(),
                "evaluation.evidence-" + entry.kind().toLowerCase(Locale.ROOT),
                String.valueOf(
                        entry.cells().getOrDefault("evidence", entry.cells().get("year"))),
                Map.of("seq", place.seq(), "hash", place.hash()));
    }
}
