package id.mandala.masterplan;

import id.mandala.values.RegionCode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the supporting agencies of many initiatives in one statement. */
final class Supports {

    private Supports() {}

    static List<Initiative> fill(JdbcClient jdbc, RegionCode region, List<Initiative> initiatives) {
        if (initiatives.isEmpty()) {
            return initiatives;
        }
        Map<UUID, Set<UUID>> supporting = new HashMap<>();
        jdbc.sql("""
                        select initiative_id, agency_id from masterplan.initiative_support
                        where region_code = :region and initiative_id = any(:ids)
                        order by agency_id
                        """)
                .param("region", region.value())
                .param("ids", initiatives.stream().map(Initiative::id).toArray(UUID[]::new))
                .query(row -> {
                    supporting
                            .computeIfAbsent(row.getObject("initiative_id", UUID.class), id -> new LinkedHashSet<>())
                            .add(row.getObject("agency_id", UUID.class));
                });
        return initiatives.stream()
                .map(it -> it.with(with(it.outline(), supporting.getOrDefault(it.id(), Set.of()))))
                .toList();
    }

    private static Outline with(Outline outline, Set<UUID> supporting) {
        return new Outline(
                outline.key(),
                outline.name(),
                outline.description(),
                outline.dimension(),
                outline.subDimension(),
                outline.topic(),
                outline.lead(),
                supporting,
                outline.span());
    }
}
