package id.mandala.masterplan.version;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import id.mandala.masterplan.proposal.PlannedInitiative;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Items as JSON and back. JSON of old versions never changes, so what was added to the records since is absent in it and reads as
 * nothing, and what was taken out of them is passed over. The same item is always written the same.
 */
@Component
class ContentJson {

    private static final TypeReference<TreeMap<String, Integer>> COUNTED = new TypeReference<>() {};

    private final JsonMapper json;

    ContentJson() {
        var builder = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .addModule(new SimpleModule().addSerializer(new InOrder()));
        for (var several : List.of(List.class, Set.class, SortedSet.class, Map.class, SortedMap.class, String.class)) {
            builder.withConfigOverride(
                    several, it -> it.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
        }
        json = builder.build();
    }

    /** @param item a {@link PlanHead} or a {@link PlannedInitiative} */
    String write(Object item) {
        return json.writeValueAsString(item);
    }

    Object read(ItemKey.Kind kind, String content) {
        return switch (kind) {
            case PLAN -> json.readValue(content, PlanHead.class);
            case INITIATIVE -> json.readValue(content, PlannedInitiative.class);
        };
    }

    String counted(SortedMap<String, Integer> counted) {
        return json.writeValueAsString(counted);
    }

    SortedMap<String, Integer> counted(String content) {
        return json.readValue(content, COUNTED);
    }

    /** A set has no order of its own, and one that differs from run to run would make every item look changed. */
    private static final class InOrder extends ValueSerializer<Set<?>> {

        @Override
        public Class<?> handledType() {
            return Set.class;
        }

        @Override
        public void serialize(Set<?> set, JsonGenerator out, SerializationContext context) {
            out.writeStartArray();
            set.stream().sorted(Comparator.comparing(String::valueOf)).forEach(it -> context.writeValue(out, it));
            out.writeEndArray();
        }
    }
}
