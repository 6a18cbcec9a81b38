import id.mandala.overlap.engine.Item;
import id.mandala.overlap.engine.Profiler;
import id.mandala.overlap.engine.Scorer;
import id.mandala.overlap.engine.Search;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * ./mandala bench overlap [PAIRS.csv]: how well labelled pairs are ranked, and how fast many programmes are compared.
 *
 * <p>The pairs (id, opd_a, text_a, opd_b, text_b, label) are named here or in MANDALA_PAIRS; without them only speed is measured. Baselines
 * of the same run: trigrams and word TF-IDF for the ranking; sets of words, each compared with each, for the speed, a sample scaled up.
 */
static final int MANY = 10_000;
static final int REGIONS = 514;
static final int EACH = 300;
static final int MORE = 1_000;
static final int MOST_FOUND = 10;
static final int SAMPLE = 100;
static final long SEED = 20_261_126;
static final double MEGABYTE = 1 << 20;

void main(String[] arguments) throws Exception {
    var home = Path.of(arguments[0]);
    var folder = Program.newFolder(home);
    try {
        var pairs = arguments.length > 1 ? arguments[1] : System.getenv().getOrDefault("MANDALA_PAIRS", "");
        if (pairs.isBlank()) {
            IO.println("No labelled pairs: name the file, or set MANDALA_PAIRS to it. Measuring speed only.");
        } else {
            quality(home, folder, Path.of(pairs));
        }
        IO.println("\n%-44s %10s %10s %8s   %s".formatted("speed", "measured", "aim", "of aim", "words, each with each"));
        groups(home, folder);
        all(home);
    } finally {
        Program.delete(folder);
    }
}

/** As {@code ./mandala overlap measure} says it. */
void quality(Path home, Path folder, Path pairs) throws Exception {
    var answer = folder.resolve("measured.csv");
    run(home, answer, "measure", pairs);
    for (var line : Files.readAllLines(answer)) {
        var cells = line.replace("engine, cross", "engine cross").replace("\"", "").split(",");
        IO.println("%-44s %18s %9s %24s".formatted((Object[]) cells));
    }
    IO.println("aim: average precision 0.72 (0.80), best F1 0.66");
}

/** From the file to all groups by the command itself, in a JVM of its own, its start included. */
void groups(Path home, Path folder) throws Exception {
    var items = new Programmes(home, SEED).items(1, MANY);
    var file = folder.resolve("programmes.csv");
    Programmes.write(file, items);
    var times = new ArrayList<Double>();
    var contents = new HashSet<String>();
    for (var round = 0; round < 3; round++) {
        var answer = folder.resolve("groups.csv");
        times.add(run(home, answer, "find", file));
        contents.add(Files.readString(answer));
    }
    Collections.sort(times);
    var brute = bruteForce(items, SAMPLE) * MANY / 2;
    print("%,d from nothing to all groups, s".formatted(MANY), times.get(1), 10, String.format(Locale.ROOT, "%.0f s", brute));
    IO.println("  three runs gave %d answer%s, of %,d lines".formatted(
            contents.size(), contents.size() == 1 ? "" : "S", contents.iterator().next().lines().count()));
}

double run(Path home, Path answer, String command, Path file) throws Exception {
    var begin = System.nanoTime();
    var status = new ProcessBuilder(home.resolve("mandala").toString(), "overlap", command, file.toAbsolutePath().toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(answer.toFile())
            .start()
            .waitFor();
    if (status != 0) {
        throw new IllegalStateException("overlap " + command + " ended with " + status);
    }
    return (System.nanoTime() - begin) / 1e9;
}

/** As many as all regions together would have, and a thousand more. */
void all(Path home) throws Exception {
    var programmes = new Programmes(home, SEED + 1);
    var items = programmes.items(REGIONS, EACH);
    var before = used();
    var begin = System.nanoTime();
    var profiler = new Profiler();
    var search = new Search(profiler, Scorer.shipped());
    for (var from = 0; from < items.size(); from += MANY) {
        var next = items.subList(from, Math.min(items.size(), from + MANY));
        var profiles = next.parallelStream().map(profiler::of).toList();
        profiles.forEach(it -> search.put(it.item().id(), it));
    }
    var seconds = (System.nanoTime() - begin) / 1e9;
    var size = "%,d".formatted(items.size());
    print(size + " indexed, s", seconds, 90, "-");
    var heap = used();
    print(size + " indexed, MB of heap in use", heap, 1024, "-");
    IO.println("  of which %.0f MB were there before: the texts themselves, the compiler of this file; the heap may grow to %.0f MB"
            .formatted(before, Runtime.getRuntime().maxMemory() / MEGABYTE));
    var times = new ArrayList<Double>();
    for (var number = 0; number < MORE; number++) {
        var item = programmes.item("R%03d".formatted(number % REGIONS), "more-" + number);
        var start = System.nanoTime();
        var profile = profiler.of(item);
        search.put(item.id(), profile);
        search.like(profile, MOST_FOUND, it -> !it.equals(profile));
        times.add((System.nanoTime() - start) / 1e6);
    }
    var first = times.getFirst();
    Collections.sort(times);
    var brute = String.format(Locale.ROOT, "%.0f ms", bruteForce(items, SAMPLE / 10) * 1e3);
    print("one more against " + size + ", p50 ms", times.get(MORE / 2), 25, brute);
    print("one more against " + size + ", p95 ms", times.get(MORE * 95 / 100), 25, brute);
    IO.println("  the first %.1f ms, the slowest %.1f ms".formatted(first, times.getLast()));
}

void print(String name, double measured, double aim, String baseline) {
    IO.println(String.format(Locale.ROOT, "%-44s %10.1f %10.0f %8.2f   %s", name, measured, aim, measured / aim, baseline));
}

/** Seconds in which one item's words are compared with those of all others, one by one, in one thread. */
double bruteForce(List<Item> items, int sample) {
    var words = items.stream()
            .map(it -> (Set<String>) new HashSet<>(List.of((it.name() + " " + it.text()).toLowerCase(Locale.ROOT).split("\\W+"))))
            .toList();
    var best = 0.0;
    var begin = System.nanoTime();
    for (var one = 0; one < sample; one++) {
        for (var other : words) {
            best = Math.max(best, common(words.get(one), other) / (double) (words.get(one).size() + other.size()));
        }
    }
    var seconds = (System.nanoTime() - begin) / 1e9 / sample;
    if (best < 0.5) {
        throw new IllegalStateException("an item is not like itself");
    }
    return seconds;
}

int common(Set<String> one, Set<String> other) {
    var common = 0;
    for (var word : one) {
        common += other.contains(word) ? 1 : 0;
    }
    return common;
}

double used() throws InterruptedException {
    for (var round = 0; round < 3; round++) {
        System.gc();
        Thread.sleep(200);
    }
    return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGABYTE;
}
