package id.mandala.documents.book;

/** Writes well-formed markup; whatever comes in as text or value goes out escaped. */
final class Markup {

    private final StringBuilder out = new StringBuilder();

    /** @param attributes names and values in turn; those with an empty value are left out */
    Markup open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        return this;
    }

    Markup empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    Markup close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    /** Only what another {@link Markup} has written. */
    Markup markup(String written) {
        out.append(written);
        return this;
    }

    Markup line() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int it = 0; it < attributes.length; it += 2) {
            if (!attributes[it + 1].isEmpty()) {
                out.append(' ').append(attributes[it]).append("=\"");
                escape(attributes[it + 1]);
                out.append('"');
            }
        }
    }

    private void escape(String text) {
        for (int it = 0; it < text.length(); it++) {
            switch (text.charAt(it)) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(text.charAt(it));
            }
        }
    }
}
