package id.mandala.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mandala.Running;
import id.mandala.TestDatabase;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.Role;
import id.mandala.values.RegionCode;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Works in 71.71 (Manado) and 71.72. */
@Running
class TrailTest {

    private static final RegionCode MANADO = RegionCode.of("71.71");

    private static final Actor OFFICER = new Actor(
            Optional.of(UUID.randomUUID()),
            "Officer",
            List.of(new Actor.Grant(Role.SECRETARIAT, MANADO, Optional.empty())));

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    @Test
    void an_entry_names_the_account_by_id_and_joins_the_chain_of_its_region() throws Exception {
        as(OFFICER, () -> trail.record(MANADO, "trial.done", "first", Map.of("from", 1, "to", 2)));
        as(OFFICER, () -> trail.record(MANADO, "trial.done", "second", Map.of()));
        var chained = as(
                OFFICER,
                () -> jdbc.sql("""
                        select count(*) from audit.entry e join audit.entry p using (region_code)
                        where e.region_code = '71.71' and e.seq = p.seq + 1 and e.previous_hash = p.hash
                            and e.actor_id = :me and e.actor = 'account'
                        """)
                        .param("me", OFFICER.account().orElseThrow())
                        .query(Integer.class)
                        .single());
        assertThat(chained).isPositive();
        assertThat(Files.readAllLines(TestDatabase.ANCHORS)).anyMatch(it -> it.startsWith("71.71 "));
    }

    @Test
    void a_deed_that_fails_leaves_no_entry() {
        assertThatThrownBy(() -> as(OFFICER, () -> {
                    trail.record(MANADO, "trial.done", "never", Map.of());
                    throw new IllegalStateException("the deed failed");
                }))
                .hasMessage("the deed failed");
        assertThat(as(
                        OFFICER,
                        () -> jdbc.sql("select count(*) from audit.entry where subject = 'never'")
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    @Test
    void nobody_writes_into_the_chain_of_a_region_out_of_scope() {
        assertThatThrownBy(() ->
                        as(OFFICER, () -> trail.record(RegionCode.of("71.72"), "trial.done", "elsewhere", Map.of())))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("out of scope");
    }

    @Test
    void the_programs_role_can_neither_change_nor_remove_nor_add_rows_by_itself() {
        for (var deed : List.of(
                "update audit.entry set action = 'x'",
                "delete from audit.entry",
                "insert into audit.head values ('71.71', 1, '')",
                "update audit.head set seq = 0",
                "truncate audit.entry")) {
            assertThatThrownBy(
                            () -> as(Actor.program("test"), () -> jdbc.sql(deed).update()))
                    .as(deed)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void who_asks_sees_the_entries_of_his_scope_only() {
        as(Actor.program("test"), () -> trail.record(RegionCode.of("71.72"), "trial.done", "not-for-manado", Map.of()));
        assertThat(as(
                        OFFICER,
                        () -> jdbc.sql("select count(*) from audit.entry where region_code = '71.72'")
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    private void as(Actor actor, Runnable deed) {
        Actors.as(actor, () -> transaction.executeWithoutResult(it -> deed.run()));
    }

    private <T> T as(Actor actor, Supplier<T> question) {
        return Actors.as(actor, () -> Objects.requireNonNull(transaction.execute(it -> question.get())));
    }
}
