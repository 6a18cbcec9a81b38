package id.mandala.masterplan;

import id.mandala.values.RuleBroken;
import id.mandala.values.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The dimensions as a year's instrument names them. They change with regulations, so a framework is a file under {@code
 * dimension-frameworks/}, and every masterplan says which one it was written in.
 */
public record DimensionFramework(String id, Words name, List<Dimension> dimensions) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public DimensionFramework {
        dimensions = List.copyOf(dimensions);
        var keys = new HashSet<String>();
        for (var dimension : dimensions) {
            if (!keys.add(dimension.key())) {
                throw new IllegalArgumentException(
                        "framework " + id + ": dimension " + dimension.key() + " stands twice");
            }
            for (var sub : dimension.subDimensions()) {
                if (!keys.add(dimension.key() + "/" + sub.key())) {
                    throw new IllegalArgumentException("framework " + id + ": " + sub.key() + " stands twice");
                }
            }
        }
    }

    public Optional<Dimension> find(String key) {
        return dimensions.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    /** As people write it: by key or name in either language, with or without "Smart", whatever the case. */
    public Optional<Dimension> named(String text) {
        var wanted = plain(text);
        return dimensions.stream()
                .filter(it -> Stream.of(it.key(), it.name().id(), it.name().en())
                        .map(DimensionFramework::plain)
                        .anyMatch(name -> name.equals(wanted) || name.equals("smart" + wanted)))
                .findFirst();
    }

    private static String plain(String text) {
        return BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** @throws RuleBroken {@code masterplan.dimension-unknown} */
    public Dimension get(String key) {
        return find(key).orElseThrow(() -> new RuleBroken("masterplan.dimension-unknown", key));
    }
}
