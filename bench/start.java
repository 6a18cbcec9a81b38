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

void main(String[] arguments) throws Exception {
    var home = Path.of(arguments[0]);
    var folder = Program.newFolder(home);
    try {
        var cold = start(home, folder, "on");
        var warm = new ArrayList<Reading>();
        var plain = new ArrayList<Reading>();
        for (var run = 0; run < WARM_RUNS; run++) {
            warm.add(start(home, folder, "on"));
            plain.add(start(home, folder, "off"));
        }
        IO.println("start                     s to page   CPU s of JVM   MB resident");
        print("cold, empty folder", cold);
        print("warm, median of " + WARM_RUNS, median(warm));
        print("warm, no AOT cache", median(plain));
        IO.println("CPU, with the cache against without: %.2f".formatted(median(warm).cpu() / median(plain).cpu()));
    } finally {
        Program.delete(folder);
    }
}

Reading start(Path home, Path folder, String cache) throws Exception {
    try (var program = Program.start(home, folder, Map.of("MANDALA_AOT", cache))) {
        return new Reading(program.secondsToPage(), program.cpuSeconds(), program.residentMegabytes());
    }
}

void print(String name, Reading reading) {
    IO.println(String.format(
            Locale.ROOT, "%-24s %10.1f %14.1f %13.0f", name, reading.seconds(), reading.cpu(), reading.megabytes()));
}

Reading median(List<Reading> readings) {
    return readings.stream()
            .sorted(Comparator.comparingDouble(Reading::cpu))
            .toList()
            .get(readings.size() / 2);
}
