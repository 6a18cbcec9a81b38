import id.mandala.assessment.Answers;
import id.mandala.assessment.Instrument;
import id.mandala.assessment.Instruments;
import id.mandala.assessment.Mark;
import id.mandala.assessment.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * ./mandala bench evaluation [--regions N]: a nation judged anew from its single marks. 514 regencies, 117 questions, five assessors, five
 * years, each index with the tree that explains it and the improvement on the year before; beside the bare sums of the same marks.
 */
static final int YEARS = 5;
static final int ASSESSORS = 5;
static final int HANDS = 2;
static final long SEED = 2026;

void main(String[] arguments) throws Exception {
    var options = List.of(arguments).subList(1, arguments.length);
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
