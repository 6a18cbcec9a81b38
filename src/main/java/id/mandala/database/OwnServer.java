package id.mandala.database;

import id.mandala.database.Database.Login;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The program's own PostgreSQL, in one folder: {@code binaries/}, {@code cluster/}, {@code secrets.properties}, {@code postgres.log}.
 * It runs in the foreground below this JVM, listens on loopback only, asks for passwords (scram), writes through to the disk, is
 * started again when it dies, and dies with the JVM, however the JVM dies.
 */
public final class OwnServer implements AutoCloseable {

    static final String OWNER = "mandala_owner";
    static final String PROGRAM = "mandala_app";

    private static final Logger log = LoggerFactory.getLogger(OwnServer.class);

    private final FolderLock lock;
    private final Secrets secrets;
    private final ServerProcess process;

    private OwnServer(FolderLock lock, Secrets secrets, ServerProcess process) {
        this.lock = lock;
        this.secrets = secrets;
        this.process = process;
    }

    /**
     * Starts the server in this folder, making the cluster first where there is none.
     *
     * @throws CannotStart when another program has started it already, or the folder does not allow it
     */
    public static OwnServer start(Path folder) {
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) {
                throw new FolderClosed(folder);
            }
            var lock = FolderLock.take(folder);
            var launch = Launch.here(folder);
            var binaries = Binaries.unpackedIn(folder.resolve("binaries"), launch);
            var secrets = Secrets.keptIn(folder.resolve("secrets.properties"));
            var cluster = Cluster.in(folder.resolve("cluster"), binaries, launch);
            cluster.initialiseOnce(secrets);
            var process = ServerProcess.start(cluster, folder.resolve("postgres.log"));
            var server = new OwnServer(lock, secrets, process);
            server.createRolesOnce();
            return server;
        } catch (AccessDeniedException e) {
            throw new FolderClosed(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server another program of this folder is running just now, for a command beside it. */
    public static Optional<Database> running(Path folder) {
        try {
            if (!FolderLock.isTaken(folder)) {
                return Optional.empty();
            }
            var secrets = Secrets.keptIn(folder.resolve("secrets.properties"));
            return Cluster.portIn(folder.resolve("cluster")).map(port -> database("mandala", port, secrets));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database of that name, made when it is not there yet. */
    public Database database(String name) {
        execute(
                "select 1 from pg_database where datname = '%s'".formatted(name),
                "create database %s owner %s".formatted(name, OWNER));
        return database(name, process.port(), secrets);
    }

    /** An empty database of that name, whatever was there before. For trials. */
    public Database emptyDatabase(String name) {
        execute("select 1 where false", "drop database if exists %s with (force)".formatted(name));
        return database(name);
    }

    private static Database database(String name, int port, Secrets secrets) {
        return new Database(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, name),
                new Login(PROGRAM, secrets.program()),
                Optional.of(new Login(OWNER, secrets.owner())));
    }

    private void createRolesOnce() {
        for (var login : new Login[] {new Login(OWNER, secrets.owner()), new Login(PROGRAM, secrets.program())}) {
            execute(
                    "select 1 from pg_roles where rolname = '%s'".formatted(login.name()),
                    "create role %s login nosuperuser nocreatedb nocreaterole nobypassrls password '%s'"
                            .formatted(login.name(), login.password()));
        }
    }

    /** Runs {@code deed} as the superuser unless {@code unless} answers a row. Names and passwords in both are ours, never a person's. */
    private void execute(String unless, String deed) {
        var url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(process.port());
        try (Connection connection = DriverManager.getConnection(url, "postgres", secrets.superuser());
                var statement = connection.createStatement()) {
            if (!statement.executeQuery(unless).next()) {
                statement.execute(deed);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refused: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        process.close();
        lock.close();
        log.debug("PostgreSQL stopped");
    }
}
