package id.mandala.database;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings each module's schema up to date, as the owner, in the order of the modules' arrows. Forward only. */
public final class Migrations {

    /** A module stands after every module it may use; a test holds this list against the arrows. */
    public static final List<String> ORDER =
            List.of("identity", "audit", "web", "region", "assessment", "masterplan", "evaluation");

    private Migrations() {}

    /** @return how many migrations ran; 0 when everything was up to date */
    public static int run(Database database) {
        var owner = database.owner().orElseThrow();
        var ran = 0;
        for (var module : ORDER) {
            ran += flyway(database.url(), owner, module).migrate().migrationsExecuted;
        }
        return ran;
    }

    private static Flyway flyway(String url, Database.Login owner, String module) {
        return configuration()
                .dataSource(url, owner.name(), owner.password())
                .locations("classpath:db/migration/" + module)
                .schemas(module)
                .table("migration")
                .load();
    }

    private static FluentConfiguration configuration() {
        return Flyway.configure().failOnMissingLocations(false).validateMigrationNaming(true);
    }
}
