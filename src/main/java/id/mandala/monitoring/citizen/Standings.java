package id.mandala.monitoring.citizen;

import id.mandala.masterplan.Masterplan;
import id.mandala.monitoring.obstacle.ObstacleCause;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How far published initiatives have come; what is not published stays unsaid, also to those who may see it. */
@Repository
@Transactional(readOnly = true)
class Standings {

    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. */
    List<Standing> of(Masterplan plan, int year) {
        return jdbc.sql("""
                        select initiative.name, initiative.dimension, coalesce(agency.short_name, agency.name) as agency,
                            told.month, told.planned, told.physical, told.cause
                        from masterplan.initiative
                        join region.agency on agency.region_code = initiative.region_code and agency.id = initiative.lead_agency_id
                        left join monitoring.public_standing told on told.region_code = initiative.region_code
                            and told.initiative_id = initiative.id and told.year = :year and told.published
                        where initiative.region_code = :region and initiative.masterplan_id = :plan and initiative.stage = 'IN_PLAN'
                            and initiative.published and :year between initiative.first_year and initiative.last_year
                        order by lower(initiative.name)
                        """)
                .param("region", plan.region().value())
                .param("plan", plan.id())
                .param("year", year)
                .query((row, _) -> new Standing(
                        row.getString("name"), row.getString("dimension"), row.getString("agency"), told(row, year)))
                .list();
    }

    private static Optional<Standing.Told> told(ResultSet row, int year) throws SQLException {
        var month = row.getObject("month", Integer.class);
        return month == null
                ? Optional.empty()
                : Optional.of(new Standing.Told(
                        YearMonth.of(year, month),
                        row.getBigDecimal("planned"),
                        row.getBigDecimal("physical"),
                        Optional.ofNullable(row.getString("cause")).map(ObstacleCause::valueOf)));
    }

    /** Years of the plan of which anything is told, the latest first. */
    List<Integer> years(Masterplan plan) {
        return jdbc.sql("""
                        select distinct told.year from monitoring.public_standing told
                        join masterplan.initiative on initiative.region_code = told.region_code and initiative.id = told.initiative_id
                        where told.region_code = :region and told.published and initiative.masterplan_id = :plan
                        order by told.year desc
                        """)
                .param("region", plan.region().value())
                .param("plan", plan.id())
                .query((row, _) -> row.getInt("year"))
                .list();
    }
}
