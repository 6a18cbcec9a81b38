package id.mandala.monitoring.district;

import id.mandala.masterplan.Masterplan;
import id.mandala.values.RegionCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where initiatives work, as their proposals say. */
@Repository
@Transactional(readOnly = true)
class Places {

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The districts of each initiative of the plan; one that names none works in all of the region and is not among them. */
    Map<UUID, Set<RegionCode>> of(Masterplan plan) {
        var places = new HashMap<UUID, Set<RegionCode>>();
        jdbc.sql("""
                        select place.initiative_id, place.district_code from masterplan.place
                        join masterplan.initiative on initiative.region_code = place.region_code and initiative.id = place.initiative_id
                        where place.region_code = :region and initiative.masterplan_id = :plan
                        """)
                .param("region", plan.region().value())
                .param("plan", plan.id())
                .query(row -> {
                    places.computeIfAbsent(row.getObject("initiative_id", UUID.class), _ -> new HashSet<>())
                            .add(RegionCode.of(row.getString("district_code")));
                });
        return places;
    }
}
