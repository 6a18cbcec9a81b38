package id.mandala.documents.canonical;

import id.mandala.values.RuleBroken;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An object of a canonical document, read without trust: what is missing or of another kind is refused. */
public record Document(SortedMap<String, Object> members) {

    /** As plain as it gets, and of a size that can be reckoned with. */
    private static final Pattern FIGURE = Pattern.compile("-?(0|[1-9]\\d{0,39})(\\.\\d{1,40})?");

    public Document(@Nullable Object value) {
        this(sorted(value));
    }

    private static SortedMap<String, Object> sorted(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw unreadable();
        }
        var sorted = new TreeMap<String, Object>();
        map.forEach((key, member) -> {
            if (member == null) {
                throw unreadable();
            }
            sorted.put(String.valueOf(key), member);
        });
        return sorted;
    }

    public Optional<String> find(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    public boolean has(String key) {
        return members.containsKey(key);
    }

    public String text(String key) {
        return asText(members.get(key));
    }

    private static String asText(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw unreadable();
    }

    public BigDecimal figure(String key) {
        return asFigure(text(key));
    }

    private static BigDecimal asFigure(String text) {
        if (FIGURE.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        throw unreadable();
    }

    public int whole(String key) {
        try {
            return figure(key).intValueExact();
        } catch (ArithmeticException notWhole) {
            throw unreadable();
        }
    }

    public <E extends Enum<E>> E one(Class<E> type, String key) {
        try {
            return Enum.valueOf(type, text(key));
        } catch (IllegalArgumentException unknown) {
            throw unreadable();
        }
    }

    public Document at(String key) {
        return new Document(members.get(key));
    }

    public Words words(String key) {
        var both = at(key);
        return new Words(both.text("id"), both.text("en"));
    }

    public List<Document> list(String key) {
        if (members.get(key) instanceof List<?> list) {
            return list.stream().map(it -> new Document(it)).toList();
        }
        throw unreadable();
    }

    public List<String> texts(String key) {
        if (members.get(key) instanceof List<?> list) {
            return list.stream().map(it -> asText(it)).toList();
        }
        throw unreadable();
    }

    /** All members as figures. */
    public SortedMap<String, BigDecimal> figures() {
        var figures = new TreeMap<String, BigDecimal>();
        members.forEach((key, value) -> figures.put(key, asFigure(asText(value))));
        return figures;
    }

    /** Every text by the way to it: {@code now.answers.scores.baseline}. */
    public SortedMap<String, String> paths() {
        var paths = new TreeMap<String, String>();
        members.forEach((key, value) -> walk(key, value, paths));
        return paths;
    }

    private static void walk(String path, @Nullable Object value, SortedMap<String, String> into) {
        switch (value) {
            case String text -> into.put(path, text);
            case Map<?, ?> map -> map.forEach((key, member) -> walk(path + "." + key, member, into));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    walk(path + "[" + (i + 1) + "]", list.get(i), into);
                }
            }
            case null, default -> throw unreadable();
        }
    }

    private static RuleBroken unreadable() {
        return new RuleBroken("documents.canonical.unreadable");
    }
}
