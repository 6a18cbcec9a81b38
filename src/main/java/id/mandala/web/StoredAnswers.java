package id.mandala.web;

import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The answers of the last two days. Runs in the caller's transaction. */
@Repository
class StoredAnswers {

    /** One in so many inserts clears away what is older than two days: cheap, and no clock of its own. */
    private static final int CLEAR_EVERY = 200;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StoredAnswers(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Waits for the same request on another node, as long as {@code lock_timeout} allows. */
    void lock(OnceKey key) {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", key.lock())
                .query((_, _) -> key)
                .list();
    }

    Optional<StoredAnswer> find(OnceKey key) {
        return jdbc.sql("select fingerprint, status, headers::text, body from web.answered_request where key = :key")
                .param("key", key.hash())
                .query((row, _) -> new StoredAnswer(
                        row.getString("fingerprint"),
                        row.getInt("status"),
                        json.readValue(row.getString("headers"), new TypeReference<>() {}),
                        row.getBytes("body")))
                .optional();
    }

    void add(OnceKey key, StoredAnswer answer) {
        jdbc.sql("""
                        insert into web.answered_request (key, fingerprint, status, headers, body)
                        values (:key, :fingerprint, :status, :headers::jsonb, :body)
                        """)
                .param("key", key.hash())
                .param("fingerprint", answer.fingerprint())
                .param("status", answer.status())
                .param("headers", json.writeValueAsString(answer.headers()))
                .param("body", answer.body())
                .update();
        if (ThreadLocalRandom.current().nextInt(CLEAR_EVERY) == 0) {
            jdbc.sql("delete from web.answered_request where at < now() - interval '48 hours'")
                    .update();
        }
    }
}
