package id.mandala.chart;

/** A place on the drawing, in units of its view box, rounded to a tenth: finer than a screen shows, and short to send. */
public record Point(double x, double y) {

    public Point {
        x = tenths(x);
        y = tenths(y);
    }

    /** The point at {@code distance} from the middle, {@code turn} being 0 at the top and 1 after a whole turn clockwise. */
    static Point around(double turn, double distance) {
        var angle = turn * 2 * Math.PI;
        return new Point(distance * Math.sin(angle), -distance * Math.cos(angle));
    }

    /** Adding nought turns −0.0, which would be written with its sign, into 0.0. */
    static double tenths(double value) {
        return Math.round(value * 10) / 10.0 + 0.0;
    }

    /** As SVG lists write it. */
    @Override
    public String toString() {
        return x + "," + y;
    }
}
