package id.mandala.monitoring.report;

import id.mandala.masterplan.Masterplan;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Initiatives whose work did not go on in a month, and why as it was told last. */
@Repository
@Transactional(readOnly = true)
class StandingStill {

    /**
     * @param lead the agency that leads it
     * @param physical 0 to 100, as told last in the year
     * @param moved the last month of the year in which work went on; absent where it did in none
     * @param told the last month that was told; absent where none was
     * @param obstacle as told then
     * @param owner the agency that is to clear what stands in the way, as the register has it
     * @param expectedOn when the work is to go on
     * @param resolvedOn when what stood in the way then was resolved since
     * @param touched when anybody last told or wrote anything of it
     */
    record Still(
            UUID initiative,
            String name,
            UUID lead,
            BigDecimal physical,
            Optional<YearMonth> moved,
            Optional<YearMonth> told,
            Optional<Report.Obstacle> obstacle,
            Optional<UUID> owner,
            Optional<LocalDate> expectedOn,
            Optional<LocalDate> resolvedOn,
            Optional<Instant> touched) {

        /** Whether nobody has told anything of the month that is looked at. */
        public boolean isUntold(YearMonth month) {
            return told.filter(month::equals).isEmpty();
        }
    }

    private final JdbcClient jdbc;

    StandingStill(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that stand still longest come first; what is finished is left out. */
    List<Still> of(Masterplan plan, YearMonth month) {
        int year = month.getYear();
        return jdbc.sql("""
                        select initiative.id, initiative.name, initiative.lead_agency_id,
                            coalesce(last.physical, 0) as physical, moved.month as moved, last.month as told, last.cause, last.obstacle,
                            register.owner_id, register.expected_on, register.resolved_on, greatest(register.touched_at, step.at) as touched
                        from masterplan.initiative
                        left join lateral (select month, physical, cause, obstacle from monitoring.report
                            where region_code = :region and initiative_id = initiative.id and year = :year and month <= :month
                                and state <> 'DRAFT'
                            order by month desc limit 1) last on true
                        left join lateral (select max(month) as month from (
                                select month, physical > lag(physical, 1, 0::numeric) over (order by month) as rose
                                from monitoring.report
                                where region_code = :region and initiative_id = initiative.id and year = :year and month <= :month
                                    and state <> 'DRAFT') told
                            where rose) moved on true
                        left join lateral (select owner_id, expected_on, resolved_on, touched_at from monitoring.obstacle
                                where obstacle.region_code = :region and obstacle.initiative_id = initiative.id
                                    and since <= :end and (resolved_on is null or resolved_on > :end)
                                order by touched_at desc limit 1) register on true
                        left join lateral (select max(at) as at from monitoring.report_step
                                where report_step.region_code = :region and report_step.initiative_id = initiative.id
                                    and report_step.year = :year) step on true
                        where initiative.region_code = :region and initiative.masterplan_id = :plan and initiative.stage = 'IN_PLAN'
                            and :year between initiative.first_year and initiative.last_year
                            and coalesce(moved.month, 0) < :month and coalesce(last.physical, 0) < 100
                        order by moved.month nulls first, last.physical nulls first, lower(initiative.name)
                        """)
                .param("region", plan.region().value())
                .param("plan", plan.id())
                .param("year", year)
                .param("month", month.getMonthValue())
                .param("end", month.atEndOfMonth())
                .query((row, _) -> new Still(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("lead_agency_id", UUID.class),
                        row.getBigDecimal("physical"),
                        Optional.ofNullable(row.getObject("moved", Integer.class))
                                .map(it -> YearMonth.of(year, it)),
                        Optional.ofNullable(row.getObject("told", Integer.class))
                                .map(it -> YearMonth.of(year, it)),
                        Months.obstacle(row.getString("cause"), row.getString("obstacle")),
                        Optional.ofNullable(row.getObject("owner_id", UUID.class)),
                        Optional.ofNullable(row.getObject("expected_on", LocalDate.class)),
                        Optional.ofNullable(row.getObject("resolved_on", LocalDate.class)),
                        Optional.ofNullable(row.getTimestamp("touched")).map(Timestamp::toInstant)))
                .list();
    }
}
