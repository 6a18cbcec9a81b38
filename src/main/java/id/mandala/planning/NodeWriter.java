package id.mandala.planning;

import id.mandala.values.RegionCode;
import id.mandala.web.Counts;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes nodes with their indicators and ceilings, many at once. Works in the caller's transaction. */
@Component
class NodeWriter {

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final Counts counts;

    NodeWriter(JdbcTemplate jdbc, JdbcClient client, Counts counts) {
        this.jdbc = jdbc;
        this.client = client;
        this.counts = counts;
    }

    /** Parents come before their children. */
    void insert(Collection<PlanNode> nodes) {
        batch(
                """
                insert into planning.plan_node (region_code, id, plan_id, parent_id, level, place, code, text, agency_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                nodes.stream()
                        .map(it -> new Object[] {
                            it.region().value(),
                            it.id(),
                            it.plan(),
                            it.parent(),
                            it.level().name(),
                            it.place(),
                            it.code(),
                            it.text(),
                            it.agency()
                        })
                        .toList());
        counts.anewAfter(nodes.size(), "planning.plan_node");
    }

    /** @return false when one of them was written by someone else since it was read */
    boolean update(Collection<PlanNode> nodes) {
        return batch(
                        """
                        update planning.plan_node set code = ?, text = ?, agency_id = ?, version = version + 1
                        where region_code = ? and id = ? and version = ?
                        """,
                        nodes.stream()
                                .map(it -> new Object[] {
                                    it.code(),
                                    it.text(),
                                    it.agency(),
                                    it.region().value(),
                                    it.id(),
                                    it.version()
                                })
                                .toList())
                == nodes.size();
    }

    /** @return false when someone else wrote this node since it was read */
    boolean lead(PlanNode node, @Nullable UUID successor, boolean discontinued) {
        return batch("""
                        update planning.plan_node set successor_id = ?, discontinued = ?, version = version + 1
                        where region_code = ? and id = ? and version = ?
                        """, List.<Object[]>of(new Object[] {
                    successor, discontinued, node.region().value(), node.id(), node.version()
                }))
                == 1;
    }

    void remove(PlanNode node) {
        client.sql("delete from planning.plan_node where region_code = :region and id = :id")
                .param("region", node.region().value())
                .param("id", node.id())
                .update();
    }

    /** All the ceilings of these nodes, whole rupiah by year; what stood there goes. */
    void replaceCeilings(RegionCode region, Map<UUID, ? extends Map<Integer, Long>> ceilings) {
        forget("planning.plan_ceiling", region, ceilings.keySet());
        batch(
                "insert into planning.plan_ceiling (region_code, node_id, year, amount) values (?, ?, ?, ?)",
                ceilings.entrySet().stream()
                        .flatMap(node -> node.getValue().entrySet().stream()
                                .map(it -> new Object[] {region.value(), node.getKey(), it.getKey(), it.getValue()}))
                        .toList());
    }

    /** All the indicators of these nodes; what stood there goes. */
    void replaceIndicators(RegionCode region, Set<UUID> nodes, Collection<PlanIndicator> indicators) {
        forget("planning.plan_indicator", region, nodes);
        batch(
                """
                insert into planning.plan_indicator (region_code, id, node_id, place, name, unit, direction, baseline)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                indicators.stream()
                        .map(it -> new Object[] {
                            region.value(),
                            it.id(),
                            it.node(),
                            it.place(),
                            it.measure().name(),
                            it.measure().unit(),
                            it.measure().direction().name(),
                            it.measure().baseline()
                        })
                        .toList());
        counts.anewAfter(indicators.size(), "planning.plan_indicator");
        batch(
                "insert into planning.plan_target (region_code, indicator_id, year, value) values (?, ?, ?, ?)",
                indicators.stream()
                        .flatMap(indicator -> indicator.measure().targets().entrySet().stream()
                                .map(it -> new Object[] {region.value(), indicator.id(), it.getKey(), it.getValue()}))
                        .toList());
    }

    private void forget(String table, RegionCode region, Set<UUID> nodes) {
        batch(
                "delete from " + table + " where region_code = ? and node_id = ?",
                nodes.stream().map(it -> new Object[] {region.value(), it}).toList());
    }

    private int batch(String sql, List<Object[]> rows) {
        return rows.isEmpty()
                ? 0
                : Arrays.stream(jdbc.batchUpdate(sql, rows))
                        .map(count -> Math.abs(count))
                        .sum();
    }
}
