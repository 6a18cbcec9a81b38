package id.mandala.evaluation.letter;

import id.mandala.chart.Radar;
import java.util.Locale;

/** A radar on paper, with the classes the printed figures know. */
final class RadarSvg {

    private RadarSvg() {}

    static String of(Radar chart) {
        var svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart radar\" viewBox=\"-218 -176 436 352\">");
        chart.rings().forEach(ring -> svg.append("<polygon class=\"grid\" points=\"%s\"/>".formatted(ring)));
        chart.spokes()
                .forEach(it -> svg.append(String.format(
                        Locale.ROOT,
                        "<line class=\"grid\" x2=\"%s\" y2=\"%s\"/>",
                        it.end().x(),
                        it.end().y())));
        svg.append("<polygon class=\"area\" points=\"%s\"/>".formatted(chart.area()));
        if (!chart.areaBefore().isEmpty()) {
            svg.append("<polygon class=\"area-before\" points=\"%s\"/>".formatted(chart.areaBefore()));
        }
        chart.spokes().forEach(it -> svg.append(spoke(it)));
        return svg.append("</svg>").toString();
    }

    private static String spoke(Radar.Spoke it) {
        var before = it.component().before();
        var figures = Lines.figure(it.component().now()) + (before == null ? "" : " (" + Lines.figure(before) + ")");
        return String.format(
                Locale.ROOT,
                "<text x=\"%1$s\" y=\"%2$s\" text-anchor=\"%3$s\">%4$s</text><text x=\"%1$s\" y=\"%5$s\" text-anchor=\"%3$s\">%6$s</text>",
                it.label().x(),
                it.label().y(),
                it.anchor(),
                escaped(it.component().label().in(Lines.LANGUAGE)),
                it.label().y() + 15,
                figures);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
