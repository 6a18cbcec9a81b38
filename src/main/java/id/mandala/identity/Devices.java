package id.mandala.identity;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Browsers in which somebody signed in before. Others' wrong tries at the same account do not lock these out. Called within a chore. */
@Repository
class Devices {

    private final JdbcClient jdbc;

    Devices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean knows(byte[] hash, UUID account) {
        return jdbc.sql("""
                        select count(*) from identity.device
                        where hash = :hash and account_id = :account and expires_at > now()
                        """)
                        .param("hash", hash)
                        .param("account", account)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Secret remember(UUID account) {
        var secret = Secret.fresh("");
        jdbc.sql("delete from identity.device where account_id = :account and expires_at < now()")
                .param("account", account)
                .update();
        jdbc.sql("""
                        insert into identity.device (hash, account_id, expires_at)
                        values (:hash, :account, now() + interval '180 days')
                        """).param("hash", secret.hash()).param("account", account).update();
        return secret;
    }
}
