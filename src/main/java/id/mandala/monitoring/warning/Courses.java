package id.mandala.monitoring.warning;

import id.mandala.masterplan.Masterplan;
import id.mandala.monitoring.obstacle.ObstacleCause;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The courses of a region's initiatives, in one query however many there are. */
@Repository
@Transactional(readOnly = true)
class Courses {

    private static final int EARLIER_YEARS = 3;

    private final JdbcClient jdbc;

    Courses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those of the plan in the month's year, told or not, and of the three years before it all that told anything, of whatever plan.
     * From each initiative by index, as {@code Months} does: {@code year + 0}, for else PostgreSQL takes the index of a region's months for as
     * good until it has counted the table, and reads them all for each initiative.
     */
    List<Course> of(Masterplan plan, YearMonth month) {
        return jdbc.sql("""
                        select initiative.id, initiative.name, initiative.dimension, initiative.lead_agency_id, told.year,
                            work.months as planned_months, work.shares, told.months as told_months, told.physical,
                            case when told.year = :year then told.realised * 100.0 / nullif((select sum(amount) from budget.line
                                where line.region_code = :region and line.initiative_id = initiative.id and line.year = :year), 0)
                                end as absorption,
                            stuck.causes, stuck.since
                        from masterplan.initiative
                        cross join lateral (select year, array_agg(month order by month) filter (where month > 0) as months,
                                array_agg(physical order by month) filter (where month > 0) as physical,
                                (array_agg(realised order by month desc) filter (where month between 1 and :month))[1] as realised
                            from (select year, month, physical, realised from monitoring.report
                                where report.region_code = :region and report.initiative_id = initiative.id
                                    and report.year + 0 between :year - :earlier and :year and state <> 'DRAFT'
                                union all select :year, 0, 0, 0) row
                            group by year) told
                        cross join lateral (select array_agg(month order by month) as months, array_agg(share order by month) as shares
                            from monitoring.work_month
                            where work_month.region_code = :region and work_month.initiative_id = initiative.id
                                and work_month.year = told.year) work
                        left join lateral (select array_agg(cause order by since, cause) as causes,
                                    array_agg(to_char(since, 'YYYY-MM') order by since, cause) as since
                                from monitoring.obstacle
                                where obstacle.region_code = :region and obstacle.initiative_id = initiative.id
                                    and since <= :until and (resolved_on is null or resolved_on > :until)) stuck
                            on told.year = :year
                        where initiative.region_code = :region
                            and (told.year < :year or (initiative.masterplan_id = :plan and initiative.stage = 'IN_PLAN'
                                and :year between initiative.first_year and initiative.last_year))
                        order by told.year, initiative.id
                        """)
                .param("region", plan.region().value())
                .param("plan", plan.id())
                .param("year", month.getYear())
                .param("month", month.getMonthValue())
                .param("until", month.atEndOfMonth())
                .param("earlier", EARLIER_YEARS)
                .query((row, _) -> course(row))
                .list();
    }

    private static Course course(ResultSet row) throws SQLException {
        return new Course(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("dimension"),
                row.getObject("lead_agency_id", UUID.class),
                row.getInt("year"),
                summed(curve(row.getArray("planned_months"), row.getArray("shares"))),
                curve(row.getArray("told_months"), row.getArray("physical")),
                new Course.Besides(
                        Optional.ofNullable(row.getBigDecimal("absorption")).map(Number::doubleValue),
                        obstacles(row.getArray("causes"), row.getArray("since"))));
    }

    private static NavigableMap<Integer, Double> curve(@Nullable Array months, @Nullable Array values)
            throws SQLException {
        var curve = new TreeMap<Integer, Double>();
        if (months != null && values != null) {
            var at = (Number[]) months.getArray();
            var of = (Number[]) values.getArray();
            for (int it = 0; it < at.length; it++) {
                curve.put(at[it].intValue(), of[it].doubleValue());
            }
        }
        return curve;
    }

    private static NavigableMap<Integer, Double> summed(NavigableMap<Integer, Double> shares) {
        double sum = 0;
        for (var it : shares.entrySet()) {
            sum += it.getValue();
            it.setValue(sum);
        }
        return shares;
    }

    private static List<Reason.HeldUp> obstacles(@Nullable Array causes, @Nullable Array since) throws SQLException {
        var obstacles = new ArrayList<Reason.HeldUp>();
        if (causes != null && since != null) {
            var of = (String[]) causes.getArray();
            var from = (String[]) since.getArray();
            for (int it = 0; it < of.length; it++) {
                obstacles.add(new Reason.HeldUp(ObstacleCause.valueOf(of[it]), YearMonth.parse(from[it])));
            }
        }
        return obstacles;
    }
}
