package id.mandala.chart;

import id.mandala.values.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Components of an index on spokes, this year as an area, the year before as a dashed line. What is not known is left out. */
public record Radar(List<Spoke> spokes, List<String> rings) {

    /** Length of a spoke, in units of the view box {@code -218 -176 436 352}. */
    static final double WHOLE = 118;

    private static final double LABEL = WHOLE + 22;
    /** Closer to the middle line than this a label is centred, so that it does not lean out of the picture. */
    private static final double UPRIGHT = 10;

    public record Component(
            Words label, @Nullable BigDecimal now, @Nullable BigDecimal before) {}

    /** @param anchor SVG's text-anchor of the label */
    public record Spoke(
            Component component,
            Point end,
            @Nullable Point now,
            @Nullable Point before,
            Point label,
            String anchor) {}

    public Radar {
        spokes = List.copyOf(spokes);
        rings = List.copyOf(rings);
    }

    /** @param full the best that can be reached, a ring a unit; 4 for marks of 0 to 4 */
    public static Radar of(List<Component> components, int full) {
        var spokes = IntStream.range(0, components.size())
                .mapToObj(it -> spoke(components.get(it), (double) it / components.size(), full))
                .toList();
        var rings = IntStream.rangeClosed(1, full)
                .mapToObj(ring -> IntStream.range(0, components.size())
                        .mapToObj(it -> Point.around((double) it / components.size(), WHOLE * ring / full))
                        .map(Point::toString)
                        .collect(Collectors.joining(" ")))
                .toList();
        return new Radar(spokes, rings);
    }

    /** The corners of this year's area, as SVG's {@code points}. */
    public String area() {
        return corners(Spoke::now);
    }

    /** Those of the year before; empty when there is none. */
    public String areaBefore() {
        return corners(Spoke::before);
    }

    private String corners(Function<Spoke, @Nullable Point> corner) {
        return spokes.stream()
                .map(corner)
                .filter(Objects::nonNull)
                .map(Objects::toString)
                .collect(Collectors.joining(" "));
    }

    private static Spoke spoke(Component component, double turn, int full) {
        var label = Point.around(turn, LABEL);
        // Two lines of text: above the figure at the top, around its own height elsewhere.
        var raised = new Point(label.x(), label.y() + (label.y() < -WHOLE * 0.9 ? -14 : 4));
        return new Spoke(
                component,
                Point.around(turn, WHOLE),
                at(component.now, turn, full),
                at(component.before, turn, full),
                raised,
                Math.abs(label.x()) < UPRIGHT ? "middle" : label.x() > 0 ? "start" : "end");
    }

    private static @Nullable Point at(@Nullable BigDecimal value, double turn, int full) {
        return value == null ? null : Point.around(turn, WHOLE * Math.clamp(value.doubleValue() / full, 0, 1));
    }
}
