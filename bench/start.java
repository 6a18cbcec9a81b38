import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * ./mandala bench start: time from command to first page, CPU and memory.
 *
 * <p>Cold is the first start in an empty folder: unpack PostgreSQL, make the cluster, migrate, load the demo. Warm is every start
 * after it. The baseline of the same run is a warm start without the AOT cache; the ratio is what to compare between machines.
 */
record Reading(double seconds, double cpu, double megabytes) {}

static final int WARM_RUNS = 5;
static final double TICKS_PER_SECOND = 100;

void main(String[] arguments) throws Exception {
    var home = Path.of(arguments[0]);
    var folder = Files.createTempDirectory(home.resolve("target"), "bench-start");
    try {
        var cold = start(home, folder, true);
        var warm = new ArrayList<Reading>();
        var plain = new ArrayList<Reading>();
        for (var run = 0; run < WARM_RUNS; run++) {
            warm.add(start(home, folder, true));
            plain.add(start(home, folder, false));
        }
        IO.println("start                     s to page   CPU s of JVM   MB resident");
        print("cold, empty folder", List.of(cold));
        print("warm, median of " + WARM_RUNS, warm);
        print("warm, no AOT cache", plain);
        IO.println("CPU, with the cache against without: %.2f".formatted(median(warm).cpu() / median(plain).cpu()));
    } finally {
        delete(folder);
    }
}

Reading start(Path home, Path folder, boolean cached) throws Exception {
    var port = freePort();
    var command = new ProcessBuilder(home.resolve("mandala").toString(), "start")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    command.environment().putAll(Map.of("MANDALA_DATA", folder.toString(), "PORT", "" + port));
    if (!cached) {
        command.environment().put("MANDALA_AOT", "off");
    }
    var begin = System.nanoTime();
    var program = command.start();
    try {
        awaitPage(program, port);
        var seconds = (System.nanoTime() - begin) / 1e9;
        return new Reading(seconds, cpuSeconds(program.pid()), residentMegabytes(program.pid()));
    } finally {
        program.destroy();
        program.waitFor();
    }
}

void awaitPage(Process program, int port) throws Exception {
    var page = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/")).build();
    try (var client = HttpClient.newHttpClient()) {
        while (true) {
            if (!program.isAlive()) {
                throw new IllegalStateException("the program ended with " + program.exitValue());
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

/** User and system time of the process itself, from the kernel's own books. */
double cpuSeconds(long pid) throws IOException {
    var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
    var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
}

double residentMegabytes(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
            .filter(it -> it.startsWith("VmRSS:"))
            .mapToDouble(it -> Double.parseDouble(it.replaceAll("\\D", "")) / 1024)
            .findFirst()
            .orElseThrow();
}

void print(String name, List<Reading> readings) {
    var middle = median(readings);
    IO.println(String.format(
            Locale.ROOT, "%-24s %10.1f %14.1f %13.0f", name, middle.seconds(), middle.cpu(), middle.megabytes()));
}

Reading median(List<Reading> readings) {
    return readings.stream()
            .sorted(Comparator.comparingDouble(Reading::cpu))
            .toList()
            .get(readings.size() / 2);
}

int freePort() throws IOException {
    try (var socket = new java.net.ServerSocket(0)) {
        return socket.getLocalPort();
    }
}

void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
        }
    }
}
