package id.mandala.web;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record was sent without something it needs: left out, {@code null}, blank or without entries. Components of a record are needed
 * unless they say {@code @Nullable}, as everywhere in the code.
 */
final class FieldsMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> fields;

    private FieldsMissing(List<String> fields) {
        super(String.join(", ", fields));
        this.fields = List.copyOf(fields);
    }

    /** As the sender knows them: {@code agencies[1].id}. */
    List<String> fields() {
        return fields;
    }

    static void check(Record body) {
        var missing = new ArrayList<String>();
        lookInto(body, "", missing);
        if (!missing.isEmpty()) {
            throw new FieldsMissing(missing);
        }
    }

    private static void lookInto(Record body, String above, List<String> missing) {
        for (var component : body.getClass().getRecordComponents()) {
            lookAt(value(component, body), component.getAnnotatedType(), above + component.getName(), missing);
        }
    }

    private static void lookAt(@Nullable Object value, AnnotatedType type, String place, List<String> missing) {
        if (isEmpty(value)) {
            if (!type.isAnnotationPresent(Nullable.class)) {
                missing.add(place);
            }
        } else if (value instanceof Record part) {
            lookInto(part, place + ".", missing);
        } else if (value instanceof Collection<?> entries && type instanceof AnnotatedParameterizedType collection) {
            var entryType = collection.getAnnotatedActualTypeArguments()[0];
            var number = 0;
            for (var entry : entries) {
                lookAt(entry, entryType, place + "[" + number++ + "]", missing);
            }
        }
    }

    private static boolean isEmpty(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case String text -> text.isBlank();
            case Collection<?> entries -> entries.isEmpty();
            default -> false;
        };
    }

    private static @Nullable Object value(RecordComponent component, Record body) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true); // records of requests are their module's own
        try {
            return accessor.invoke(body);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
