import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * ./mandala bench pages: how many public pages a second, how late the slowest, how much CPU each.
 *
 * <p>Eight readers in a circle, on the same machine as the program, so the figures are lower bounds. The baseline of the same run is
 * the liveness answer, which does no work: a page's cost is best read as a multiple of it.
 */
record Reading(double perSecond, double p99, double cpuMilliseconds, int bytes) {}

static final int READERS = 8;
static final double WARM_UP_SECONDS = 15;
static final double SECONDS = 10;

void main(String[] arguments) throws Exception {
    var home = Path.of(arguments[0]);
    var folder = Program.newFolder(home);
    try (var program = Program.start(home, folder, Map.of())) {
        var baseline = measured(program, "/actuator/health/liveness", false);
        IO.println("page                      requests/s   p99 ms   CPU ms   kB sent   CPU ÷ baseline");
        print("nothing (liveness)", baseline, baseline);
        for (var page : List.of("/", "/nasional/2023", "/34.02", "/35.07")) {
            print(page, measured(program, page, false), baseline);
            print(page + ", unchanged", measured(program, page, true), baseline);
        }
        IO.println("resident after it: %.0f MB".formatted(program.residentMegabytes()));
    } finally {
        Program.delete(folder);
    }
}

Reading measured(Program program, String page, boolean validated) throws Exception {
    run(program, page, validated, WARM_UP_SECONDS);
    return run(program, page, validated, SECONDS);
}

Reading run(Program program, String page, boolean validated, double seconds) throws Exception {
    try (var client = HttpClient.newHttpClient();
            var readers = Executors.newVirtualThreadPerTaskExecutor()) {
        var request = request(client, program.address(page), validated);
        var cpu = program.cpuSeconds();
        var begin = System.nanoTime();
        var until = begin + (long) (seconds * 1e9);
        Callable<List<Long>> reader = () -> read(client, request, until);
        var times = new ArrayList<Long>();
        for (var done : readers.invokeAll(Collections.nCopies(READERS, reader))) {
            times.addAll(done.get());
        }
        Collections.sort(times);
        var elapsed = (System.nanoTime() - begin) / 1e9;
        var size = client.send(request, BodyHandlers.ofByteArray()).body().length;
        return new Reading(
                times.size() / elapsed,
                times.get((int) (times.size() * 0.99)) / 1e6,
                (program.cpuSeconds() - cpu) * 1000 / times.size(),
                size);
    }
}

HttpRequest request(HttpClient client, URI address, boolean validated) throws Exception {
    var plain = HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip").header("Accept", "text/html, */*;q=0.5");
    if (!validated) {
        return plain.build();
    }
    Optional<String> tag = client.send(plain.build(), BodyHandlers.discarding()).headers().firstValue("ETag");
    return plain.header("If-None-Match", tag.orElseThrow(() -> new IllegalStateException(address + " has no ETag")))
            .build();
}

List<Long> read(HttpClient client, HttpRequest request, long until) throws Exception {
    var times = new ArrayList<Long>();
    while (System.nanoTime() < until) {
        var begin = System.nanoTime();
        HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
        if (answer.statusCode() != 200 && answer.statusCode() != 304) {
            throw new IllegalStateException(answer + " while measuring");
        }
        times.add(System.nanoTime() - begin);
    }
    return times;
}

void print(String name, Reading reading, Reading baseline) {
    IO.println(String.format(
            Locale.ROOT,
            "%-25s %10.0f %8.1f %8.2f %9.1f %16.1f",
            name,
            reading.perSecond(),
            reading.p99(),
            reading.cpuMilliseconds(),
            reading.bytes() / 1000.0,
            reading.cpuMilliseconds() / baseline.cpuMilliseconds()));
}
