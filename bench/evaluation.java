import id.mandala.assessment.Answers;
import id.mandala.assessment.Instrument;
import id.mandala.assessment.Instruments;
import id.mandala.assessment.Mark;
import id.mandala.assessment.Outcome;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/**
 * ./mandala bench evaluation [--regions N]: a nation judged anew from its single marks. 514 regencies, 117 questions, five assessors, five
 * years, each index with the tree that explains it and the improvement on the year before; beside the bare sums of the same marks.
 *
 * <p>--nation [--data FOLDER]: the same in the database of a running program: recounted year by year, then the pages made of it at 20
 * requests a second, while nothing changes and while a result is corrected every other second. With {@code --data} what was loaded stays.
 */
static final int YEARS = 5;
static final int ASSESSORS = 5;
static final int HANDS = 2;
static final long SEED = 2026;

static final int PER_SECOND = 20;
static final int SECONDS = 30;
static final int WARM_UP_SECONDS = 10;

void main(String[] arguments) throws Exception {
    var options = List.of(arguments).subList(1, arguments.length);
    if (options.contains("--nation")) {
        nation(Path.of(arguments[0]), options);
        return;
    }
    var at = options.indexOf("--regions");
    var regions = at < 0 ? 514 : Integer.parseInt(options.get(at + 1));
    var edition = Instruments.shipped().get("gsc-2023-kppn-ikn");
    var nation = new ArrayList<List<List<Mark>>>();
    var dice = new Random(SEED);
    for (var region = 0; region < regions; region++) {
        var years = new ArrayList<List<Mark>>();
        for (var year = 0; year < YEARS; year++) {
            years.add(marks(edition, dice));
        }
        nation.add(years);
    }
    var marks = (long) regions * YEARS * ASSESSORS * edition.questions().size();
    var bare = best(() -> nation.stream().flatMap(List::stream).mapToDouble(it -> bare(edition, it)).sum());
    var one = best(() -> nation.stream().mapToDouble(it -> judged(edition, it)).sum());
    var both = best(() -> spread(edition, nation));
    IO.println("%,d marks: scored, explained and compared in %.2f s by one hand, %.2f s by two; bare sums %.3f s; ratio %.0f".formatted(
            marks, one, both, bare, one / bare));
    IO.println("%.2f ms an evaluation of %d marks".formatted(one * 1000 / (regions * YEARS), ASSESSORS * edition.questions().size()));
}

List<Mark> marks(Instrument edition, Random dice) {
    var marks = new ArrayList<Mark>();
    for (var question : edition.questions()) {
        for (var assessor = 1; assessor <= ASSESSORS; assessor++) {
            marks.add(new Mark(question.key(), "assessor-" + assessor, BigDecimal.valueOf(dice.nextInt(5))));
        }
    }
    return marks;
}

/** The years of one regency one after the other; what they come to is summed, so that nothing of it can be left out. */
double judged(Instrument edition, List<List<Mark>> years) {
    var sum = 0.0;
    Outcome.Score before = null;
    for (var marks : years) {
        var score = (Outcome.Score) edition.score(new Answers.Marks(marks));
        sum += score.index().value().doubleValue();
        if (before != null) {
            sum += edition.improvement(score, before).value().doubleValue();
        }
        before = score;
    }
    return sum;
}

double spread(Instrument edition, List<List<List<Mark>>> nation) {
    try (var hands = Executors.newFixedThreadPool(HANDS)) {
        List<Callable<Double>> tasks = nation.stream().<Callable<Double>>map(it -> () -> judged(edition, it)).toList();
        var sum = 0.0;
        for (var done : hands.invokeAll(tasks)) {
            sum += done.get();
        }
        return sum;
    } catch (Exception e) {
        throw new IllegalStateException(e);
    }
}

double bare(Instrument edition, List<Mark> marks) {
    var sum = 0.0;
    for (var mark : marks) {
        sum += mark.value().doubleValue();
    }
    return sum / marks.size();
}

/** Seconds of the best of three; whose sums are the same, or it did something else. */
double best(java.util.function.DoubleSupplier work) {
    var best = Double.MAX_VALUE;
    var sum = Double.NaN;
    for (var run = 0; run < 3; run++) {
        var begin = System.nanoTime();
        var came = work.getAsDouble();
        best = Math.min(best, (System.nanoTime() - begin) / 1e9);
        if (run > 0 && Math.abs(came - sum) > 1e-6) {
            throw new IllegalStateException("another sum than before");
        }
        sum = came;
    }
    return best;
}

void nation(Path home, List<String> options) throws Exception {
    var at = options.indexOf("--data");
    var folder = at < 0 ? Program.newFolder(home) : Files.createDirectories(Path.of(options.get(at + 1)));
    var judged = new JudgedNation(folder, YEARS, ASSESSORS);
    try {
        if (!Files.exists(folder.resolve("judged"))) {
            try (var program = Program.start(home, folder, Map.of())) {
                var begin = System.nanoTime();
                IO.println("%,d marks made in %.0f s".formatted(judged.load(), (System.nanoTime() - begin) / 1e9));
            }
            Files.createFile(folder.resolve("judged"));
        }
        try (var program = Program.start(home, folder, Map.of())) {
            recount(program, judged);
            pages(program, judged);
            IO.println("resident after it: %.0f MB".formatted(program.residentMegabytes()));
        }
    } finally {
        if (at < 0) {
            Program.delete(folder);
        }
    }
}

/** Every year read, scored, explained, compared with the year before and with what is stored; all of it must agree. */
void recount(Program program, JudgedNation judged) throws Exception {
    var ministry = new Visit(program, "kementerian", "00");
    for (var round = 1; round <= 2; round++) {
        var seconds = new ArrayList<Double>();
        for (var year : judged.years()) {
            var got = ministry.timed("/kerja/nasional/hasil/periksa?tahun=" + year);
            if (!new String(got.body(), StandardCharsets.UTF_8).contains("Semua cocok.")) {
                throw new IllegalStateException("the recount of " + year + " differs");
            }
            seconds.add(got.seconds());
        }
        IO.println("recount %d: %.1f s for %d years, the slowest %.1f s; marks read alone as the program's role %.1f s".formatted(
                round, seconds.stream().mapToDouble(it -> it).sum(), seconds.size(), Collections.max(seconds), judged.bareRead()));
    }
}

void pages(Program program, JudgedNation judged) throws Exception {
    var ministry = new Visit(program, "kementerian", "00");
    var bantul = new Visit(program, "diskominfo.bantul", "34.02");
    var visitor = new Visit(program);
    var year = judged.years().getLast();
    var pages = List.of("/", "/nasional/" + year, "/kerja/nasional/hasil?tahun=" + year, "/kerja/34.02/hasil");
    var who = List.of(visitor, visitor, ministry, bantul);
    open(who, pages, WARM_UP_SECONDS);
    tell("nothing changes", pages, open(who, pages, SECONDS));
    var hand = Thread.ofVirtual().start(() -> judged.correct(year, SECONDS / 2));
    tell("a correction every other second", pages, open(who, pages, SECONDS));
    hand.join();
}

void tell(String when, List<String> pages, List<List<Double>> times) {
    IO.println("%-40s %8s %8s %8s".formatted("%d a second, %s".formatted(PER_SECOND, when), "p50 ms", "p95 ms", "max ms"));
    for (var at = 0; at < pages.size(); at++) {
        var sorted = times.get(at);
        IO.println("%-40s %8.0f %8.0f %8.0f".formatted(
                pages.get(at), sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100), sorted.getLast()));
    }
}

/** By page, milliseconds from when each request was due, sorted; as many looks at each. */
List<List<Double>> open(List<Visit> who, List<String> pages, int seconds) throws Exception {
    var times = pages.stream().map(_ -> new ConcurrentLinkedQueue<Double>()).toList();
    try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
        var begin = System.nanoTime();
        for (var number = 0; number < PER_SECOND * seconds; number++) {
            var due = begin + number * 1_000_000_000L / PER_SECOND;
            Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
            var at = number % pages.size();
            readers.submit(() -> {
                var answer = who.get(at).get(pages.get(at));
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(answer.toString());
                }
                return times.get(at).add((System.nanoTime() - due) / 1e6);
            });
        }
    }
    return times.stream().map(it -> it.stream().sorted().toList()).toList();
}
