package id.mandala.values;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a form or an address chose, where it can be read; what it means that nothing was is the asker's to say. */
public final class Chosen {

    private Chosen() {}

    /** The constant of that very name. */
    public static <E extends Enum<E>> Optional<E> among(E[] all, @Nullable String name) {
        return Arrays.stream(all).filter(it -> it.name().equals(name)).findFirst();
    }

    public static Optional<UUID> id(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
