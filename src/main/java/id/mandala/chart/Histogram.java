package id.mandala.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How many regions stand on each step of the index. Its bars are also the legend of the map: same steps, same colours. */
public record Histogram(List<Bar> bars, @Nullable Mark mark) {

    /** The line the bars stand on, in units of the view box {@code 0 0 422 176}. */
    static final double GROUND = 126;

    private static final double TALLEST = 96;
    private static final double STRIDE = 60;
    private static final double MARGIN = 2;
    static final double WIDTH = 56;
    /** A step without regions keeps a foot, so that its colour can still be read. */
    private static final double FOOT = 3;

    public record Bar(int step, int count, double x, double y, double height) {

        public double middle() {
            return x + WIDTH / 2;
        }
    }

    /** Where one index stands among all: the mean, or a region. */
    public record Mark(BigDecimal value, double x) {}

    public Histogram {
        bars = List.copyOf(bars);
    }

    public static Histogram of(List<BigDecimal> indexes, @Nullable BigDecimal marked) {
        var counts = new int[Step.COUNT + 1];
        indexes.forEach(it -> counts[Step.of(it)]++);
        int highest = Math.max(1, IntStream.of(counts).max().orElse(1));
        var bars = IntStream.rangeClosed(1, Step.COUNT)
                .mapToObj(step -> bar(step, counts[step], highest))
                .toList();
        return new Histogram(bars, marked == null ? null : new Mark(marked, Point.tenths(x(marked.doubleValue()))));
    }

    private static Bar bar(int step, int count, int highest) {
        var height = Point.tenths(Math.max(FOOT, TALLEST * count / highest));
        return new Bar(step, count, MARGIN + STRIDE * (step - 1), Point.tenths(GROUND - height), height);
    }

    /** The first step is a whole point wide, the others half a point; all are drawn alike. */
    private static double x(double index) {
        var steps = index < 1 ? index : index * 2 - 1;
        return MARGIN + STRIDE * Math.clamp(steps, 0, Step.COUNT);
    }
}
