package id.mandala.masterplan.sheet;

import id.mandala.masterplan.Outline;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** No two initiatives have one code, or one name and lead agency, once the file is taken; two may have changed theirs with each other. */
final class NamesCheck {

    private final Drafts drafts;
    private final OutlineColumns columns;

    NamesCheck(Drafts drafts, OutlineColumns columns) {
        this.drafts = drafts;
        this.columns = columns;
    }

    void check(Collection<UUID> present) {
        check(
                present,
                Known::key,
                (draft, other) -> draft.row()
                        .ifPresent(it -> it.fault(columns.key, "refusal.masterplan.import-key-taken", other.name())));
        check(
                present,
                it -> Optional.of(Known.Named.of(it)),
                (draft, other) -> draft.row()
                        .ifPresent(it -> it.fault(
                                columns.name,
                                "refusal.masterplan.import-name-taken",
                                Optional.ofNullable(other.key()).orElse("–"))));
    }

    private interface Tell {
        void of(Draft draft, Outline other);
    }

    private <K> void check(Collection<UUID> present, Function<Outline, Optional<K>> name, Tell tell) {
        Map<K, UUID> held = new HashMap<>();
        for (var id : present) {
            if (!drafts.has(id)) {
                name.apply(drafts.entry(id).initiative().outline()).ifPresent(it -> held.put(it, id));
            }
        }
        for (var draft : drafts.all()) {
            var outline = draft.after().initiative().outline();
            name.apply(outline)
                    .map(it -> held.putIfAbsent(it, draft.id()))
                    .ifPresent(other ->
                            tell.of(draft, drafts.entry(other).initiative().outline()));
        }
    }
}
