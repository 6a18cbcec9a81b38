package id.mandala.planning;

import id.mandala.values.RegionCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which indicators of a plan depend on what serves its nodes. */
@Repository
@Transactional(readOnly = true)
public class ServedIndicators {

    private final JdbcClient jdbc;

    ServedIndicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By node, the nearest first; from the objective down, since goals and missions depend on everything.
     *
     * @param year whose targets are wanted
     */
    public Map<UUID, List<ServedIndicator>> of(RegionCode region, Collection<UUID> nodes, int year) {
        var found = new HashMap<UUID, List<ServedIndicator>>();
        if (nodes.isEmpty()) {
            return found;
        }
        jdbc.sql("""
                        with recursive up as (
                            select id as asked, 0 as steps, id, parent_id, level, text from planning.plan_node
                            where region_code = :region and id in (:nodes)
                            union all
                            select up.asked, up.steps + 1, above.id, above.parent_id, above.level, above.text
                            from up
                            join planning.plan_node above on above.region_code = :region and above.id = up.parent_id
                        )
                        select up.asked, up.level, up.text, it.id, it.name, it.unit, target.value
                        from up
                        join planning.plan_indicator it on it.region_code = :region and it.node_id = up.id
                        left join planning.plan_target target on target.region_code = :region and target.indicator_id = it.id
                            and target.year = :year
                        where up.level not in ('MISSION', 'GOAL')
                        order by up.asked, up.steps, it.place
                        """)
                .param("region", region.value())
                .param("nodes", Set.copyOf(nodes))
                .param("year", year)
                .query(row -> {
                    found.computeIfAbsent(row.getObject("asked", UUID.class), _ -> new ArrayList<>())
                            .add(new ServedIndicator(
                                    row.getObject("id", UUID.class),
                                    PlanLevel.valueOf(row.getString("level")),
                                    row.getString("text"),
                                    row.getString("name"),
                                    row.getString("unit"),
                                    row.getBigDecimal("value")));
                });
        return found;
    }
}
