package id.mandala.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a long list.
 *
 * @param next what to send as {@code after} for the part that follows; null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /** @param found one more than {@code limit} where there is more, in the order of the key */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, String> key) {
        return found.size() > limit
                ? new Page<>(found.subList(0, limit), key.apply(found.get(limit - 1)))
                : new Page<>(found, null);
    }
}
