package id.mandala.masterplan.proposal;

import id.mandala.masterplan.proposal.PartRows.Lines;
import id.mandala.values.RegionCode;
import id.mandala.web.Counts;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Replaces parts in their tables: a few statements, for one part as for those of ten thousand initiatives. Works in the caller's transaction. */
@Component
class PartWriter {

    private static final int AT_ONCE = 20_000;

    private final JdbcTemplate jdbc;
    private final Counts counts;

    PartWriter(JdbcTemplate jdbc, Counts counts) {
        this.jdbc = jdbc;
        this.counts = counts;
    }

    /** @param parts of each initiative, those to be replaced */
    void write(RegionCode region, Map<UUID, List<Part>> parts) {
        var rows = new PartRows(region);
        parts.forEach((id, some) -> some.forEach(it -> rows.take(id, it)));
        rows.singles.forEach((columns, values) -> upsert(columns, values));
        rows.replaced.forEach((table, ids) -> delete(region, table, ids));
        rows.lines.forEach((table, lines) -> {
            insert(table, lines);
            if (table == Lines.INDICATOR) {
                counts.anewAfter(lines.size(), table.table()); // their targets point at them
            }
        });
        writeAlternatives(region, rows);
        counts.anewAfter(rows.size(), rows.tables());
    }

    private void upsert(List<String> columns, List<Object[]> rows) {
        jdbc.batchUpdate(
                """
                insert into masterplan.particulars (region_code, initiative_id, %s) values (?, ?%s)
                on conflict (region_code, initiative_id) do update set %s
                """.formatted(
                        String.join(", ", columns),
                        ", ?".repeat(columns.size()),
                        columns.stream().map(it -> it + " = excluded." + it).collect(Collectors.joining(", "))),
                rows);
    }

    private void delete(RegionCode region, Lines table, Collection<UUID> ids) {
        jdbc.update(
                "delete from " + table.table() + " where region_code = ? and initiative_id = any(?)",
                region.value(),
                array(ids));
    }

    /** Column by column, as arrays: half the time of as many rows of values. */
    private void insert(Lines table, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            insertSome(table, rows.subList(from, Math.min(rows.size(), from + AT_ONCE)));
        }
    }

    private void insertSome(Lines table, List<Object[]> rows) {
        var types = table.types();
        var sql = "insert into %s (%s) select * from unnest(%s)"
                .formatted(
                        table.table(),
                        String.join(", ", table.columns()),
                        types.stream().map(it -> "cast(? as " + it + "[])").collect(Collectors.joining(", ")));
        jdbc.update(sql, statement -> {
            for (int place = 0; place < types.size(); place++) {
                int column = place;
                var values = rows.stream().map(it -> it[column]).toArray();
                statement.setArray(place + 1, statement.getConnection().createArrayOf(types.get(place), values));
            }
        });
    }

    private void writeAlternatives(RegionCode region, PartRows rows) {
        if (rows.dependent.isEmpty()) {
            return;
        }
        jdbc.update(
                "delete from masterplan.alternative where region_code = ? and (one_id = any(?) or other_id = any(?))",
                region.value(),
                array(rows.dependent),
                array(rows.dependent));
        jdbc.batchUpdate(
                "insert into masterplan.alternative (region_code, one_id, other_id) values (?, ?, ?)",
                rows.alternatives.stream()
                        .map(it -> new Object[] {region.value(), it.one(), it.other()})
                        .toList());
    }

    private static UUID[] array(Collection<UUID> ids) {
        return Arrays.copyOf(ids.toArray(), ids.size(), UUID[].class);
    }
}
