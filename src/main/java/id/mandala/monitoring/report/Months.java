package id.mandala.monitoring.report;

import id.mandala.masterplan.Masterplan;
import id.mandala.monitoring.obstacle.ObstacleCause;
import id.mandala.monitoring.threshold.RegionThresholds;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The initiatives of a plan at the end of a month, in one query however many there are. */
@Repository
@Transactional(readOnly = true)
public class Months {

    /** From each initiative by index: planned for one row, as PostgreSQL thinks a region's are, joins of sums cost seconds. */
    private static final String SELECT = """
            select initiative.id, initiative.name, initiative.dimension, initiative.lead_agency_id,
                coalesce((select sum(share) from monitoring.work_month work
                    where work.region_code = :region and work.initiative_id = initiative.id and work.year = :year
                        and work.month <= :month), 0) as planned,
                coalesce((select sum(line.amount) from budget.line
                    where line.region_code = :region and line.initiative_id = initiative.id and line.year = :year), 0) as amount,
                coalesce((select sum(cash_month.amount) from budget.line
                    join budget.cash_month on cash_month.region_code = :region and cash_month.line_id = line.id
                    where line.region_code = :region and line.initiative_id = initiative.id and line.year = :year
                        and cash_month.month <= :month), 0) as cash_planned,
                threshold.turn, threshold.early, threshold.late, threshold.money_ahead,
                coalesce(earlier.physical, 0) as physical_before, coalesce(earlier.realised, 0) as realised_before,
                report.*
            from masterplan.initiative
            left join lateral (select physical, realised from monitoring.report before
                    where before.region_code = :region and before.initiative_id = initiative.id and before.year = :year
                        and before.month < :month and before.state <> 'DRAFT'
                    order by before.month desc limit 1) earlier on true
            left join monitoring.threshold on threshold.region_code = :region
            left join monitoring.report on report.region_code = :region and report.initiative_id = initiative.id
                and report.year = :year and report.month = :month
            where initiative.region_code = :region and initiative.masterplan_id = :plan and initiative.stage = 'IN_PLAN'
                and :year between initiative.first_year and initiative.last_year
            """;

    private final JdbcClient jdbc;

    Months(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. */
    public List<InitiativeMonth> of(Masterplan plan, YearMonth month) {
        return asked(SELECT + " order by lower(initiative.name)", plan, month)
                .query((row, _) -> month(row, month))
                .list();
    }

    /** Empty where the plan does not have it, or not in that year. */
    public Optional<InitiativeMonth> of(Masterplan plan, UUID initiative, YearMonth month) {
        return asked(SELECT + " and initiative.id = :initiative", plan, month)
                .param("initiative", initiative)
                .query((row, _) -> month(row, month))
                .optional();
    }

    private JdbcClient.StatementSpec asked(String sql, Masterplan plan, YearMonth month) {
        return jdbc.sql(sql)
                .param("region", plan.region().value())
                .param("plan", plan.id())
                .param("year", month.getYear())
                .param("month", month.getMonthValue());
    }

    private static InitiativeMonth month(ResultSet row, YearMonth month) throws SQLException {
        return new InitiativeMonth(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("dimension"),
                row.getObject("lead_agency_id", UUID.class),
                month,
                row.getBigDecimal("planned"),
                new Rupiah(row.getLong("amount")),
                new Rupiah(row.getLong("cash_planned")),
                new InitiativeMonth.Told(
                        row.getBigDecimal("physical_before"), new Rupiah(row.getLong("realised_before"))),
                RegionThresholds.read(row),
                row.getString("state") == null ? Optional.empty() : Optional.of(report(row)));
    }

    static Report report(ResultSet row) throws SQLException {
        return new Report(
                RegionCode.of(row.getString("region_code")),
                row.getObject("initiative_id", UUID.class),
                YearMonth.of(row.getInt("year"), row.getInt("month")),
                Report.State.valueOf(row.getString("state")),
                row.getBigDecimal("physical"),
                new Rupiah(row.getLong("realised")),
                row.getString("correction"),
                obstacle(row.getString("cause"), row.getString("obstacle")),
                row.getString("driving"),
                row.getString("next_steps"),
                row.getInt("version"));
    }

    static Optional<Report.Obstacle> obstacle(@Nullable String cause, @Nullable String words) {
        return Optional.ofNullable(cause)
                .map(it -> new Report.Obstacle(ObstacleCause.valueOf(it), Objects.toString(words, "")));
    }

    /** Months of which a report was sent and is not accepted yet. */
    public List<YearMonth> waiting(RegionCode region) {
        return jdbc.sql("""
                        select distinct year, month from monitoring.report
                        where region_code = :region and state in ('SENT', 'APPROVED')
                        """)
                .param("region", region.value())
                .query((row, _) -> YearMonth.of(row.getInt("year"), row.getInt("month")))
                .list();
    }

    /** What was said last to those that were given back in the month. */
    public Map<UUID, String> returned(Masterplan plan, YearMonth month) {
        var notes = new HashMap<UUID, String>();
        jdbc.sql("""
                        select distinct on (step.initiative_id) step.initiative_id, step.note
                        from monitoring.report
                        join monitoring.report_step step on step.region_code = report.region_code
                            and step.initiative_id = report.initiative_id and step.year = report.year and step.month = report.month
                        where report.region_code = :region and report.year = :year and report.month = :month
                            and report.state = 'RETURNED' and step.state = 'RETURNED'
                        order by step.initiative_id, step.position desc
                        """)
                .param("region", plan.region().value())
                .param("year", month.getYear())
                .param("month", month.getMonthValue())
                .query(row -> {
                    notes.put(row.getObject("initiative_id", UUID.class), row.getString("note"));
                });
        return notes;
    }

    /** Planned work by month of a year; months that are not told are nought. */
    public List<BigDecimal> work(RegionCode region, UUID initiative, int year) {
        return jdbc.sql("""
                        select coalesce(share, 0) as share from generate_series(1, 12) as month
                        left join monitoring.work_month it on it.region_code = :region and it.initiative_id = :initiative
                            and it.year = :year and it.month = month.month
                        order by month.month
                        """)
                .param("region", region.value())
                .param("initiative", initiative)
                .param("year", year)
                .query((row, _) -> row.getBigDecimal("share"))
                .list();
    }
}
