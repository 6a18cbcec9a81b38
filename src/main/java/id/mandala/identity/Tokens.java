package id.mandala.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tokens of scripts. Called within a chore. */
@Repository
class Tokens {

    record Issued(Secret token, Instant expiresAt) {}

    private final JdbcClient jdbc;

    Tokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Issued issue(UUID account, Duration life) {
        var secret = Secret.fresh("mandala_");
        jdbc.sql("delete from identity.api_token where account_id = :account and expires_at < now()")
                .param("account", account)
                .update();
        return jdbc.sql("""
                        insert into identity.api_token (hash, account_id, expires_at)
                        values (:hash, :account, now() + make_interval(secs => :life))
                        returning expires_at
                        """)
                .param("hash", secret.hash())
                .param("account", account)
                .param("life", life.toSeconds())
                .query((row, number) -> new Issued(
                        secret,
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .single();
    }

    Optional<UUID> account(Secret token) {
        return jdbc.sql("select account_id from identity.api_token where hash = :hash and expires_at > now()")
                .param("hash", token.hash())
                .query(UUID.class)
                .optional();
    }

    void revoke(Secret token) {
        jdbc.sql("delete from identity.api_token where hash = :hash")
                .param("hash", token.hash())
                .update();
    }
}
