package id.mandala.masterplan.book;

import id.mandala.values.Rupiah;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Bars, one a year, as high as the year's money; the table beside says the figures. */
final class YearBars {

    private static final double WIDTH = 96;
    private static final double HEIGHT = 120;

    private YearBars() {}

    static String svg(List<Integer> years, Map<Integer, Rupiah> totals) {
        long highest = totals.values().stream().mapToLong(Rupiah::amount).max().orElse(1);
        var svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\">"
                .formatted(Math.round(years.size() * WIDTH), Math.round(HEIGHT + 24)));
        for (int i = 0; i < years.size(); i++) {
            var amount = totals.getOrDefault(years.get(i), Rupiah.NONE).amount();
            var height = HEIGHT * amount / Math.max(1, highest);
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#27407A\"/>",
                    i * WIDTH + 10,
                    HEIGHT - height,
                    WIDTH - 20,
                    height));
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" font-size=\"13\" fill=\"#1D1B16\">%d</text>",
                    i * WIDTH + WIDTH / 2,
                    HEIGHT + 18,
                    years.get(i)));
        }
        return svg.append("</svg>").toString();
    }
}
