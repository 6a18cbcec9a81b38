package id.mandala.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings each module's schema up to date, as the owner, in the order of the modules' arrows. Forward only. */
public final class Migrations {

    /** A module stands after every module it may use; a test holds this list against the arrows. */
    public static final List<String> ORDER = List.of(
            "web",
            "identity",
            "audit",
            "region",
            "assessment",
            "planning",
            "masterplan",
            "overlap",
            "budget",
            "monitoring",
            "evaluation",
            "movement");

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
            var ran = migrate(database, Map.of());
            remember(connection, fingerprint);
            return ran;
        } catch (SQLException e) {
            throw new IllegalStateException("The schema cannot be brought up to date: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Brings each schema to the version named and no further; the next {@link #run} does the rest. */
    static void runTo(Database database, Map<String, String> versions) {
        migrate(database, versions);
    }

    /** The version each schema stands at; a schema that is not there yet is left out. */
    static Map<String, String> versions(Connection owner) throws SQLException {
        var versions = new LinkedHashMap<String, String>();
        try (var statement = owner.createStatement()) {
            for (var module : ORDER) {
                if (isMigrated(owner, module)) {
                    var row = statement.executeQuery(
                            "select version from %s.migration where success and version is not null order by installed_rank desc limit 1"
                                    .formatted(module));
                    if (row.next()) {
                        versions.put(module, row.getString(1));
                    }
                }
            }
        }
        return versions;
    }

    /** Takes all schemas away again, after a restore that broke off. */
    static void drop(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            for (var module : ORDER.reversed()) {
                statement.execute("drop schema if exists " + module + " cascade");
            }
        }
    }

    private static boolean isMigrated(Connection owner, String module) throws SQLException {
        try (var statement = owner.prepareStatement("select to_regclass(?) is not null")) {
            statement.setString(1, module + ".migration");
            var row = statement.executeQuery();
            return row.next() && row.getBoolean(1);
        }
    }

    /** @param targets where a schema is to stop; those not named go to their newest version */
    private static int migrate(Database database, Map<String, String> targets) {
        var owner = database.owner().orElseThrow();
        var ran = 0;
        for (var module : ORDER) {
            var flyway = Flyway.configure()
                    .dataSource(database.url(), owner.name(), owner.password())
                    .locations("classpath:db/migration/" + module)
                    .failOnMissingLocations(false)
                    .validateMigrationNaming(true)
                    .schemas(module)
                    .table("migration");
            var target = targets.get(module);
            if (target != null) {
                flyway.target(target);
            } else if (!targets.isEmpty()) {
                continue; // the schema came later than what is wanted
            }
            ran += flyway.load().migrate().migrationsExecuted;
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
