package id.mandala.masterplan.proposal;

import id.mandala.values.RegionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Replaces one part in its tables. Works in the caller's transaction. */
@Component
class PartWriter {

    private final JdbcTemplate jdbc;

    PartWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(RegionCode region, UUID id, Part part) {
        switch (part) {
            case Reason it -> {
                single(
                        region,
                        id,
                        "problem = ?, kind = ?, origin = ?, innovation = ?",
                        it.problem(),
                        it.kind().map(Enum::name).orElse(null),
                        it.origin().map(Enum::name).orElse(null),
                        it.innovation());
                replace(
                        region,
                        id,
                        "initiative_issue",
                        "issue_id",
                        rows(it.issues().stream().sorted().toList()));
            }
            case Reach it -> {
                single(region, id, "partners = ?", it.partners());
                var districts = it.districts().stream().map(RegionCode::value).toList();
                replace(region, id, "place", "district_code", rows(districts));
            }
            case Aims it -> writeAims(region, id, it);
            case Means it -> {
                single(
                        region,
                        id,
                        "horizon = ?, plan_node_id = ?, sub_activity = ?, national_programme = ?, revenue_effect = ?",
                        it.horizon().map(Enum::name).orElse(null),
                        it.node().orElse(null),
                        it.subActivity().orElse(null),
                        it.nationalProgramme(),
                        it.revenueEffect());
                replace(
                        region,
                        id,
                        "cost",
                        "year, source, amount",
                        it.costs().stream()
                                .map(cost -> row(
                                        cost.year(),
                                        cost.source().name(),
                                        cost.amount().amount()))
                                .toList());
            }
            case Actions it ->
                replace(
                        region,
                        id,
                        "action_item",
                        "position, area, text, year",
                        numbered(it.items(), item -> row(item.area().name(), item.text(), item.year())));
            case Dependencies it -> writeDependencies(region, id, it);
            case QuickWin it -> {
                single(region, id, "months = ?", it.months().orElse(null));
                replace(
                        region,
                        id,
                        "quick_win_criterion",
                        "criterion, text",
                        it.answers().entrySet().stream()
                                .map(answer -> row(answer.getKey().name(), answer.getValue()))
                                .toList());
            }
        }
    }

    private void writeAims(RegionCode region, UUID id, Aims aims) {
        single(region, id, "goal = ?", aims.goal());
        replace(
                region,
                id,
                "indicator",
                "position, name, unit, direction, baseline, reason",
                numbered(
                        aims.indicators(),
                        it -> row(it.name(), it.unit(), it.direction().name(), it.baseline(), it.reason())));
        var targets = IntStream.range(0, aims.indicators().size())
                .boxed()
                .flatMap(position -> aims.indicators().get(position).targets().entrySet().stream()
                        .map(target -> row(position, target.getKey(), target.getValue())))
                .toList();
        insert(region, id, "target", "position, year, value", targets); // the old ones went with their indicators
    }

    private void writeDependencies(RegionCode region, UUID id, Dependencies it) {
        replace(
                region,
                id,
                "prerequisite",
                "requires_id",
                rows(it.prerequisites().stream().sorted().toList()));
        jdbc.update(
                "delete from masterplan.alternative where region_code = ? and ? in (one_id, other_id)",
                region.value(),
                id);
        jdbc.batchUpdate(
                """
                insert into masterplan.alternative (region_code, one_id, other_id)
                select region, least(one, other), greatest(one, other)
                from (values (?, cast(? as uuid), cast(? as uuid))) as given (region, one, other)
                """,
                it.alternatives().stream()
                        .map(other -> new Object[] {region.value(), id, other})
                        .toList());
        replace(
                region,
                id,
                "risk",
                "position, text, weight, mitigation",
                numbered(it.risks(), risk -> row(risk.text(), risk.weight().name(), risk.mitigation())));
    }

    /** Columns and tables are this class's own words, never a person's. */
    private void single(RegionCode region, UUID id, String assignments, @Nullable Object... values) {
        jdbc.update(
                "insert into masterplan.particulars (region_code, initiative_id) values (?, ?) on conflict do nothing",
                region.value(),
                id);
        var arguments = new ArrayList<@Nullable Object>(List.of());
        arguments.addAll(java.util.Arrays.asList(values));
        arguments.add(region.value());
        arguments.add(id);
        jdbc.update(
                "update masterplan.particulars set " + assignments + " where region_code = ? and initiative_id = ?",
                arguments.toArray());
    }

    private void replace(RegionCode region, UUID id, String table, String columns, List<List<@Nullable Object>> rows) {
        jdbc.update(
                "delete from masterplan." + table + " where region_code = ? and initiative_id = ?", region.value(), id);
        insert(region, id, table, columns, rows);
    }

    private void insert(RegionCode region, UUID id, String table, String columns, List<List<@Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var marks = "?, ".repeat(rows.getFirst().size() + 1) + "?";
        jdbc.batchUpdate(
                "insert into masterplan.%s (region_code, initiative_id, %s) values (%s)"
                        .formatted(table, columns, marks),
                rows.stream().map(row -> whole(region, id, row)).toList());
    }

    private static Object[] whole(RegionCode region, UUID id, List<@Nullable Object> row) {
        var whole = new ArrayList<@Nullable Object>();
        whole.add(region.value());
        whole.add(id);
        whole.addAll(row);
        return whole.toArray();
    }

    private interface AsRow<T> {
        List<@Nullable Object> of(T line);
    }

    private static <T> List<List<@Nullable Object>> numbered(List<T> lines, AsRow<T> asRow) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (int i = 0; i < lines.size(); i++) {
            var row = new ArrayList<@Nullable Object>();
            row.add(i);
            row.addAll(asRow.of(lines.get(i)));
            rows.add(row);
        }
        return rows;
    }

    private static List<List<@Nullable Object>> rows(List<? extends Object> values) {
        return values.stream().map(PartWriter::row).toList();
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return java.util.Arrays.asList(values);
    }
}
