package id.mandala.documents.book;

import java.util.Optional;
import org.w3c.dom.Element;

/** The product's own signs, as the pages use them. */
final class Signs {

    private static final Element ALL = Xml.parse(Resources.textAt("/static/brand/signs.svg"));

    private Signs() {}

    static Optional<Element> named(String name) {
        var symbols = ALL.getElementsByTagName("symbol");
        for (int it = 0; it < symbols.getLength(); it++) {
            if (symbols.item(it) instanceof Element symbol
                    && symbol.getAttribute("id").equals(name)) {
                return Optional.of(symbol);
            }
        }
        return Optional.empty();
    }
}
