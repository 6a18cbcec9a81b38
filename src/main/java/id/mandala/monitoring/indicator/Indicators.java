package id.mandala.monitoring.indicator;

import id.mandala.masterplan.Masterplan;
import id.mandala.monitoring.figure.IndicatorKind;
import id.mandala.values.RegionCode;
import id.mandala.web.StaleVersion;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The indicators of initiatives that run in a year, with what was told of them, in one query however many there are. */
@Repository
@Transactional
class Indicators {

    /** Of two of one name in an initiative the first one counts: nobody could tell their values apart. */
    private static final String SELECT = """
            select initiative.id, initiative.name as initiative, initiative.lead_agency_id, it.name, it.unit, it.direction, it.baseline,
                :year as year, target.value as target, own.kind, coalesce(own.version, 0) as version,
                coalesce(told.elsewhere, false) as elsewhere, told.months, told.amounts
            from masterplan.initiative
            join masterplan.indicator it on it.region_code = :region and it.initiative_id = initiative.id
            left join masterplan.target on target.region_code = :region and target.initiative_id = initiative.id
                and target.position = it.position and target.year = :year
            left join monitoring.indicator own on own.region_code = :region and own.initiative_id = initiative.id and own.name = it.name
            left join lateral (select bool_or(month.year <> :year) as elsewhere,
                    array_agg(month.month::int order by month.month) filter (where month.year = :year) as months,
                    array_agg(month.value order by month.month) filter (where month.year = :year) as amounts
                from monitoring.indicator_month month
                where month.region_code = :region and month.initiative_id = initiative.id and month.name = it.name) told on true
            where initiative.region_code = :region and initiative.stage = 'IN_PLAN'
                and :year between initiative.first_year and initiative.last_year
                and not exists (select from masterplan.indicator same where same.region_code = :region
                    and same.initiative_id = initiative.id and same.name = it.name and same.position < it.position)
            """;

    private final JdbcClient jdbc;

    Indicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a plan, by initiative. */
    List<IndicatorYear> of(Masterplan plan, int year) {
        return asked(
                        SELECT
                                + " and initiative.masterplan_id = :plan order by lower(initiative.name), initiative.id, it.position",
                        plan.region(),
                        year)
                .param("plan", plan.id())
                .query((row, _) -> indicator(row))
                .list();
    }

    /** Those of one initiative, in their own order. */
    List<IndicatorYear> of(RegionCode region, UUID initiative, int year) {
        return asked(SELECT + " and initiative.id = :initiative order by it.position", region, year)
                .param("initiative", initiative)
                .query((row, _) -> indicator(row))
                .list();
    }

    /** Names under which something was told that the masterplan does not have any more. */
    List<String> left(RegionCode region, UUID initiative) {
        return jdbc.sql("""
                        select distinct name from monitoring.indicator_month told
                        where region_code = :region and initiative_id = :initiative
                            and not exists (select from masterplan.indicator it where it.region_code = told.region_code
                                and it.initiative_id = told.initiative_id and it.name = told.name)
                        order by name
                        """)
                .param("region", region.value())
                .param("initiative", initiative)
                .query((row, _) -> row.getString("name"))
                .list();
    }

    /**
     * Writes its kind and the months of its year.
     *
     * @throws StaleVersion where somebody else did since it was read
     */
    void keep(RegionCode region, IndicatorYear it) {
        var kept = named(it.version() == 0 ? """
                        insert into monitoring.indicator (region_code, initiative_id, name, kind)
                        values (:region, :initiative, :name, :kind)
                        on conflict do nothing
                        """ : """
                        update monitoring.indicator set kind = :kind, version = version + 1
                        where region_code = :region and initiative_id = :initiative and name = :name and version = :version
                        """, region, it)
                .param("kind", it.kind().name())
                .param("version", it.version())
                .update();
        if (kept == 0) {
            throw new StaleVersion();
        }
        named("""
                        delete from monitoring.indicator_month
                        where region_code = :region and initiative_id = :initiative and name = :name and year = :year
                        """, region, it).update();
        named("""
                        insert into monitoring.indicator_month (region_code, initiative_id, name, year, month, value)
                        select :region, :initiative, :name, :year, * from unnest(:months::int[], :amounts::numeric[])
                        """, region, it)
                .param("months", it.months().keySet().toArray(Integer[]::new))
                .param("amounts", it.months().values().toArray(BigDecimal[]::new))
                .update();
    }

    private JdbcClient.StatementSpec named(String sql, RegionCode region, IndicatorYear it) {
        return asked(sql, region, it.year())
                .param("initiative", it.initiative())
                .param("name", it.name());
    }

    private JdbcClient.StatementSpec asked(String sql, RegionCode region, int year) {
        return jdbc.sql(sql).param("region", region.value()).param("year", year);
    }

    private static IndicatorYear indicator(ResultSet row) throws SQLException {
        var unit = row.getString("unit");
        var kind = row.getString("kind");
        return new IndicatorYear(
                row.getObject("id", UUID.class),
                row.getString("initiative"),
                row.getObject("lead_agency_id", UUID.class),
                row.getString("name"),
                unit,
                row.getInt("year"),
                Optional.ofNullable(row.getBigDecimal("target")),
                kind == null
                        ? IndicatorYear.usual(
                                unit,
                                row.getString("direction").equals("FALLING"),
                                Optional.ofNullable(row.getBigDecimal("baseline")))
                        : IndicatorKind.valueOf(kind),
                row.getBoolean("elsewhere"),
                months(row),
                row.getInt("version"));
    }

    private static SortedMap<Integer, BigDecimal> months(ResultSet row) throws SQLException {
        var told = new TreeMap<Integer, BigDecimal>();
        var months = row.getArray("months");
        if (months != null) {
            var numbers = (Integer[]) months.getArray();
            var amounts = (BigDecimal[]) row.getArray("amounts").getArray();
            for (int i = 0; i < numbers.length; i++) {
                told.put(numbers[i], amounts[i]);
            }
        }
        return told;
    }
}
