package id.mandala.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * Two cumulative lines over the months of a year (an S-curve): what was planned, and what was done as far as it is told.
 *
 * @param plan points of a polyline on a field 240 wide and 100 high, from nought at the start of January
 * @param done the same; ends with the last month told
 */
public record Curve(String plan, String done) {

    private static final int MONTH = 20;
    private static final int HEIGHT = 100;

    /**
     * @param planned cumulative per cent, January first
     * @param told the same; may be shorter
     */
    public static Curve of(List<BigDecimal> planned, List<BigDecimal> told) {
        return new Curve(line(planned), line(told));
    }

    private static String line(List<BigDecimal> values) {
        var points = new StringJoiner(" ").add("0," + HEIGHT);
        for (int month = 1; month <= values.size(); month++) {
            points.add(String.format(
                    Locale.ROOT,
                    "%d,%.1f",
                    month * MONTH,
                    HEIGHT - Math.clamp(values.get(month - 1).doubleValue(), 0, HEIGHT)));
        }
        return points.toString();
    }
}
