package id.mandala.documents.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes of a chart on a page a chart on paper. Only elements and attributes that draw are copied; classes take their colours from a
 * style sheet of its own, signs are copied in, and lines that a browser keeps thin are divided by the scale of their shape.
 */
final class PrintableSvg {

    private static final Set<String> SHAPES =
            Set.of("svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan");

    private static final Set<String> ATTRIBUTES = Set.of(
            "class",
            "x",
            "y",
            "x1",
            "x2",
            "y1",
            "y2",
            "dx",
            "dy",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "d",
            "points",
            "transform",
            "width",
            "height",
            "viewBox",
            "preserveAspectRatio",
            "text-anchor",
            "font-size",
            "font-weight",
            "fill",
            "fill-opacity",
            "fill-rule",
            "stroke",
            "stroke-width",
            "stroke-opacity",
            "stroke-dasharray",
            "stroke-linecap",
            "stroke-linejoin",
            "opacity");

    /** Classes whose line does not grow with the shape, with its width and dashes; see {@code figure.css}. */
    private static final Map<String, List<Double>> THIN =
            Map.of("petal", List.of(1.5), "before-halo", List.of(4.0), "before", List.of(1.5, 4.0, 3.0));

    private static final String NUMBER = "-?\\d{1,6}(\\.\\d{1,6})?";
    private static final Pattern VIEW_BOX = Pattern.compile(
            NUMBER + "[ ,]+" + NUMBER + "[ ,]+0*[1-9]\\d{0,5}(\\.\\d{1,6})?[ ,]+0*[1-9]\\d{0,5}(\\.\\d{1,6})?");
    private static final Pattern SCALE = Pattern.compile("scale\\(([0-9.]+)\\)");

    private final Element root;
    private final Markup out = new Markup();

    PrintableSvg(String svg) {
        root = Xml.parse(svg);
        if (!root.getTagName().equals("svg")
                || !VIEW_BOX.matcher(root.getAttribute("viewBox")).matches()) {
            throw new IllegalArgumentException("not an SVG with a view box");
        }
    }

    String markup() {
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                root.getAttribute("class"),
                "viewBox",
                root.getAttribute("viewBox"),
                "preserveAspectRatio",
                root.getAttribute("preserveAspectRatio"),
                "font-family",
                BookFonts.SANS);
        out.element("style", Resources.text("figure.css"));
        children(root);
        return out.close("svg").toString();
    }

    private void children(Element parent) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            switch (node) {
                case Element element -> copy(element);
                case Node words
                when words.getNodeType() == Node.TEXT_NODE && holdsText(parent) ->
                    out.text(Sound.optionalLine(words.getNodeValue()));
                default -> {}
            }
        }
    }

    private static boolean holdsText(Element parent) {
        return parent.getTagName().equals("text") || parent.getTagName().equals("tspan");
    }

    private void copy(Element element) {
        var tag = element.getTagName();
        if (tag.equals("use")) {
            sign(element);
        } else if (tag.equals("a")) {
            children(element);
        } else if (SHAPES.contains(tag) && !isNothing(element)) {
            out.open(tag, attributes(element));
            children(element);
            out.close(tag);
        }
    }

    /** A shape scaled to nought; some renderers fail on it. */
    private static boolean isNothing(Element element) {
        var scale = SCALE.matcher(element.getAttribute("transform"));
        return scale.find() && Double.parseDouble(scale.group(1)) == 0;
    }

    private static String[] attributes(Element element) {
        var attributes = new ArrayList<String>();
        var all = element.getAttributes();
        for (int it = 0; it < all.getLength(); it++) {
            var name = all.item(it).getNodeName();
            var value = all.item(it).getNodeValue();
            if (ATTRIBUTES.contains(name) && !value.contains("url(")) {
                attributes.addAll(List.of(name, value));
            }
        }
        thinLine(element, attributes);
        return attributes.toArray(String[]::new);
    }

    private static void thinLine(Element element, List<String> attributes) {
        var thin = THIN.get(element.getAttribute("class"));
        var scale = SCALE.matcher(element.getAttribute("transform"));
        if (thin != null && scale.find()) {
            var factor = Double.parseDouble(scale.group(1));
            var style = "stroke-width:" + thin.getFirst() / factor;
            if (thin.size() > 1) {
                style += ";stroke-dasharray:" + thin.get(1) / factor + " " + thin.get(2) / factor;
            }
            attributes.addAll(List.of("style", style));
        }
    }

    /** {@code /brand/signs.svg#living}; other things used from elsewhere are left out. */
    private void sign(Element use) {
        var href = use.getAttribute("href");
        var hash = href.indexOf("/brand/signs.svg#");
        if (hash >= 0) {
            Signs.named(href.substring(href.indexOf('#') + 1)).ifPresent(symbol -> {
                out.open("svg", attributes(symbol));
                children(symbol);
                out.close("svg");
            });
        }
    }
}
