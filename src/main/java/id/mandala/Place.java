package id.mandala;

import id.mandala.database.Database;
import id.mandala.database.OwnServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where this program keeps what it keeps: {@code MANDALA_DATA}, else {@code ./data}. */
final class Place {

    private Place() {}

    static Path data() {
        return Path.of(System.getenv().getOrDefault("MANDALA_DATA", "data"));
    }

    /**
     * A database and how to let go of it.
     *
     * @param own whether it is the program's own server, and so ours to fill with demo regencies
     */
    record Opened(Database database, boolean own, Runnable letGo) implements AutoCloseable {
        @Override
        public void close() {
            letGo.run();
        }
    }

    /** For the program itself: the given server, else an own one. */
    static Opened start() {
        return Database.given(System.getenv())
                .map(it -> new Opened(it, false, () -> {}))
                .orElseGet(Place::startOwn);
    }

    /** For a command beside it: the given server, else the one the program of this folder keeps running, else an own one for now. */
    static Opened join() {
        return Database.given(System.getenv())
                .or(() -> OwnServer.running(postgres()))
                .map(it -> new Opened(it, false, () -> {}))
                .orElseGet(Place::startOwn);
    }

    /** For a restore: the given server, else an own one in a folder that holds none yet. */
    static Optional<Opened> fresh() {
        var given = Database.given(System.getenv());
        return given.isEmpty() && Files.exists(postgres().resolve("cluster"))
                ? Optional.empty()
                : Optional.of(given.map(it -> new Opened(it, false, () -> {})).orElseGet(Place::startOwn));
    }

    private static Opened startOwn() {
        var server = OwnServer.start(postgres());
        return new Opened(server.database("mandala"), true, server::close);
    }

    /** Beside the database on purpose: who can change the one is to be noticed by the other. */
    static Path anchors() {
        return data().resolve("audit-anchors.log");
    }

    private static Path postgres() {
        return data().resolve("postgres");
    }
}
