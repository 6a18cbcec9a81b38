package id.mandala.masterplan.sheet;

import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Outline;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The initiatives a file is held against, found by their own code or by name and lead agency. */
final class Known {

    record Named(String name, UUID lead) {

        static Named of(Outline outline) {
            return of(outline.name(), outline.lead());
        }

        static Named of(String name, UUID lead) {
            return new Named(name.strip().toLowerCase(Locale.ROOT), lead);
        }
    }

    private final Map<UUID, Initiative> byId = new HashMap<>();
    private final Map<String, Initiative> byKey = new HashMap<>();
    private final Map<Named, Initiative> byName = new HashMap<>();

    Known(Collection<Initiative> initiatives) {
        for (var it : initiatives) {
            byId.put(it.id(), it);
            key(it.outline()).ifPresent(key -> byKey.put(key, it));
            byName.put(Named.of(it.outline()), it);
        }
    }

    /** A code as it is compared. */
    static String plain(String key) {
        return key.toLowerCase(Locale.ROOT);
    }

    static Optional<String> key(Outline outline) {
        return Optional.ofNullable(outline.key()).map(Known::plain);
    }

    Optional<Initiative> of(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** By the code where one is given; by name and lead where none is, or where the one of that name has no code yet. */
    Optional<Initiative> match(@Nullable String key, Named named) {
        if (key == null) {
            return named(named);
        }
        return Optional.ofNullable(byKey.get(plain(key)))
                .or(() -> named(named).filter(it -> it.outline().key() == null));
    }

    Optional<Initiative> named(Named named) {
        return Optional.ofNullable(byName.get(named));
    }
}
