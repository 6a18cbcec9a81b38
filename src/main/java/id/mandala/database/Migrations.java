package id.mandala.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;

/** Brings each module's schema up to date, as the owner, in the order of the modules' arrows. Forward only. */
public final class Migrations {

    /** A module stands after every module it may use; a test holds this list against the arrows. */
    public static final List<String> ORDER =
            List.of("web", "identity", "audit", "region", "assessment", "masterplan", "evaluation");

    private Migrations() {}

    /**
     * Does nothing, and quickly, when the migrations of this program are the ones that ran last here.
     *
     * @return how many migrations ran; 0 when everything was up to date
     */
    public static int run(Database database) {
        try (var connection = database.connectAsOwner()) {
            var fingerprint = Fingerprint.of("classpath*:db/migration/*/*.sql");
            if (fingerprint.equals(lastRun(connection))) {
                return 0;
            }
            var ran = migrate(database);
            remember(connection, fingerprint);
            return ran;
        } catch (SQLException e) {
            throw new IllegalStateException("The schema cannot be brought up to date: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int migrate(Database database) {
        var owner = database.owner().orElseThrow();
        var ran = 0;
        for (var module : ORDER) {
            ran += Flyway.configure()
                    .dataSource(database.url(), owner.name(), owner.password())
                    .locations("classpath:db/migration/" + module)
                    .failOnMissingLocations(false)
                    .validateMigrationNaming(true)
                    .schemas(module)
                    .table("migration")
                    .load()
                    .migrate()
                    .migrationsExecuted;
        }
        return ran;
    }

    private static String lastRun(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table if not exists public.migrated (fingerprint text not null)");
            var row = statement.executeQuery("select fingerprint from public.migrated");
            return row.next() ? row.getString(1) : "";
        }
    }

    private static void remember(Connection connection, String fingerprint) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("delete from public.migrated");
            statement.execute("insert into public.migrated values ('" + fingerprint + "')");
        }
    }
}
