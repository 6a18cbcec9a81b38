package id.mandala.web;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Calls a type inside another after both, {@code MarksPage} for {@code MarksApi.Page}: under its own name alone one would be taken for
 * the other. Remembers which record goes by which name.
 */
final class SchemaNames extends TypeNameResolver {

    private final Map<String, Class<?>> records = new ConcurrentHashMap<>();

    Map<String, Class<?>> records() {
        return Map.copyOf(records);
    }

    @Override
    public String nameForType(JavaType type, Set<Options> options) {
        var name = super.nameForType(type, options);
        if (type.getRawClass().isRecord()) {
            records.put(name, type.getRawClass());
        }
        return name;
    }

    @Override
    protected String getNameOfClass(Class<?> type) {
        var around = type.getEnclosingClass();
        return around == null
                ? type.getSimpleName()
                : around.getSimpleName().replaceFirst("(Api|Resource)$", "") + type.getSimpleName();
    }
}
