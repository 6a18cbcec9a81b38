package id.mandala.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells of a record's fields what its type already says: which are always there, and which may be null. */
final class RecordSchema {

    private static final String NULL = "null";

    private RecordSchema() {}

    @SuppressWarnings("rawtypes") // as swagger has it
    static void complete(Schema<?> schema, Class<?> type) {
        Map<String, Schema> fields = schema.getProperties();
        if (fields == null) {
            return;
        }
        for (var component : type.getRecordComponents()) {
            var name = name(component);
            if (!fields.containsKey(name)) {
                continue;
            }
            if (mayBeNull(component)) {
                fields.put(name, orNull(fields.get(name)));
            } else if (schema.getRequired() == null || !schema.getRequired().contains(name)) {
                schema.addRequiredItem(name);
            }
        }
    }

    private static String name(RecordComponent component) {
        var given = component.getAccessor().getAnnotation(JsonProperty.class);
        return given == null || given.value().isEmpty() ? component.getName() : given.value();
    }

    private static boolean mayBeNull(RecordComponent component) {
        return component.getType() == Optional.class
                || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() == null && schema.getEnum() == null && schema.getTypes() != null) {
            schema.addType(NULL);
            return schema;
        }
        var isDone = schema.getAnyOf() != null;
        return isDone ? schema : new JsonSchema().anyOf(List.of(schema, new JsonSchema().types(Set.of(NULL))));
    }
}
