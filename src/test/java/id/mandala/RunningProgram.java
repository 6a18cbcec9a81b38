package id.mandala;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The real program in a process of its own, with its own PostgreSQL in a folder of its own; made to be killed. */
public final class RunningProgram {

    private static final Duration START = Duration.ofMinutes(2);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final Path folder;
    private final int port;
    private Process process;

    public RunningProgram(Path folder) throws IOException {
        this.folder = folder;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        process = launch();
    }

    private Process launch() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(List.of(
                java,
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "id.mandala.Mandala",
                "start"));
        builder.environment().put("MANDALA_DATA", folder.resolve("data").toString());
        builder.environment().put("PORT", String.valueOf(port));
        builder.redirectErrorStream(true);
        builder.redirectOutput(
                ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
        return builder.start();
    }

    /** SIGKILL: nothing of the program gets to say goodbye. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGKILL to PostgreSQL's own first process, under the running program. */
    public void killDatabase() throws IOException {
        var first = Files.readAllLines(folder.resolve("data/postgres/cluster/postmaster.pid"))
                .getFirst();
        ProcessHandle.of(Long.parseLong(first.strip())).ifPresent(ProcessHandle::destroyForcibly);
    }

    public void startAgain() throws IOException {
        process = launch();
    }

    /** @return how long it took until the program said it is ready */
    public Duration awaitReady() throws InterruptedException {
        var since = System.nanoTime();
        while (System.nanoTime() - since < START.toNanos()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the program ended; its log is in " + folder);
            }
            if (status("GET", "/actuator/health/readiness", "", "", "") == 200) {
                return Duration.ofNanos(System.nanoTime() - since);
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("not ready in " + START + "; its log is in " + folder);
    }

    /** @return the status, 0 where no answer came */
    public int status(String method, String path, String body, String token, String key) throws InterruptedException {
        try {
            return send(method, path, body, token, key).statusCode();
        } catch (IOException noAnswer) {
            return 0;
        }
    }

    public HttpResponse<String> send(String method, String path, String body, String token, String key)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(15))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
