package id.mandala.values;

import java.util.List;
import java.util.function.Function;

/**
 * A figure that carries its own derivation. The tree a page shows is the tree that was computed.
 *
 * @param label what the figure is, in both languages
 * @param how message key of the rule that made it, for example {@code assessment.how.mean}
 * @param arguments of that message
 * @param parts the figures it was made from, in the order they were used; empty for a given figure
 */
public record Explained<T>(Words label, T value, String how, List<Object> arguments, List<Explained<?>> parts) {

    public Explained {
        arguments = List.copyOf(arguments);
        parts = List.copyOf(parts);
    }

    public static <T> Explained<T> of(Words label, T value, String how, Object... arguments) {
        return new Explained<>(label, value, how, List.of(arguments), List.of());
    }

    public Explained<T> from(List<? extends Explained<?>> parts) {
        return new Explained<>(label, value, how, arguments, List.copyOf(parts));
    }

    public <R> Explained<R> map(Function<T, R> change) {
        return new Explained<>(label, change.apply(value), how, arguments, parts);
    }
}
