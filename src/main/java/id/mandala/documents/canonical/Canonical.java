package id.mandala.documents.canonical;

import id.mandala.values.RuleBroken;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON with one way to write each document: UTF-8, no spaces, keys sorted, figures as strings of plain decimals, control characters
 * alone escaped. Values are strings, lists and maps.
 */
public final class Canonical {

    private static final JsonMapper JSON = new JsonMapper();

    private Canonical() {}

    public static String write(Map<String, ?> document) {
        var out = new StringBuilder(1 << 14);
        value(document, out);
        return out.toString();
    }

    /** @throws RuleBroken where it is not what {@link #write} makes of the document */
    public static Document read(String text) {
        try {
            var document = new Document(JSON.readValue(text, Object.class));
            if (write(document.members()).equals(text)) {
                return document;
            }
        } catch (JacksonException | IllegalArgumentException notJson) {
            throw new RuleBroken("documents.canonical.unreadable");
        }
        throw new RuleBroken("documents.canonical.unreadable");
    }

    private static void value(Object value, StringBuilder out) {
        switch (value) {
            case String text -> text(text, out);
            case List<?> list -> {
                out.append('[');
                for (int i = 0; i < list.size(); i++) {
                    separate(i > 0, out);
                    value(list.get(i), out);
                }
                out.append(']');
            }
            case Map<?, ?> map -> {
                var sorted = new TreeMap<String, Object>();
                map.forEach((key, member) -> sorted.put((String) key, member));
                out.append('{');
                boolean first = true;
                for (var member : sorted.entrySet()) {
                    separate(!first, out);
                    first = false;
                    text(member.getKey(), out);
                    out.append(':');
                    value(member.getValue(), out);
                }
                out.append('}');
            }
            default -> throw new IllegalArgumentException("neither text, list nor map: " + value.getClass());
        }
    }

    private static void separate(boolean needed, StringBuilder out) {
        if (needed) {
            out.append(',');
        }
    }

    private static void text(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
