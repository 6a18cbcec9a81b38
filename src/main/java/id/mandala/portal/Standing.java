package id.mandala.portal;

import id.mandala.evaluation.Result;
import id.mandala.region.Area;
import id.mandala.values.Explained;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A regency in the national table: its index and what it is made of. */
record Standing(
        Area area,
        Area province,
        String edition,
        BigDecimal index,
        @Nullable BigDecimal improvement,
        Map<String, BigDecimal> components) {

    /** Absent where the regency was not scored. */
    static Optional<Standing> of(Result result, Area area, Area province) {
        return result.index()
                .map(index -> new Standing(
                        area,
                        province,
                        result.edition(),
                        index.value(),
                        result.improvement().map(Explained::value).orElse(null),
                        result.components().entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, it -> it.getValue().value()))));
    }

    /** Null where the component was not part of the edition. */
    public @Nullable BigDecimal component(String key) {
        return components.get(key);
    }
}
