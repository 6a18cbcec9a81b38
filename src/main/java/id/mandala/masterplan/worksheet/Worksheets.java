package id.mandala.masterplan.worksheet;

import id.mandala.masterplan.Masterplan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The worksheets of masterplans, read and written whole. */
@Repository
@Transactional
public class Worksheets {

    private record Key(Method method, Aspect aspect) {}

    private final JdbcClient jdbc;

    Worksheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every method with every aspect, also those nobody has filled in. */
    public List<Worksheet> of(Masterplan plan) {
        var versions = versions(plan);
        var items = items(plan);
        var sheets = new ArrayList<Worksheet>();
        for (var method : Method.values()) {
            for (var aspect : Aspect.values()) {
                var key = new Key(method, aspect);
                sheets.add(new Worksheet(
                        method, aspect, items.getOrDefault(key, List.of()), versions.getOrDefault(key, 0)));
            }
        }
        return sheets;
    }

    public Worksheet of(Masterplan plan, Method method, Aspect aspect) {
        return of(plan).stream()
                .filter(it -> it.method() == method && it.aspect() == aspect)
                .findFirst()
                .orElseThrow();
    }

    /** @return false when it was written by someone else since it was read */
    boolean save(Masterplan plan, Worksheet sheet) {
        var sql = sheet.version() == 0 ? """
                        insert into masterplan.worksheet (region_code, masterplan_id, method, aspect)
                        values (:region, :plan, :method, :aspect) on conflict do nothing
                        """ : """
                        update masterplan.worksheet set version = version + 1
                        where region_code = :region and masterplan_id = :plan and method = :method
                            and aspect = :aspect and version = :version
                        """;
        var statement = of(sql, plan, sheet);
        if (sheet.version() > 0) {
            statement = statement.param("version", sheet.version());
        }
        if (statement.update() == 0) {
            return false;
        }
        of("""
                delete from masterplan.worksheet_item
                where region_code = :region and masterplan_id = :plan and method = :method and aspect = :aspect
                """, plan, sheet).update();
        for (int i = 0; i < sheet.items().size(); i++) {
            write(plan, sheet, i + 1, sheet.items().get(i));
        }
        return true;
    }

    private JdbcClient.StatementSpec of(String sql, Masterplan plan, Worksheet sheet) {
        return jdbc.sql(sql)
                .param("region", plan.region().value())
                .param("plan", plan.id())
                .param("method", sheet.method().name())
                .param("aspect", sheet.aspect().name());
    }

    private void write(Masterplan plan, Worksheet sheet, int position, Item item) {
        var row = of("""
                        insert into masterplan.worksheet_item (region_code, masterplan_id, method, aspect, position, text,
                            rating, evidence, side, wanted, gap, answer, keywords)
                        values (:region, :plan, :method, :aspect, :position, :text, :rating, :evidence, :side, :wanted,
                            :gap, :answer, :keywords)
                        """, plan, sheet)
                .param("position", position)
                .param("text", item.text())
                .param("keywords", item.keywords().toArray(String[]::new));
        switch (item) {
            case Item.Readiness it -> told(row, it.rating().name(), it.evidence(), null, "", "", "");
            case Item.Swot it -> told(row, null, "", it.side().name(), "", "", "");
            case Item.Gap it -> told(row, null, "", null, it.wanted(), it.gap(), it.answer());
        }
    }

    private static void told(
            JdbcClient.StatementSpec row,
            @Nullable String rating,
            String evidence,
            @Nullable String side,
            String wanted,
            String gap,
            String answer) {
        row.param("rating", rating)
                .param("evidence", evidence)
                .param("side", side)
                .param("wanted", wanted)
                .param("gap", gap)
                .param("answer", answer)
                .update();
    }

    private Map<Key, Integer> versions(Masterplan plan) {
        Map<Key, Integer> versions = new LinkedHashMap<>();
        jdbc.sql("select * from masterplan.worksheet where region_code = :region and masterplan_id = :plan")
                .param("region", plan.region().value())
                .param("plan", plan.id())
                .query(row -> {
                    versions.put(key(row), row.getInt("version"));
                });
        return versions;
    }

    private Map<Key, List<Item>> items(Masterplan plan) {
        Map<Key, List<Item>> items = new LinkedHashMap<>();
        jdbc.sql("""
                        select * from masterplan.worksheet_item
                        where region_code = :region and masterplan_id = :plan
                        order by position
                        """)
                .param("region", plan.region().value())
                .param("plan", plan.id())
                .query(row -> {
                    items.computeIfAbsent(key(row), _ -> new ArrayList<>()).add(item(row));
                });
        return items;
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(Method.valueOf(row.getString("method")), Aspect.valueOf(row.getString("aspect")));
    }

    private static Item item(ResultSet row) throws SQLException {
        var text = row.getString("text");
        var keywords = List.of((String[]) row.getArray("keywords").getArray());
        return switch (Method.valueOf(row.getString("method"))) {
            case READINESS ->
                new Item.Readiness(
                        text, Item.Rating.valueOf(row.getString("rating")), row.getString("evidence"), keywords);
            case SWOT -> new Item.Swot(Item.Side.valueOf(row.getString("side")), text, keywords);
            case GAP ->
                new Item.Gap(text, row.getString("wanted"), row.getString("gap"), row.getString("answer"), keywords);
        };
    }
}
