package id.mandala.masterplan.sheet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The initiatives a file speaks of, over those that stand in the plan. */
final class Drafts {

    private final Map<UUID, Entry> present;
    private final Map<UUID, Draft> drafts = new LinkedHashMap<>();

    Drafts(Map<UUID, Entry> present) {
        this.present = present;
    }

    void add(Draft draft) {
        drafts.put(draft.id(), draft);
    }

    /** The initiative's draft; begun where the file did not speak of it before. */
    Draft of(UUID id) {
        return drafts.computeIfAbsent(id, _ -> {
            var entry = Objects.requireNonNull(present.get(id));
            return new Draft(Optional.of(entry), entry, Optional.empty());
        });
    }

    boolean removeAll(Collection<UUID> ids) {
        return drafts.keySet().removeAll(ids);
    }

    boolean has(UUID id) {
        return drafts.containsKey(id);
    }

    /** As the initiative would stand once the file is taken. */
    Entry entry(UUID id) {
        var draft = drafts.get(id);
        return draft == null ? Objects.requireNonNull(present.get(id)) : draft.after();
    }

    List<Draft> all() {
        return List.copyOf(drafts.values());
    }
}
