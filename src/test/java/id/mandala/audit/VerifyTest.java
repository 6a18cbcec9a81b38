package id.mandala.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.TestDatabase;
import id.mandala.database.Database;
import id.mandala.database.Migrations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody with all rights in the database changes the trail, in a database of this test's own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyTest {

    private final Database database = migrated();

    @TempDir
    Path folder;

    private static Database migrated() {
        var made = TestDatabase.server().emptyDatabase("audit_verify");
        Migrations.run(made);
        return made;
    }

    @BeforeEach
    void three_rows_in_each_of_two_chains() throws SQLException, IOException {
        execute("truncate audit.entry, audit.head");
        try (var program = program()) {
            program.setAutoCommit(false);
            for (var region : List.of("34.02", "35.07")) {
                for (int i = 1; i <= 3; i++) {
                    program.createStatement().execute("select set_config('mandala.scope', '00', true)");
                    program.createStatement().execute("""
                            select audit.append('%s', gen_random_uuid(), 'account', 'trial.done', 'nomor %d: é\u1B05', '{"n": %d}')
                            """.formatted(region, i, i));
                    program.commit();
                }
            }
        }
        anchors();
    }

    private void anchors() throws SQLException, IOException {
        var lines = new StringBuilder();
        try (var owner = database.connectAsOwner()) {
            var rows = owner.createStatement()
                    .executeQuery("select region_code, seq, encode(hash, 'hex') from audit.entry order by 1, 2");
            while (rows.next()) {
                var anchor = new Anchor(rows.getString(1), rows.getLong(2), rows.getString(3));
                lines.append(anchor.asIntent().line()).append(anchor.line());
            }
        }
        Files.writeString(folder.resolve("anchors"), lines + "half a li");
    }

    @Test
    void an_untouched_trail_is_whole_and_java_computes_what_the_database_computed() throws SQLException {
        assertThat(verify()).isEqualTo("0 Whole: 6 entries in 2 chains.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update audit.entry set subject = 'other' where region_code = '34.02' and seq = 2            | region 34.02, row 2: row changed
            update audit.entry set at = at + interval '1 microsecond' where region_code = '35.07' and seq = 1 | region 35.07, row 1: row changed
            update audit.entry set detail = '{"n": 7}' where region_code = '35.07' and seq = 3          | region 35.07, row 3: row changed
            update audit.entry set actor_id = null where region_code = '35.07' and seq = 3              | region 35.07, row 3: row changed
            delete from audit.entry where region_code = '34.02' and seq = 2                             | region 34.02, row 2: row missing
            delete from audit.entry where region_code = '34.02' and seq = 3                             | region 34.02, row 3: tail cut
            delete from audit.entry where region_code = '34.02'                                         | region 34.02, row 1: tail cut
            insert into audit.entry select region_code, 4, at, actor_id, actor, action, subject, detail, hash, hash from audit.entry where region_code = '35.07' and seq = 3 | region 35.07, row 4: row changed
            update audit.entry set seq = case seq when 2 then 3 when 3 then 2 else seq end + 10 where region_code = '34.02' and seq > 1 | region 34.02, row 2: row missing
            update audit.head set hash = 'x' where region_code = '35.07'                                | region 35.07, row 3: head changed
            update audit.head set seq = 2 where region_code = '35.07'                                   | region 35.07, row 3: head changed
            delete from audit.head where region_code = '35.07'                                          | region 35.07, row 3: head changed
            """)
    void what_was_done_by_hand_is_noticed_and_named(String deed, String found) throws SQLException {
        execute(deed);
        assertThat(verify()).startsWith("1 Broken: " + found);
    }

    @Test
    void rows_that_changed_places_are_noticed() throws SQLException {
        execute("""
                update audit.entry set seq = 99 where region_code = '34.02' and seq = 2;
                update audit.entry set seq = 2 where region_code = '34.02' and seq = 3;
                update audit.entry set seq = 3 where region_code = '34.02' and seq = 99;
                """);
        assertThat(verify()).startsWith("1 Broken: region 34.02, row 2");
    }

    @Test
    void a_tail_cut_off_together_with_its_head_is_noticed_by_the_anchors() throws SQLException {
        execute("""
                delete from audit.entry where region_code = '34.02' and seq = 3;
                update audit.head h set seq = 2, hash = (select hash from audit.entry e where e.region_code = '34.02' and seq = 2)
                where region_code = '34.02';
                """);
        assertThat(verify()).startsWith("1 Broken: region 34.02, row 3: tail cut");
    }

    @Test
    void a_chain_computed_anew_with_all_its_hashes_is_noticed_by_the_anchors() throws SQLException {
        execute("""
                update audit.entry set subject = 'other' where region_code = '34.02' and seq = 3;
                update audit.entry e set hash = audit.digest(e) where region_code = '34.02' and seq = 3;
                update audit.head h set hash = (select hash from audit.entry e where e.region_code = '34.02' and seq = 3)
                where region_code = '34.02';
                """);
        assertThat(verify()).startsWith("1 Broken: region 34.02, row 3: chain rewritten");
    }

    @Test
    void a_row_added_by_hand_with_all_its_hashes_is_noticed_by_the_anchors() throws SQLException {
        execute("""
                select set_config('mandala.scope', '00', false);
                select audit.append('34.02', null, 'account', 'trial.done', 'forged', '{}')
                """);
        assertThat(verify()).startsWith("1 Broken: region 34.02, row 4: row inserted");
    }

    @Test
    void a_whole_chain_made_by_hand_is_noticed_too() throws SQLException {
        execute("""
                select set_config('mandala.scope', '00', false);
                select audit.append('11.01', null, 'account', 'trial.done', 'forged', '{}')
                """);
        assertThat(verify()).startsWith("1 Broken: region 11.01, row 1: row inserted");
    }

    @Test
    void an_entry_whose_program_died_before_it_could_say_so_is_no_forgery() throws SQLException, IOException {
        var file = folder.resolve("anchors");
        var lines = Files.readAllLines(file);
        lines.removeIf(it -> it.startsWith("34.02 3 "));
        Files.write(file, lines);
        assertThat(verify()).startsWith("0 Whole");
    }

    private String verify() throws SQLException {
        var out = new ByteArrayOutputStream();
        try (var owner = database.connectAsOwner();
                var print = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            var arguments =
                    List.of("verify", "--anchors", folder.resolve("anchors").toString());
            return AuditCommand.run(arguments, owner, List.of(), print, print) + " "
                    + out.toString(StandardCharsets.UTF_8).strip();
        }
    }

    private void execute(String sql) throws SQLException {
        try (var owner = database.connectAsOwner()) {
            owner.createStatement().execute(sql);
        }
    }

    private Connection program() throws SQLException {
        return DriverManager.getConnection(
                database.url(), database.program().name(), database.program().password());
    }
}
