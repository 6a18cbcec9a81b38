package id.mandala.masterplan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which fields of an initiative were changed, from what to what; long texts are only named. */
final class Changes {

    private Changes() {}

    static Map<String, Object> between(Outline before, Outline after) {
        var changes = new LinkedHashMap<String, Object>();
        put(changes, "key", before.key(), after.key());
        put(changes, "name", before.name(), after.name());
        put(changes, "dimension", before.dimension(), after.dimension());
        put(changes, "subDimension", before.subDimension(), after.subDimension());
        put(changes, "topic", before.topic(), after.topic());
        put(changes, "lead", before.lead(), after.lead());
        put(changes, "supporting", before.supporting(), after.supporting());
        put(changes, "years", before.span(), after.span());
        if (!before.description().equals(after.description())) {
            changes.put("description", "changed");
        }
        return changes;
    }

    private static void put(
            Map<String, Object> changes, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.put(field, before + " → " + after);
        }
    }
}
