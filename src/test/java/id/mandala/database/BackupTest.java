package id.mandala.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupTest {

    @TempDir
    Path folder;

    OwnServer server;
    Database source;

    @BeforeAll
    void start() throws IOException {
        var place = Path.of("target/backup-test");
        Files.createDirectories(place);
        server = OwnServer.start(place);
        source = server.emptyDatabase("source");
        Migrations.run(source);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_backup_taken_while_writing_brings_back_every_write_acknowledged_before_it() throws Exception {
        var acknowledged = new AtomicInteger();
        var done = new AtomicBoolean();
        var writer = Thread.ofVirtual().start(() -> write(acknowledged, done));
        while (acknowledged.get() < 50) {
            Thread.sleep(1);
        }
        var before = acknowledged.get();

        var file = folder.resolve("while-writing.zip");
        Backup.write(source, Map.of(), file);

        done.set(true);
        writer.join();
        var restored = server.emptyDatabase("restored");
        Restore.read(file, restored, folder.resolve("new"));
        assertThat(Integer.parseInt(asked(restored, "select count(*) from audit.entry")))
                .isBetween(before, acknowledged.get());
        assertThat(asked(restored, "select count(*) from audit.entry"))
                .isEqualTo(asked(restored, "select sum(seq) from audit.head"));
    }

    @Test
    void a_restored_database_holds_the_same_rows_and_guards_them_as_before() throws Exception {
        asked(
                source,
                "set mandala.scope = '00'; insert into web.demo_content (name) values ('kept') on conflict do nothing");
        var beside = Files.writeString(folder.resolve("anchors"), "34.02 1 ab\n");
        var file = folder.resolve("same.zip");
        Backup.write(source, Map.of("audit-anchors.log", beside), file);

        var restored = server.emptyDatabase("same");
        Restore.read(file, restored, folder.resolve("place"));

        assertThat(folder.resolve("place/audit-anchors.log")).hasSameBinaryContentAs(beside);
        var sums = "select count(*) || ' ' || sum(hashtext(a::text)) from region.area a";
        assertThat(asked(restored, sums)).isEqualTo(asked(source, sums)).startsWith("7838 ");
        var open = "select count(*) from pg_class where relrowsecurity and not relforcerowsecurity";
        assertThat(asked(restored, open)).isEqualTo("0");
        assertThat(Migrations.run(restored)).isZero();
    }

    @Test
    void it_restores_into_an_empty_database_only_and_a_broken_file_leaves_it_empty() throws Exception {
        var file = folder.resolve("broken.zip");
        Backup.write(source, Map.of(), file);
        assertThatThrownBy(() -> Restore.read(file, source, folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not empty");

        try (var zip = FileSystems.newFileSystem(file)) {
            var table = zip.getPath("tables/region.area");
            Files.writeString(table, Files.readString(table).replace("Bantul", "Batnul"));
        }
        var target = server.emptyDatabase("broken");
        assertThatThrownBy(() -> Restore.read(file, target, folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("region.area is not as it was written");
        assertThat(asked(target, "select count(*) from pg_namespace where nspname = 'region'"))
                .isEqualTo("0");
    }

    @Test
    void a_backup_never_replaces_a_file() throws IOException {
        var file = Files.writeString(folder.resolve("there.zip"), "mine");
        assertThatThrownBy(() -> Backup.write(source, Map.of(), file)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("mine");
    }

    private void write(AtomicInteger acknowledged, AtomicBoolean done) {
        var login = source.program();
        try (var connection = DriverManager.getConnection(source.url(), login.name(), login.password());
                var statement = connection.createStatement()) {
            statement.execute("set mandala.scope = '00'");
            while (!done.get()) {
                statement.execute("select audit.append('34.02', null, 'program:test', 'test.wrote', 'x', '{}')");
                acknowledged.incrementAndGet();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String asked(Database database, String sql) throws SQLException {
        try (var connection = database.connectAsOwner();
                var statement = connection.createStatement()) {
            var answered = statement.execute(sql);
            while (!answered) {
                if (statement.getUpdateCount() == -1) {
                    return "";
                }
                answered = statement.getMoreResults();
            }
            var rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }
}
