package id.mandala;

import id.mandala.database.Database;
import id.mandala.database.OwnServer;
import java.nio.file.Path;

/** Where this program keeps what it keeps: {@code MANDALA_DATA}, else {@code ./data}. */
final class Place {

    private Place() {}

    static Path data() {
        return Path.of(System.getenv().getOrDefault("MANDALA_DATA", "data"));
    }

    static Path postgres() {
        return data().resolve("postgres");
    }

    /** The database a command works on: the given server, the one a running program of this folder keeps, or an own one for now. */
    static Opened open() {
        return Database.given(System.getenv())
                .or(() -> OwnServer.running(postgres()))
                .<Opened>map(it -> new Opened(it, () -> {}))
                .orElseGet(() -> {
                    var server = OwnServer.start(postgres());
                    return new Opened(server.database("mandala"), server::close);
                });
    }

    record Opened(Database database, Runnable closing) implements AutoCloseable {
        @Override
        public void close() {
            closing.run();
        }
    }
}
