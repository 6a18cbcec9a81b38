package id.mandala.planning;

import id.mandala.planning.PlanTree.Branch;
import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The nodes of plans, from mission to sub kegiatan. Whoever asks sees those of their own scope only. */
@Repository
@Transactional(readOnly = true)
public class PlanNodes {

    private final JdbcClient jdbc;

    PlanNodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<PlanNode> find(RegionCode region, UUID id) {
        return jdbc.sql("select * from planning.plan_node where region_code = :region and id = :id")
                .param("region", region.value())
                .param("id", id)
                .query(PlanNodes::node)
                .optional();
    }

    /** From the mission down to the node itself; empty where the region has no such node. */
    public List<PathStep> pathOf(RegionCode region, UUID node) {
        return pathsOf(region, Set.of(node)).getOrDefault(node, List.of());
    }

    /** The same for many nodes in one query; a node the region does not have is left out. */
    public Map<UUID, List<PathStep>> pathsOf(RegionCode region, Collection<UUID> nodes) {
        var paths = new HashMap<UUID, List<PathStep>>();
        if (nodes.isEmpty()) {
            return paths;
        }
        jdbc.sql("""
                        with recursive up as (
                            select id as asked, 0 as steps, id, parent_id, level, code, text
                            from planning.plan_node
                            where region_code = :region and id in (:nodes)
                            union all
                            select up.asked, up.steps + 1, above.id, above.parent_id, above.level, above.code, above.text
                            from up
                            join planning.plan_node above on above.region_code = :region and above.id = up.parent_id
                        )
                        select asked, id, level, code, text from up order by asked, steps desc
                        """)
                .param("region", region.value())
                .param("nodes", Set.copyOf(nodes))
                .query(row -> {
                    paths.computeIfAbsent(row.getObject("asked", UUID.class), it -> new ArrayList<>())
                            .add(new PathStep(
                                    row.getObject("id", UUID.class),
                                    PlanLevel.valueOf(row.getString("level")),
                                    row.getString("code"),
                                    row.getString("text")));
                });
        return paths;
    }

    /** The whole plan, in four queries however large it is. */
    public PlanTree tree(MediumTermPlan plan) {
        var below = new HashMap<Optional<UUID>, List<PlanNode>>();
        of(plan).forEach(it -> below.computeIfAbsent(Optional.ofNullable(it.parent()), key -> new ArrayList<>())
                .add(it));
        return new PlanTree(plan, branches(null, below, indicators(plan, null), ceilings(plan, null)));
    }

    /** A node with its indicators and ceilings, without what is below it. */
    Branch alone(MediumTermPlan plan, PlanNode node) {
        return new Branch(
                node,
                indicators(plan, node.id()).getOrDefault(node.id(), List.of()),
                ceilings(plan, node.id()).getOrDefault(node.id(), new TreeMap<>()),
                List.of());
    }

    private static List<Branch> branches(
            @Nullable UUID parent,
            Map<Optional<UUID>, List<PlanNode>> below,
            Map<UUID, List<PlanIndicator>> indicators,
            Map<UUID, SortedMap<Integer, Long>> ceilings) {
        return below.getOrDefault(Optional.ofNullable(parent), List.of()).stream()
                .map(it -> new Branch(
                        it,
                        indicators.getOrDefault(it.id(), List.of()),
                        ceilings.getOrDefault(it.id(), new TreeMap<>()),
                        branches(it.id(), below, indicators, ceilings)))
                .toList();
    }

    /** All of a plan; those below one parent stand in their order. */
    List<PlanNode> of(MediumTermPlan plan) {
        return jdbc.sql("""
                        select * from planning.plan_node
                        where region_code = :region and plan_id = :plan
                        order by place, id
                        """)
                .param("region", plan.region().value())
                .param("plan", plan.id())
                .query(PlanNodes::node)
                .list();
    }

    private Map<UUID, List<PlanIndicator>> indicators(MediumTermPlan plan, @Nullable UUID only) {
        var targets = new HashMap<UUID, SortedMap<Integer, BigDecimal>>();
        var found = new HashMap<UUID, List<PlanIndicator>>();
        ask("""
                select target.* from planning.plan_target target
                join planning.plan_indicator indicator
                    on indicator.region_code = target.region_code and indicator.id = target.indicator_id
                join planning.plan_node node on node.region_code = indicator.region_code and node.id = indicator.node_id
                where node.region_code = :region and node.plan_id = :plan and node.id = coalesce(:only, node.id)
                """, plan, only).query(row -> {
            targets.computeIfAbsent(row.getObject("indicator_id", UUID.class), it -> new TreeMap<>())
                    .put(row.getInt("year"), row.getBigDecimal("value"));
        });
        ask("""
                select indicator.* from planning.plan_indicator indicator
                join planning.plan_node node on node.region_code = indicator.region_code and node.id = indicator.node_id
                where node.region_code = :region and node.plan_id = :plan and node.id = coalesce(:only, node.id)
                order by indicator.place, indicator.id
                """, plan, only).query(row -> {
            var id = row.getObject("id", UUID.class);
            var node = row.getObject("node_id", UUID.class);
            found.computeIfAbsent(node, it -> new ArrayList<>())
                    .add(indicator(row, id, node, targets.getOrDefault(id, new TreeMap<>())));
        });
        return found;
    }

    private Map<UUID, SortedMap<Integer, Long>> ceilings(MediumTermPlan plan, @Nullable UUID only) {
        var found = new HashMap<UUID, SortedMap<Integer, Long>>();
        ask("""
                select ceiling.* from planning.plan_ceiling ceiling
                join planning.plan_node node on node.region_code = ceiling.region_code and node.id = ceiling.node_id
                where node.region_code = :region and node.plan_id = :plan and node.id = coalesce(:only, node.id)
                """, plan, only).query(row -> {
            found.computeIfAbsent(row.getObject("node_id", UUID.class), it -> new TreeMap<>())
                    .put(row.getInt("year"), row.getLong("amount"));
        });
        return found;
    }

    private JdbcClient.StatementSpec ask(String sql, MediumTermPlan plan, @Nullable UUID only) {
        return jdbc.sql(sql)
                .param("region", plan.region().value())
                .param("plan", plan.id())
                .param("only", only, Types.OTHER);
    }

    private static PlanNode node(ResultSet row, int number) throws SQLException {
        return new PlanNode(
                RegionCode.of(row.getString("region_code")),
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getObject("parent_id", UUID.class),
                row.getInt("place"),
                new PlanNode.Outline(
                        PlanLevel.valueOf(row.getString("level")),
                        row.getString("code"),
                        row.getString("text"),
                        row.getObject("agency_id", UUID.class)),
                row.getObject("successor_id", UUID.class),
                row.getBoolean("discontinued"),
                row.getInt("version"));
    }

    private static PlanIndicator indicator(ResultSet row, UUID id, UUID node, SortedMap<Integer, BigDecimal> targets)
            throws SQLException {
        return new PlanIndicator(
                id,
                node,
                row.getInt("place"),
                new PlanIndicator.Measure(
                        row.getString("name"),
                        row.getString("unit"),
                        PlanIndicator.Direction.valueOf(row.getString("direction")),
                        row.getBigDecimal("baseline"),
                        targets));
    }
}
