package id.mandala.documents.book;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * What lies under the words of the first page, in millimetres from the upper left corner of an A4: cream paper, a band of kawung so
 * faint that it is felt rather than seen, two thin rules.
 */
final class CoverGround {

    static final double WIDTH = 210;
    static final double HEIGHT = 297;

    private static final Color PAPER = new Color(0xFBF8F1);
    private static final Color KAWUNG = new Color(0xF1E7D6);
    private static final Color NILA = new Color(0x27407A);
    private static final Color SOGA = new Color(0x8A5423);

    private static final double MARGIN = 27;
    /** A side of one kawung; the leaves are drawn on a field of 40, as in {@code brand/kawung.svg}. */
    private static final double TILE = 14;

    private static final double BAND = 5 * TILE;

    record Area(Color colour, Shape shape) {}

    private CoverGround() {}

    /** From below upwards. */
    static List<Area> areas() {
        return List.of(
                new Area(PAPER, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT)),
                new Area(KAWUNG, kawung()),
                new Area(NILA, new Rectangle2D.Double(0, BAND, WIDTH, 1.2)),
                new Area(SOGA, new Rectangle2D.Double(MARGIN, 250, WIDTH - 2 * MARGIN, 0.3)));
    }

    private static Shape kawung() {
        var leaves = new Path2D.Double();
        for (double x = 0; x < WIDTH; x += TILE) {
            for (double y = 0; y < BAND; y += TILE) {
                leaf(leaves, x, y, 1, 1);
                leaf(leaves, x + TILE, y, -1, 1);
                leaf(leaves, x, y + TILE, 1, -1);
                leaf(leaves, x + TILE, y + TILE, -1, -1);
            }
        }
        return leaves;
    }

    /** From a corner of the field towards its middle. */
    private static void leaf(Path2D path, double x, double y, int right, int down) {
        double across = right * TILE / 40;
        double along = down * TILE / 40;
        path.moveTo(x + 17.5 * across, y + 17.5 * along);
        path.curveTo(
                x + 16.6 * across, y + 8.1 * along, x + 11.4 * across, y + 2.9 * along, x + 2 * across, y + 2 * along);
        path.curveTo(
                x + 2.9 * across,
                y + 11.4 * along,
                x + 8.1 * across,
                y + 16.6 * along,
                x + 17.5 * across,
                y + 17.5 * along);
        path.closePath();
    }
}
