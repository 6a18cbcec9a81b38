package id.mandala.evaluation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.database.Database;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody with all rights in the database changes the ledger, in a database of this test's own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerVerifierTest {

    private static final String CHANGE = "update evaluation.ledger_entry set ";

    private Database database;

    @BeforeAll
    void database() throws SQLException {
        database = LedgerRows.database("ledger_verify");
        execute("""
                alter table evaluation.evidence_content drop constraint evidence_content_is_hashed;
                alter table evaluation.ledger_entry drop constraint ledger_content
                """);
    }

    @BeforeEach
    void four_files_in_each_of_two_chains() throws SQLException {
        try (var owner = database.connectAsOwner()) {
            owner.createStatement()
                    .execute("truncate evaluation.ledger_entry, evaluation.ledger_head, evaluation.evidence_content");
            LedgerRows.files(owner, "13.03", 4, 320);
            LedgerRows.files(owner, "13.04", 4, 320);
        }
    }

    @Test
    void an_untouched_ledger_is_whole_and_java_computes_what_the_database_does() throws SQLException {
        assertThat(verify()).isEqualTo("8 entries of evidence with 8 files");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title = 'lain' where region_code = '13.03' and seq = 2 | 13.03, entry 2: entry changed",
                "decision = null, words = 'x' where region_code = '13.03' and seq = 3 | 13.03, entry 3: entry changed",
                "at = at + interval '1 microsecond' where region_code = '13.04' and seq = 1 | 13.04, entry 1: entry changed",
                "seq = 9 where region_code = '13.03' and seq = 4 | 13.03, entry 4: entry missing",
            })
    void an_entry_changed_by_hand_is_named(String change, String found) throws SQLException {
        execute(CHANGE + change);
        assertThat(verify()).startsWith("evidence of region " + found);
    }

    @Test
    void a_file_changed_by_one_byte_is_named() throws SQLException {
        execute("""
                update evaluation.evidence_content c set content = set_byte(content, 17, get_byte(content, 17) # 1)
                from evaluation.ledger_entry e
                where e.region_code = '13.04' and e.seq = 3 and c.region_code = e.region_code and c.sha256 = e.sha256
                """);
        assertThat(verify())
                .isEqualTo("evidence of region 13.04, entry 3: file changed: contoh.pdf is not what its SHA-256 says");
    }

    @Test
    void a_file_taken_out_is_named() throws SQLException {
        execute("""
                delete from evaluation.evidence_content c using evaluation.ledger_entry e
                where e.region_code = '13.03' and e.seq = 2 and c.region_code = e.region_code and c.sha256 = e.sha256
                """);
        assertThat(verify()).startsWith("evidence of region 13.03, entry 2: file missing");
    }

    @Test
    void entries_removed_or_put_in_another_order_are_named() throws SQLException {
        execute("delete from evaluation.ledger_entry where region_code = '13.03' and seq = 2");
        assertThat(verify()).startsWith("evidence of region 13.03, entry 2: entry missing");
        execute("delete from evaluation.ledger_entry where region_code = '13.03'");
        assertThat(verify()).startsWith("evidence of region 13.03, entry 1: tail cut");
        execute("delete from evaluation.ledger_head where region_code = '13.03'");
        execute("""
                update evaluation.ledger_entry set seq = 99 where region_code = '13.04' and seq = 2;
                update evaluation.ledger_entry set seq = 2 where region_code = '13.04' and seq = 3;
                update evaluation.ledger_entry set seq = 3 where region_code = '13.04' and seq = 99;
                """);
        assertThat(verify()).startsWith("evidence of region 13.04, entry 2: entry changed");
    }

    @Test
    void a_chain_computed_anew_is_told_by_the_audit_trail() throws SQLException {
        execute("""
                select set_config('mandala.scope', '00', false);
                select audit.append('13.03', null, 'account', 'evaluation.evidence-file', 'x', jsonb_build_object('seq', seq, 'hash', hash))
                from evaluation.ledger_entry where region_code = '13.03' and seq = 4
                """);
        assertThat(verify()).startsWith("8 entries");
        execute("""
                update evaluation.ledger_entry set title = 'lain' where region_code = '13.03' and seq = 4;
                update evaluation.ledger_entry e set hash = evaluation.ledger_digest(e) where region_code = '13.03' and seq = 4;
                update evaluation.ledger_head h set hash = (select hash from evaluation.ledger_entry where region_code = '13.03' and seq = 4)
                where region_code = '13.03'
                """);
        assertThat(verify()).startsWith("evidence of region 13.03, entry 4: chain rewritten");
        execute("truncate audit.entry, audit.head");
    }

    private String verify() throws SQLException {
        try (var owner = database.connectAsOwner()) {
            owner.setAutoCommit(false);
            var found = new LedgerVerifier().verify(owner);
            return found.broken().orElse(found.looked());
        }
    }

    private void execute(String sql) throws SQLException {
        try (var owner = database.connectAsOwner()) {
            owner.createStatement().execute(sql);
        }
    }
}
