import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * ./mandala bench monitoring [--regions N] [--data FOLDER]: a nation's reports of sixty months, its dashboards at 20 requests a second while
 * reports are accepted, and reports taken through the API; each beside bare SQL of the same run.
 *
 * <p>Requests leave at fixed times whatever the answers take, and are timed from when they were due. With {@code --data} what was loaded is
 * kept for the next run.
 */
static final int INITIATIVES = 300;
static final int PER_SECOND = 20;
static final int SECONDS = 30;
static final int WARM_UP_SECONDS = 15;
/** Regions an officer sends reports of; one batch each. */
static final int SENT_REGIONS = 40;

void main(String[] arguments) throws Exception {
    var options = List.of(arguments).subList(1, arguments.length);
    var home = Path.of(arguments[0]);
    var regions = Integer.parseInt(option(options, "--regions", "514"));
    var kept = option(options, "--data", "");
    var folder = kept.isEmpty() ? Program.newFolder(home) : Files.createDirectories(Path.of(kept));
    var last = YearMonth.from(LocalDate.now()).minusMonths(1);
    var nation = new Nation(folder, regions, INITIATIVES, last);
    try {
        load(home, nation);
        try (var program = Program.start(home, folder, Map.of())) {
            dashboards(program, nation);
            ingest(program, nation);
            IO.println("resident after it: %.0f MB".formatted(program.residentMegabytes()));
        }
    } finally {
        if (kept.isEmpty()) {
            Program.delete(folder);
        }
    }
}

String option(List<String> options, String name, String usual) {
    var at = options.indexOf(name);
    return at < 0 ? usual : options.get(at + 1);
}

void load(Path home, Nation nation) throws Exception {
    if (Files.exists(nation.folder().resolve("loaded"))) {
        return;
    }
    try (var program = Program.start(home, nation.folder(), Map.of())) {
        var begin = System.nanoTime();
        var reports = nation.load();
        IO.println("%,d reports with plans, lines and cash plans made in %.0f s".formatted(reports, since(begin)));
        begin = System.nanoTime();
        nation.sumUp();
        IO.println("summed up in %.0f s".formatted(since(begin)));
    }
    Files.createFile(nation.folder().resolve("loaded"));
}

double since(long begin) {
    return (System.nanoTime() - begin) / 1e9;
}

/** Both dashboards by turns, while the secretariat accepts a report each second and the ministry looks at once. */
void dashboards(Program program, Nation nation) throws Exception {
    var ministry = new Visit(program, "kementerian", "00");
    var bantul = new Visit(program, "diskominfo.bantul", "34.02");
    var month = nation.last().plusMonths(1);
    var waiting = nation.waiting("34.02", month, WARM_UP_SECONDS + SECONDS + 5);
    var pages = List.of("/kerja/nasional/pemantauan?bulan=" + month, "/kerja/34.02/pemantauan?bulan=" + month, "/kerja/34.02/pemantauan?bulan=" + nation.last());
    open(ministry, bantul, pages, WARM_UP_SECONDS);
    var unseen = new AtomicInteger();
    var accepted = new AtomicInteger();
    var stop = new AtomicBoolean();
    var hand = Thread.ofVirtual().start(() -> accept(ministry, bantul, waiting, month, accepted, unseen, stop));
    var times = open(ministry, bantul, pages, SECONDS);
    stop.set(true);
    hand.join();
    var cpu = pages.stream().map(it -> cpu(program, it.startsWith("/kerja/nasional") ? ministry : bantul, it)).toList();
    IO.println("%-44s %8s %8s %8s %8s %12s".formatted("at %d a second".formatted(PER_SECOND), "p50 ms", "p95 ms", "p99 ms", "CPU ms", "bare SQL ms"));
    for (var at = 0; at < pages.size(); at++) {
        var sorted = times.get(at);
        IO.println("%-44s %8.0f %8.0f %8.0f %8.1f %12.1f".formatted(
                pages.get(at), part(sorted, 50), part(sorted, 95), part(sorted, 99), cpu.get(at), at == 0 ? nation.bareNation(month) : nation.bareRegion("34.02", at == 1 ? month : nation.last())));
    }
    IO.println("%d reports accepted meanwhile; not seen by the ministry at the next look: %d".formatted(accepted.get(), unseen.get()));
}

/** Of the program for one look, without PostgreSQL's; what the machine does besides changes it little. */
double cpu(Program program, Visit visit, String page) {
    try {
        var begin = program.cpuSeconds();
        for (var look = 0; look < 50; look++) {
            visit.get(page);
        }
        return (program.cpuSeconds() - begin) * 1000 / 50;
    } catch (Exception e) {
        throw new IllegalStateException(e);
    }
}

void accept(Visit ministry, Visit bantul, List<UUID> waiting, YearMonth month, AtomicInteger accepted, AtomicInteger unseen, AtomicBoolean stop) {
    try {
        var national = "/kerja/34/pemantauan?bulan=" + month;
        var before = count(ministry, national);
        for (var initiative : waiting) {
            if (stop.get()) {
                return;
            }
            bantul.pass("/kerja/34.02/pemantauan/" + initiative + "/" + month, "/putusan", Map.of("deed", "accept", "version", "1", "note", ""));
            var now = count(ministry, national);
            accepted.incrementAndGet();
            if (now != before + 1) {
                unseen.incrementAndGet();
            }
            before = now;
            Thread.sleep(1000);
        }
    } catch (Exception e) {
        throw new IllegalStateException(e);
    }
}

/** Accepted reports, as the page tells. */
int count(Visit visit, String path) throws Exception {
    var answer = visit.get(path);
    var page = new String(answer.body(), StandardCharsets.UTF_8);
    var found = Pattern.compile("<dd>([\\d.]+) dari [\\d.]+</dd>").matcher(page);
    if (!found.find()) {
        throw new IllegalStateException("no count on " + answer);
    }
    return Integer.parseInt(found.group(1).replace(".", ""));
}

/** By page: milliseconds from when each request was due, sorted. */
List<List<Double>> open(Visit ministry, Visit bantul, List<String> pages, int seconds) throws Exception {
    var times = pages.stream().map(_ -> new ConcurrentLinkedQueue<Double>()).toList();
    try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
        var begin = System.nanoTime();
        for (var number = 0; number < PER_SECOND * seconds; number++) {
            var due = begin + number * 1_000_000_000L / PER_SECOND;
            Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
            // as many looks at the nation as at regencies
            var at = number % 2 == 0 ? 0 : 1 + number / 2 % (pages.size() - 1);
            readers.submit(() -> {
                var answer = (at == 0 ? ministry : bantul).get(pages.get(at));
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(answer.toString());
                }
                return times.get(at).add((System.nanoTime() - due) / 1e6);
            });
        }
    }
    return times.stream()
            .map(it -> {
                var sorted = new ArrayList<>(it);
                Collections.sort(sorted);
                return (List<Double>) sorted;
            })
            .toList();
}

double part(List<Double> sorted, int percent) {
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
}

/** A batch of all a region's initiatives for each of some regions, sent by two hands; then the same rows by bare insert. */
void ingest(Program program, Nation nation) throws Exception {
    var month = nation.last().plusMonths(1);
    var areas = nation.areas(SENT_REGIONS);
    nation.officer(areas);
    try (var client = HttpClient.newHttpClient(); var hands = Executors.newFixedThreadPool(2)) {
        var answer = client.send(
                HttpRequest.newBuilder(program.address("/api/v1/tokens"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"username\":\"penghubung\",\"password\":\"mandala-demo-2026\"}"))
                        .build(),
                BodyHandlers.ofString());
        var token = answer.body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
        List<Callable<Double>> batches = areas.stream().<Callable<Double>>map(area -> () -> send(client, program, token, area, month)).toList();
        var begin = System.nanoTime();
        var times = new ArrayList<Double>();
        for (var done : hands.invokeAll(batches)) {
            times.add(done.get());
        }
        var seconds = since(begin);
        Collections.sort(times);
        var reports = areas.size() * INITIATIVES;
        var bare = nation.bareInsert(areas, month);
        IO.println("%,d reports through the API in %d batches: %,.0f a second, a batch p50 %.0f, p95 %.0f ms; bare inserts of the same batches %,.0f a second; ratio %.1f".formatted(
                reports, areas.size(), reports / seconds, part(times, 50), part(times, 95), reports / bare, seconds / bare));
    }
}

double send(HttpClient client, Program program, String token, String area, YearMonth month) throws Exception {
    var items = new ArrayList<String>();
    for (var number = 1; number <= INITIATIVES; number++) {
        items.add(String.format(
                Locale.ROOT,
                "{\"initiative\":\"%s\",\"month\":\"%s\",\"physical\":%d,\"realised\":\"%d\",\"correction\":\"Angka diperbaiki\",\"nextSteps\":\"Melanjutkan pekerjaan\"}",
                Nation.initiative(area, number), month, 50 + number % 50, 90_000_000));
    }
    var body = "{\"sending\":\"" + UUID.randomUUID() + "\",\"reports\":[" + String.join(",", items) + "]}";
    var begin = System.nanoTime();
    var answer = client.send(
            HttpRequest.newBuilder(program.address("/api/v1/regions/" + area + "/monthly-reports"))
                    .header("Authorization", "Bearer " + token)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body))
                    .build(),
            BodyHandlers.ofString());
    if (answer.statusCode() != 201) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return (System.nanoTime() - begin) / 1e6;
}
