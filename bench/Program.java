import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

/** The program under measurement: started by the command a person types, in a folder and on a port of its own. */
record Program(Process process, int port, double secondsToPage) implements AutoCloseable {

    private static final double TICKS_PER_SECOND = 100;

    static Program start(Path home, Path folder, Map<String, String> environment) throws Exception {
        var port = freePort();
        var command = new ProcessBuilder(home.resolve("mandala").toString(), "start")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        command.environment().putAll(Map.of("MANDALA_DATA", folder.toString(), "PORT", "" + port));
        command.environment().putAll(environment);
        var begin = System.nanoTime();
        var process = command.start();
        awaitPage(process, port);
        return new Program(process, port, (System.nanoTime() - begin) / 1e9);
    }

    private static void awaitPage(Process process, int port) throws Exception {
        var page = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/")).build();
        try (var client = HttpClient.newHttpClient()) {
            while (true) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("the program ended with " + process.exitValue());
                }
                try {
                    if (client.send(page, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException e) {
                    Thread.sleep(20);
                }
            }
        }
    }

    URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** User and system time of the JVM itself, from the kernel's own books; PostgreSQL is not counted. */
    double cpuSeconds() throws IOException {
        var stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
    }

    double residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(it -> it.startsWith("VmRSS:"))
                .mapToDouble(it -> Double.parseDouble(it.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    static Path newFolder(Path home) throws IOException {
        return Files.createTempDirectory(home.resolve("target"), "bench");
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
