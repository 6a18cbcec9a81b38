package id.mandala.identity;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts tries to sign in, over all nodes. Called within a chore. */
@Repository
class Attempts {

    /** One try, admitted and counted as wrong until it proves right. */
    record Admitted(long id) {}

    private final JdbcClient jdbc;
    private final SignInLimits limits;

    Attempts(JdbcClient jdbc, SignInLimits limits) {
        this.jdbc = jdbc;
        this.limits = limits;
    }

    /** How long to wait before the next try; empty where one may go ahead now. */
    Optional<Duration> wait(byte[] username, String address, byte @Nullable [] device) {
        // Tries at one name or from one address queue here, so that twenty at once are not all let in by the same
        // count.
        lock("address " + address);
        lock("name " + HexFormat.of().formatHex(username));
        return jdbc.sql("""
                        with wrong as (
                            select * from identity.sign_in_attempt
                            where not succeeded and at > clock_timestamp() - make_interval(secs => :window)
                                and (username = :username or address = :address)),
                        full_up as (
                            select min(at) as oldest from wrong where username = :username and device = :device
                                having count(*) >= :tries
                            union all
                            select min(at) from wrong
                                where cast(:device as bytea) is null and username = :username and address = :address
                                    and device is null
                                having count(*) >= :tries
                            union all
                            select min(at) from wrong
                                where cast(:device as bytea) is null and username = :username and device is null
                                having count(*) >= :tries_of_strangers
                            union all
                            select min(at) from wrong
                                where cast(:device as bytea) is null and address = :address and device is null
                                having count(distinct username) >= :accounts)
                        select ceil(extract(epoch from max(oldest) - clock_timestamp()) + :window)::bigint as seconds
                        from full_up having count(*) > 0
                        """)
                .param("window", limits.window().toSeconds())
                .param("username", username)
                .param("address", address)
                .param("device", device)
                .param("tries", limits.tries())
                .param("tries_of_strangers", limits.triesOfStrangers())
                .param("accounts", limits.accounts())
                .query((row, number) -> Duration.ofSeconds(Math.max(1, row.getLong("seconds"))))
                .optional();
    }

    Admitted admit(byte[] username, String address, byte @Nullable [] device) {
        jdbc.sql("delete from identity.sign_in_attempt where at < clock_timestamp() - interval '1 day'")
                .update();
        return jdbc.sql("""
                        insert into identity.sign_in_attempt (username, address, device)
                        values (:username, :address, :device) returning id
                        """)
                .param("username", username)
                .param("address", address)
                .param("device", device)
                .query((row, number) -> new Admitted(row.getLong("id")))
                .single();
    }

    void proveRight(Admitted attempt) {
        jdbc.sql("update identity.sign_in_attempt set succeeded = true where id = :id")
                .param("id", attempt.id())
                .update();
    }

    private void lock(String what) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 7))")
                .param("what", "sign-in " + what)
                .query((row, number) -> what)
                .single();
    }
}
