package id.mandala.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnServerTest {

    Path folder = Path.of("target/own-server-test");
    OwnServer server;
    Database database;

    @BeforeAll
    void start() throws IOException {
        Files.createDirectories(folder);
        server = OwnServer.start(folder);
        database = server.database("own");
    }

    @AfterAll
    void stop() {
        server.close();
        assertThat(postgresIn(folder)).isEmpty();
    }

    @Test
    void it_writes_through_to_the_disk_and_listens_on_loopback_only() throws SQLException {
        assertThat(asked("show fsync")).isEqualTo("on");
        assertThat(asked("show synchronous_commit")).isEqualTo("on");
        assertThat(asked("show listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void a_wrong_password_does_not_get_in() {
        assertThatThrownBy(() -> DriverManager.getConnection(database.url(), OwnServer.PROGRAM, "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void its_passwords_are_for_their_owner_only() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_second_program_in_the_same_folder_is_told_so() {
        assertThatThrownBy(() -> OwnServer.start(folder)).isInstanceOf(FolderInUse.class);
    }

    @Test
    void a_command_beside_it_finds_the_running_server() {
        assertThat(OwnServer.running(folder).map(Database::url))
                .contains(database.url().replace("/own", "/mandala"));
    }

    @Test
    void killed_it_comes_back_on_the_same_port_with_everything_committed() throws Exception {
        asked("create table if not exists kept as select 7 as figure");
        var killed = postgresIn(folder).orElseThrow();
        killed.destroyForcibly();
        killed.onExit().join();
        assertThat(eventually("select figure from kept")).isEqualTo("7");
    }

    @Test
    void a_killed_program_leaves_no_server_behind_and_the_next_start_recovers() throws Exception {
        var folder = Path.of("target/own-server-killed");
        var holder = hold(folder);
        var url = holder.inputReader().readLine();
        var secrets = Secrets.keptIn(folder.resolve("secrets.properties"));
        try (var connection = DriverManager.getConnection(url, OwnServer.OWNER, secrets.owner());
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists held (at timestamptz default now())");
            statement.execute("insert into held default values");
        }
        var left = postgresIn(folder).orElseThrow();

        holder.destroyForcibly().waitFor();
        left.onExit().get(10, TimeUnit.SECONDS);

        try (var again = OwnServer.start(folder);
                var connection = again.database("held").connectAsOwner();
                var rows = connection.createStatement().executeQuery("select count(*) from held")) {
            rows.next();
            assertThat(rows.getInt(1)).isPositive();
        }
    }

    private static Process hold(Path folder) throws IOException {
        return new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Optional<ProcessHandle> postgresIn(Path folder) {
        var cluster = folder.resolve("cluster").toAbsolutePath().toString();
        return ProcessHandle.allProcesses()
                .filter(it ->
                        List.of(it.info().arguments().orElse(new String[0])).contains(cluster))
                .findFirst();
    }

    private String asked(String sql) throws SQLException {
        try (var connection = database.connectAsOwner();
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            var rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }

    private String eventually(String sql) throws InterruptedException, SQLException {
        var until = Instant.now().plus(Duration.ofSeconds(10));
        while (true) {
            try {
                return asked(sql);
            } catch (SQLException e) {
                if (Instant.now().isAfter(until)) {
                    throw e;
                }
                Thread.sleep(50);
            }
        }
    }
}
