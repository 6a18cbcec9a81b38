package id.mandala.masterplan.proposal;

import id.mandala.masterplan.proposal.PartRows.Lines;
import id.mandala.values.RegionCode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Replaces parts in their tables: a few statements, for one part as for those of ten thousand initiatives. Works in the caller's transaction. */
@Component
class PartWriter {

    private final JdbcTemplate jdbc;

    PartWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param parts of each initiative, those to be replaced */
    void write(RegionCode region, Map<UUID, List<Part>> parts) {
        var rows = new PartRows(region);
        parts.forEach((id, some) -> some.forEach(it -> rows.take(id, it)));
        rows.singles.forEach((columns, values) -> upsert(columns, values));
        rows.replaced.forEach((table, ids) -> delete(region, table.name().toLowerCase(Locale.ROOT), ids));
        rows.lines.forEach((table, lines) -> insert(table, lines));
        writeAlternatives(region, rows);
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

    private void delete(RegionCode region, String table, Collection<UUID> ids) {
        jdbc.update(
                "delete from masterplan." + table + " where region_code = ? and initiative_id = any(?)",
                region.value(),
                array(ids));
    }

    private void insert(Lines table, List<Object[]> rows) {
        var marks = ", ?".repeat(rows.getFirst().length - 1);
        jdbc.batchUpdate(
                "insert into masterplan.%s (region_code, initiative_id, %s) values (?%s)"
                        .formatted(table.name().toLowerCase(Locale.ROOT), table.columns, marks),
                rows);
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
