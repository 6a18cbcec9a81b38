package id.mandala.planning;

import id.mandala.values.RegionCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which indicators of a plan depend on what serves its nodes. */
@Repository
@Transactional(readOnly = true)
public class ServedIndicators {

    private final PlanNodes plan;
    private final JdbcClient jdbc;

    ServedIndicators(PlanNodes plan, JdbcClient jdbc) {
        this.plan = plan;
        this.jdbc = jdbc;
    }

    /**
     * By node, the nearest first; from the objective down, since goals and missions depend on everything.
     *
     * @param year whose targets are wanted
     */
    public Map<UUID, List<ServedIndicator>> of(RegionCode region, Collection<UUID> nodes, int year) {
        var paths = plan.pathsOf(region, nodes);
        var measured = measured(
                region,
                paths.values().stream()
                        .flatMap(List::stream)
                        .filter(it -> it.level().compareTo(PlanLevel.OBJECTIVE) >= 0)
                        .distinct()
                        .toList(),
                year);
        var served = new HashMap<UUID, List<ServedIndicator>>();
        paths.forEach((node, path) -> served.put(
                node,
                path.reversed().stream()
                        .flatMap(it -> measured.getOrDefault(it.id(), List.of()).stream())
                        .toList()));
        return served;
    }

    private Map<UUID, List<ServedIndicator>> measured(RegionCode region, List<PathStep> steps, int year) {
        var byId = steps.stream().collect(Collectors.toMap(PathStep::id, Function.identity()));
        var measured = new HashMap<UUID, List<ServedIndicator>>();
        jdbc.sql("""
                        select it.id, it.node_id, it.name, it.unit, target.value
                        from planning.plan_indicator it
                        left join planning.plan_target target on target.region_code = it.region_code
                            and target.indicator_id = it.id and target.year = :year
                        where it.region_code = :region and it.node_id = any(:nodes)
                        order by it.place
                        """)
                .param("region", region.value())
                .param("nodes", byId.keySet().toArray(UUID[]::new))
                .param("year", year)
                .query(row -> {
                    var step = byId.get(row.getObject("node_id", UUID.class));
                    if (step != null) {
                        measured.computeIfAbsent(step.id(), _ -> new ArrayList<>())
                                .add(new ServedIndicator(
                                        row.getObject("id", UUID.class),
                                        step.level(),
                                        step.text(),
                                        row.getString("name"),
                                        row.getString("unit"),
                                        row.getBigDecimal("value")));
                    }
                });
        return measured;
    }
}
