package id.mandala.identity;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The accounts, with their grants. Who asks sees those of his scope; grants beyond it are not seen either. */
@Repository
@Transactional
class Accounts {

    /** Grants come as one text, {@code ROLE region agency;…}, so that an account is one row. */
    private static final String SELECT = """
            select a.*, (
                select string_agg(concat_ws(' ', g.role, g.region_code, g.agency_id::text), ';'
                                  order by g.region_code, g.role, g.agency_id)
                from identity.account_grant g where g.account_id = a.id) as grants
            from identity.account a
            """;

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> find(UUID id) {
        return jdbc.sql(SELECT + "where a.id = :id")
                .param("id", id)
                .query(Accounts::account)
                .optional();
    }

    /** By what somebody typed, which may be anything. */
    Optional<Account> find(String username) {
        return jdbc.sql(SELECT + "where a.username = lower(btrim(:username))")
                .param("username", username)
                .query(Accounts::account)
                .optional();
    }

    Optional<Account> findByEmail(String email) {
        return jdbc.sql(SELECT + "where lower(a.email) = lower(:email)")
                .param("email", email)
                .query(Accounts::account)
                .optional();
    }

    /** The accounts whose home is here or below, or who hold a role here or below. */
    List<Account> of(RegionCode region) {
        return jdbc.sql(SELECT + """
                        where :region = '00' or a.region_code = :region or starts_with(a.region_code, :region || '.')
                        order by lower(a.name), a.id
                        limit 1000
                        """)
                .param("region", region.value())
                .query(Accounts::account)
                .list();
    }

    /** Open accounts that hold a role here or below, wherever they are at home. */
    List<Account> holding(RegionCode region) {
        return jdbc.sql(SELECT + """
                        where a.disabled_at is null and exists (
                            select from identity.account_grant held
                            where held.account_id = a.id and (:region = '00' or held.region_code = :region
                                or starts_with(held.region_code, :region || '.')))
                        order by lower(a.name), a.id
                        """)
                .param("region", region.value())
                .query(Accounts::account)
                .list();
    }

    void add(Account account) {
        try {
            jdbc.sql("""
                            insert into identity.account
                                (region_code, id, username, name, email, password_hash, must_change)
                            values (:home, :id, :username, :name, :email, :hash, :must_change)
                            """)
                    .param("home", account.home().value())
                    .param("id", account.id())
                    .param("username", account.username().value())
                    .param("name", account.name())
                    .param("email", account.email().orElse(null))
                    .param("hash", account.passwordHash().orElse(null))
                    .param("must_change", account.mustChange())
                    .update();
        } catch (DuplicateKeyException e) {
            throw refusal(e);
        }
        setGrants(account.id(), account.grants());
    }

    void setGrants(UUID account, List<Actor.Grant> grants) {
        jdbc.sql("delete from identity.account_grant where account_id = :account")
                .param("account", account)
                .update();
        for (var grant : grants) {
            jdbc.sql("""
                            insert into identity.account_grant (region_code, account_id, role, agency_id)
                            values (:region, :account, :role, :agency)
                            """)
                    .param("region", grant.region().value())
                    .param("account", account)
                    .param("role", grant.role().name())
                    .param("agency", grant.agency().orElse(null))
                    .update();
        }
    }

    /** Claims the next version; refused when somebody else changed the account since {@code version}. */
    void touch(UUID id, int version) {
        var changed = jdbc.sql(
                        "update identity.account set version = version + 1 where id = :id and version = :version")
                .param("id", id)
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new RuleBroken("identity.stale");
        }
    }

    void describe(UUID id, String name, Optional<String> email) {
        try {
            jdbc.sql("update identity.account set name = :name, email = :email where id = :id")
                    .param("id", id)
                    .param("name", name)
                    .param("email", email.orElse(null))
                    .update();
        } catch (DuplicateKeyException e) {
            throw refusal(e);
        }
    }

    void setDisabled(UUID id, boolean disabled) {
        jdbc.sql("update identity.account set disabled_at = case when :disabled then now() end where id = :id")
                .param("id", id)
                .param("disabled", disabled)
                .update();
    }

    void setPassword(UUID id, String hash, boolean mustChange) {
        jdbc.sql("update identity.account set password_hash = :hash, must_change = :must_change where id = :id")
                .param("id", id)
                .param("hash", hash)
                .param("must_change", mustChange)
                .update();
    }

    void signedIn(UUID id) {
        jdbc.sql("update identity.account set signed_in_at = now() where id = :id")
                .param("id", id)
                .update();
    }

    private static RuleBroken refusal(DuplicateKeyException e) {
        var constraint = String.valueOf(e.getMessage());
        if (constraint.contains("account_username_once")) {
            return new RuleBroken("identity.username-taken");
        }
        if (constraint.contains("account_email_once")) {
            return new RuleBroken("identity.email-taken");
        }
        throw e;
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                RegionCode.of(row.getString("region_code")),
                new Username(row.getString("username")),
                row.getString("name"),
                Optional.ofNullable(row.getString("email")),
                Optional.ofNullable(row.getString("password_hash")),
                row.getBoolean("must_change"),
                instant(row, "disabled_at"),
                instant(row, "signed_in_at"),
                grants(Optional.ofNullable(row.getString("grants")).orElse("")),
                row.getInt("version"));
    }

    private static List<Actor.Grant> grants(String text) {
        var grants = new ArrayList<Actor.Grant>();
        text.lines().flatMap(it -> Arrays.stream(it.split(";", -1))).forEach(it -> {
            var parts = it.split(" ", -1);
            grants.add(new Actor.Grant(
                    Role.valueOf(parts[0]),
                    RegionCode.of(parts[1]),
                    parts.length > 2 ? Optional.of(UUID.fromString(parts[2])) : Optional.empty()));
        });
        return grants;
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
