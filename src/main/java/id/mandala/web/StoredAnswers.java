package id.mandala.web;

import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The answers of the last two days, each for who names its request again. Runs in the caller's transaction. */
@Repository
class StoredAnswers {

    /** One in so many inserts clears away what has run out: cheap, and no clock of its own. */
    private static final int CLEAR_EVERY = 200;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StoredAnswers(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Waits for the same request on another node, as long as {@code lock_timeout} allows. From now on its answer can be seen. */
    void lock(OnceKey key) {
        jdbc.sql("select pg_advisory_xact_lock(:lock), set_config('mandala.request', :key, true)")
                .param("lock", key.lock())
                .param("key", key.hash())
                .query((_, _) -> key)
                .list();
    }

    Optional<StoredAnswer> find(OnceKey key) {
        var kept = jdbc.sql("""
                        select fingerprint, status, headers::text, body, sealed, until <= now() as past
                        from web.answered_request where key = :key
                        """)
                .param("key", key.hash())
                .query((row, _) -> row.getBoolean("past")
                        ? Optional.<StoredAnswer>empty()
                        : Optional.of(new StoredAnswer(
                                row.getString("fingerprint"),
                                row.getInt("status"),
                                json.readValue(row.getString("headers"), new TypeReference<>() {}),
                                row.getBoolean("sealed")
                                        ? key.seal().open(row.getBytes("body"))
                                        : row.getBytes("body"))))
                .optional();
        if (kept.isPresent() && kept.get().isEmpty()) {
            clear();
        }
        return kept.flatMap(it -> it);
    }

    void add(OnceKey key, StoredAnswer answer) {
        jdbc.sql("""
                        insert into web.answered_request (key, fingerprint, status, headers, body, sealed, until)
                        values (:key, :fingerprint, :status, :headers::jsonb, :body, true,
                                now() + make_interval(secs => :seconds))
                        """)
                .param("key", key.hash())
                .param("fingerprint", answer.fingerprint())
                .param("status", answer.status())
                .param("headers", json.writeValueAsString(answer.headers()))
                .param("body", key.seal().close(answer.body()))
                .param("seconds", answer.keptFor().toSeconds())
                .update();
        if (ThreadLocalRandom.current().nextInt(CLEAR_EVERY) == 0) {
            clear();
        }
    }

    /** What has run out, of whomever: the table's policy lets nothing else be deleted, and a condition here would need the right to read. */
    void clear() {
        jdbc.sql("delete from web.answered_request").update();
    }
}
