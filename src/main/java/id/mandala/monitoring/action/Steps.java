package id.mandala.monitoring.action;

import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The steps of the masterplan with what months told of them. */
@Repository
@Transactional
class Steps {

    private static final String KEY =
            "region_code = :region and initiative_id = :initiative and step = :step and year = :year and month = :month";

    private static final String INSERT = """
            insert into monitoring.action_month (region_code, initiative_id, step, year, month, done)
            values (:region, :initiative, :step, :year, :month, :done) on conflict do nothing
            """;

    private static final String UPDATE = "update monitoring.action_month set done = :done, version = version + 1 where "
            + KEY + " and version = :seen";

    private static final String DELETE = "delete from monitoring.action_month where " + KEY + " and version = :seen";

    private final JdbcClient jdbc;

    Steps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the month's year, and earlier ones that were not done before it; in the order of years and of the plan. */
    List<Step> of(RegionCode region, UUID initiative, YearMonth month) {
        return jdbc.sql("""
                        select * from (
                            select distinct on (item.text) item.area, item.text, item.year, item.position, earlier.done as before,
                                told.done, coalesce(told.version, 0) as version
                            from masterplan.action_item item
                            left join lateral (select done from monitoring.action_month it
                                where it.region_code = :region and it.initiative_id = :initiative and it.step = item.text
                                    and (it.year, it.month) < (:year, :month)
                                order by it.year desc, it.month desc limit 1) earlier on true
                            left join monitoring.action_month told on told.region_code = :region and told.initiative_id = :initiative
                                and told.step = item.text and told.year = :year and told.month = :month
                            where item.region_code = :region and item.initiative_id = :initiative
                                and (item.year = :year or item.year < :year and coalesce(earlier.done, 0) < 100)
                            order by item.text, item.position) step
                        order by year, position
                        """)
                .param("region", region.value())
                .param("initiative", initiative)
                .param("year", month.getYear())
                .param("month", month.getMonthValue())
                .query((row, _) -> new Step(
                        row.getString("area"),
                        row.getString("text"),
                        row.getInt("year"),
                        Optional.ofNullable(row.getBigDecimal("before")),
                        Optional.ofNullable(row.getBigDecimal("done")),
                        row.getInt("version")))
                .list();
    }

    /** @return whether nobody else wrote it since that version; nothing done is told by taking it away */
    boolean keep(
            RegionCode region, UUID initiative, YearMonth month, String step, Optional<BigDecimal> done, int seen) {
        var sql = done.isEmpty() ? DELETE : seen == 0 ? INSERT : UPDATE;
        return jdbc.sql(sql)
                        .param("region", region.value())
                        .param("initiative", initiative)
                        .param("step", step)
                        .param("year", month.getYear())
                        .param("month", month.getMonthValue())
                        .param("done", done.orElse(null))
                        .param("seen", seen)
                        .update()
                == 1;
    }
}
