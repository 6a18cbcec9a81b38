package id.mandala.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one PostgreSQL process running on one port until closed. A thread of its own starts it and lives as long as it does, since
 * the kernel ties the parent-death signal to the thread that made the process, not to the JVM.
 */
final class ServerProcess implements AutoCloseable {

    /** Recovery after a crash on a slow disk takes its time; giving up early would only begin it anew. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration PAUSE = Duration.ofMillis(25);
    private static final Logger log = LoggerFactory.getLogger(ServerProcess.class);

    private final Cluster cluster;
    private final Path logFile;
    private final int port;
    private final Thread keeper;
    private final CompletableFuture<Void> firstReady = new CompletableFuture<>();
    private volatile boolean closing;
    private volatile @Nullable Process process;

    private ServerProcess(Cluster cluster, Path logFile, int port) {
        this.cluster = cluster;
        this.logFile = logFile;
        this.port = port;
        this.keeper = Thread.ofPlatform().daemon().name("postgres-keeper").unstarted(this::keep);
        // Started on a pool's thread it would see no JDBC driver of a whole jar, and DriverManager looks once.
        keeper.setContextClassLoader(ServerProcess.class.getClassLoader());
    }

    static ServerProcess start(Cluster cluster, Path logFile) throws IOException {
        var server = new ServerProcess(cluster, logFile, freePort());
        server.keeper.start();
        server.firstReady.join();
        return server;
    }

    int port() {
        return port;
    }

    private void keep() {
        try {
            stopLeftover();
            while (!closing) {
                startUntilReady();
                firstReady.complete(null);
                var running = process;
                if (running != null) {
                    var code = running.waitFor();
                    if (!closing) {
                        log.warn("PostgreSQL ended with {}; starting it again", code);
                    }
                }
            }
        } catch (IOException e) {
            firstReady.completeExceptionally(e);
            log.error("PostgreSQL does not start; its own words are in {}", logFile, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A server whose program was killed is already stopping; one that is not is told to. */
    private void stopLeftover() throws IOException, InterruptedException {
        var leftover = cluster.leftover();
        if (leftover.isPresent()) {
            signal("INT", leftover.get().pid());
            var until = Instant.now().plus(PATIENCE);
            while (leftover.get().isAlive() && Instant.now().isBefore(until)) {
                Thread.sleep(PAUSE);
            }
        }
    }

    private void startUntilReady() throws IOException, InterruptedException {
        var until = Instant.now().plus(PATIENCE);
        var started = launch();
        while (!closing && !accepts()) {
            if (Instant.now().isAfter(until)) {
                signal("QUIT", started.pid());
                throw new IOException("PostgreSQL was not ready within " + PATIENCE.toSeconds() + " s");
            }
            if (!started.isAlive()) {
                // After a kill -9 of the server its children still hold the shared memory for a moment.
                Thread.sleep(200);
                started = launch();
            }
            Thread.sleep(PAUSE);
        }
    }

    private Process launch() throws IOException {
        var started = new ProcessBuilder(cluster.serve(port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile.toFile()))
                .start();
        started.getOutputStream().close();
        process = started;
        return started;
    }

    /** PostgreSQL opens its port once it has recovered, bar a moment in which it answers "starting up"; JDBC is asked to be sure. */
    private boolean accepts() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
        } catch (IOException e) {
            return false;
        }
        return Readiness.acceptsQueries(port);
    }

    private static void signal(String name, long pid) throws IOException {
        Shell.succeeds(List.of("sh", "-c", "kill -%s %d".formatted(name, pid)));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
    @Override
    public void close() {
        closing = true;
        var running = process;
        if (running == null) {
            return;
        }
        try {
            signal("INT", running.pid());
            if (!running.waitFor(20, TimeUnit.SECONDS)) {
                signal("QUIT", running.pid());
                running.waitFor(5, TimeUnit.SECONDS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
