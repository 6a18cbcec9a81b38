package id.mandala;

import id.mandala.database.Database;
import id.mandala.database.Migrations;
import id.mandala.database.OwnServer;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One PostgreSQL a test run, started when the first test asks, with one migrated database. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Supplier<Database> MIGRATED = once(() -> {
        var database = server().emptyDatabase("mandala");
        Migrations.run(database);
        return database;
    });

    /** Of this run alone, as its database is. */
    public static final Path ANCHORS =
            Path.of("target", "audit-anchors-" + ProcessHandle.current().pid() + ".log");

    private static @Nullable OwnServer server;

    /** The server itself, for tests that want a database of their own on it. */
    public static synchronized OwnServer server() {
        if (server == null) {
            server = OwnServer.start(Path.of("target/test-postgres"));
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(server::close));
        }
        return server;
    }

    public static Database migrated() {
        return MIGRATED.get();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test database", migrated().properties()));
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test files", Map.of("mandala.audit.anchors", ANCHORS.toString())));
    }

    private static <T> Supplier<T> once(Supplier<T> make) {
        return new Supplier<>() {
            private @Nullable T made;

            @Override
            public synchronized T get() {
                if (made == null) {
                    made = make.get();
                }
                return made;
            }
        };
    }
}
