package id.mandala.documents.book;

import java.util.Arrays;

/**
 * A chart a book can carry on paper: made of the markup that the fragments under {@code templates/chart} write. Keeps shapes and words
 * only, in the colours of the light theme; no script, nothing from outside. Refuses what is not SVG with a view box.
 */
public record Picture(String svg) {

    /** Drawn this large at most, in millimetres: a figure need not be as wide as the page. */
    private static final double WIDEST = 150;

    private static final double HIGHEST = 88;

    public Picture {
        svg = new PrintableSvg(svg).markup();
    }

    double millimetresWide() {
        return Math.min(WIDEST, HIGHEST * side(2) / side(3));
    }

    double millimetresHigh() {
        return millimetresWide() * side(3) / side(2);
    }

    private double side(int place) {
        var start = svg.indexOf("viewBox=\"") + "viewBox=\"".length();
        return Arrays.stream(svg.substring(start, svg.indexOf('"', start)).split("[\\s,]+"))
                .mapToDouble(Double::parseDouble)
                .toArray()[place];
    }
}
