package id.mandala.identity;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Ends what is open in an account's name, on all nodes. */
@Repository
@Transactional
class Sessions {

    private final JdbcClient jdbc;

    Sessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sessions and tokens: after a new password nobody stays in with the old one. */
    void end(UUID account) {
        jdbc.sql("delete from identity.session where principal_name = :account")
                .param("account", account.toString())
                .update();
        jdbc.sql("delete from identity.api_token where account_id = :account")
                .param("account", account)
                .update();
    }
}
