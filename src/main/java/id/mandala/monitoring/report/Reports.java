package id.mandala.monitoring.report;

import id.mandala.values.RegionCode;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The monthly reports of regions, within the scope of who asks. */
@Repository
@Transactional
class Reports {

    /** @param name of who did it */
    record Step(Report.State state, String name, String note, Instant at) {}

    private final JdbcClient jdbc;

    Reports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As it stands now, and so until this transaction ends. */
    Optional<Report> hold(RegionCode region, UUID initiative, YearMonth month) {
        return asked("select * from monitoring.report where " + KEY + " for update", region, initiative, month)
                .query((row, _) -> Months.report(row))
                .optional();
    }

    private static final String KEY =
            "region_code = :region and initiative_id = :initiative and year = :year and month = :month";

    /** Those of the year that were told, the earliest first. */
    List<Report> ofYear(RegionCode region, UUID initiative, int year) {
        return jdbc.sql("""
                        select * from monitoring.report
                        where region_code = :region and initiative_id = :initiative and year = :year order by month
                        """)
                .param("region", region.value())
                .param("initiative", initiative)
                .param("year", year)
                .query((row, _) -> Months.report(row))
                .list();
    }

    /** Those of a month by their initiatives, from the one after {@code after}. */
    List<Report> page(RegionCode region, YearMonth month, Optional<UUID> after, int limit) {
        return jdbc.sql("""
                        select * from monitoring.report
                        where region_code = :region and year = :year and month = :month
                            and (:after::uuid is null or initiative_id > :after::uuid)
                        order by initiative_id
                        limit :limit
                        """)
                .param("region", region.value())
                .param("year", month.getYear())
                .param("month", month.getMonthValue())
                .param("after", after.orElse(null))
                .param("limit", limit)
                .query((row, _) -> Months.report(row))
                .list();
    }

    /** @return whether it was not there yet */
    boolean add(Report it, @Nullable UUID sending) {
        return written("""
                        insert into monitoring.report (region_code, initiative_id, year, month, state, physical, realised, correction,
                            obstacle, cause, driving, next_steps, sending)
                        values (:region, :initiative, :year, :month, :state, :physical, :realised, :correction, :obstacle, :cause,
                            :driving, :nextSteps, :sending::uuid)
                        on conflict do nothing
                        """, it, sending) == 1;
    }

    /** Writes everything of a report that this transaction holds. */
    void change(Report it, @Nullable UUID sending) {
        written(
                "update monitoring.report set state = :state, physical = :physical, realised = :realised, correction = :correction,"
                        + " obstacle = :obstacle, cause = :cause, driving = :driving, next_steps = :nextSteps,"
                        + " sending = coalesce(:sending::uuid, sending), version = version + 1 where "
                        + KEY,
                it,
                sending);
    }

    private int written(String sql, Report it, @Nullable UUID sending) {
        return asked(sql, it.region(), it.initiative(), it.month())
                .param("state", it.state().name())
                .param("physical", it.physical())
                .param("realised", it.realised().amount())
                .param("correction", it.correction())
                .param("obstacle", it.obstacle().map(Report.Obstacle::words).orElse(""))
                .param("cause", it.obstacle().map(of -> of.cause().name()).orElse(null))
                .param("driving", it.driving())
                .param("nextSteps", it.nextSteps())
                .param("sending", sending == null ? null : sending.toString())
                .update();
    }

    /** Whether this very message was taken before. */
    boolean isSent(RegionCode region, UUID initiative, YearMonth month, UUID sending) {
        return !asked(
                        "select 1 from monitoring.report where " + KEY + " and sending = :sending",
                        region,
                        initiative,
                        month)
                .param("sending", sending)
                .query()
                .listOfRows()
                .isEmpty();
    }

    void step(Report it, String name, String note) {
        asked("""
                        insert into monitoring.report_step (region_code, initiative_id, year, month, position, state, name, note)
                        select :region, :initiative, :year, :month, count(*) + 1, :state, :name, :note
                        from monitoring.report_step
                        where region_code = :region and initiative_id = :initiative and year = :year and month = :month
                        """, it.region(), it.initiative(), it.month())
                .param("state", it.state().name())
                .param("name", name)
                .param("note", note)
                .update();
    }

    /** The latest first. */
    List<Step> steps(RegionCode region, UUID initiative, YearMonth month) {
        return asked(
                        "select * from monitoring.report_step where " + KEY + " order by position desc",
                        region,
                        initiative,
                        month)
                .query((row, _) -> new Step(
                        Report.State.valueOf(row.getString("state")),
                        row.getString("name"),
                        row.getString("note"),
                        row.getObject("at", Timestamp.class).toInstant()))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, RegionCode region, UUID initiative, YearMonth month) {
        return jdbc.sql(sql)
                .param("region", region.value())
                .param("initiative", initiative)
                .param("year", month.getYear())
                .param("month", month.getMonthValue());
    }
}
