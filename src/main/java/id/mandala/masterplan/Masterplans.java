package id.mandala.masterplan;

import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The masterplans of regions. The current one is that which began last. */
@Repository
@Transactional
public class Masterplans {

    private final JdbcClient jdbc;

    Masterplans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Masterplan> current(RegionCode region) {
        return newest(region, "true", Map.of());
    }

    /** The plan a year stands in; where two overlap, the one that began later. */
    public Optional<Masterplan> covering(RegionCode region, int year) {
        return newest(region, ":year between first_year and last_year", Map.of("year", year));
    }

    public Optional<Masterplan> find(RegionCode region, UUID id) {
        return newest(region, "id = :id", Map.of("id", id));
    }

    private Optional<Masterplan> newest(RegionCode region, String condition, Map<String, Object> arguments) {
        return jdbc.sql("""
                        select region_code, id, title, framework, first_year, last_year, demo, version
                        from masterplan.masterplan
                        where region_code = :region and %s
                        order by first_year desc
                        limit 1
                        """.formatted(condition))
                .param("region", region.value())
                .params(arguments)
                .query(Masterplans::masterplan)
                .optional();
    }

    /** One import at a time, for the rest of this transaction. */
    public void lock(Masterplan plan) {
        jdbc.sql("select id from masterplan.masterplan where region_code = :region and id = :id for update")
                .param("region", plan.region().value())
                .param("id", plan.id())
                .query((row, number) -> row.getObject("id", UUID.class))
                .single();
    }

    public void add(Masterplan plan) {
        jdbc.sql("""
                        insert into masterplan.masterplan (region_code, id, title, framework, first_year, last_year, demo)
                        values (:region, :id, :title, :framework, :first, :last, :demo)
                        """)
                .param("region", plan.region().value())
                .param("id", plan.id())
                .param("title", plan.title())
                .param("framework", plan.framework())
                .param("first", plan.span().first())
                .param("last", plan.span().last())
                .param("demo", plan.demo())
                .update();
    }

    private static Masterplan masterplan(ResultSet row, int number) throws SQLException {
        return new Masterplan(
                RegionCode.of(row.getString("region_code")),
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("framework"),
                new Span(row.getInt("first_year"), row.getInt("last_year")),
                row.getBoolean("demo"),
                row.getInt("version"));
    }
}
