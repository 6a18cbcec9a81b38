package id.mandala.monitoring.report;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Many reports in one statement each way. */
@Repository
@Transactional
class ReportBatches {

    /**
     * What one report of a batch is held against.
     *
     * @param lead absent where no plan that is followed has the initiative in that year
     * @param before as told last before its month in its year
     * @param beforeMonth 0 where nothing was told before it
     * @param state of the one that is there
     * @param version of the one that is there; 0 where none is
     * @param sending that wrote the one that is there
     */
    record Facts(
            Optional<UUID> lead,
            Rupiah amount,
            InitiativeMonth.Told before,
            int beforeMonth,
            Optional<Report.State> state,
            int version,
            Optional<UUID> sending) {

        boolean isOf(UUID batch) {
            return sending.filter(batch::equals).isPresent();
        }

        /** @param told the same initiative's report of an earlier month within the batch */
        InitiativeMonth.Told before(Optional<Report> told) {
            return told.filter(it -> it.month().getMonthValue() >= beforeMonth)
                    .map(it -> new InitiativeMonth.Told(it.physical(), it.realised()))
                    .orElse(before);
        }

        void check(Report report, InitiativeMonth.Told earlier) {
            if (lead.isEmpty()) {
                throw new RuleBroken("monitoring.no-initiative");
            }
            if (report.version() != version) {
                throw new RuleBroken("monitoring.batch-version", version);
            }
            state.filter(it -> !it.isWithOfficer()).ifPresent(it -> {
                throw new RuleBroken("monitoring.state." + it);
            });
            if (report.state() != Report.State.DRAFT) {
                report.checkAgainst(earlier, amount);
            }
        }
    }

    private static final String ASKED = """
            with asked as (
                select * from unnest(:initiatives, :years, :months) with ordinality as it (initiative_id, year, month, position)
            )
            """;

    private final JdbcClient jdbc;

    ReportBatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the reports; those that are there stay as they are until this transaction ends, and the same batch waits. */
    List<Facts> hold(RegionCode region, UUID sending, List<Report> reports) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:sending, 0))")
                .param("sending", sending.toString())
                .query()
                .listOfRows();
        asked(ASKED + """
                select 1 from monitoring.report
                join asked using (initiative_id, year, month)
                where region_code = :region
                order by initiative_id, year, month
                for update of report
                """, region, reports).query().listOfRows();
        return asked(ASKED + """
                select initiative.lead_agency_id, coalesce(money.amount, 0) as amount, coalesce(earlier.month, 0) as before_month,
                    coalesce(earlier.physical, 0) as physical_before, coalesce(earlier.realised, 0) as realised_before,
                    report.state, coalesce(report.version, 0) as version, report.sending
                from asked
                left join masterplan.initiative on initiative.region_code = :region and initiative.id = asked.initiative_id
                    and initiative.stage = 'IN_PLAN' and asked.year between initiative.first_year and initiative.last_year
                    and initiative.masterplan_id = (select id from masterplan.masterplan
                        where region_code = :region and asked.year between first_year and last_year order by first_year desc limit 1)
                left join lateral (select sum(amount) as amount from budget.line
                    where region_code = :region and initiative_id = asked.initiative_id and year = asked.year) money on true
                left join lateral (select month, physical, realised from monitoring.report
                    where region_code = :region and initiative_id = asked.initiative_id and year = asked.year
                        and month < asked.month and state <> 'DRAFT'
                    order by month desc limit 1) earlier on true
                left join monitoring.report on report.region_code = :region and report.initiative_id = asked.initiative_id
                    and report.year = asked.year and report.month = asked.month
                order by asked.position
                """, region, reports).query((row, _) -> facts(row)).list();
    }

    private static Facts facts(ResultSet row) throws SQLException {
        return new Facts(
                Optional.ofNullable(row.getObject("lead_agency_id", UUID.class)),
                new Rupiah(row.getLong("amount")),
                new InitiativeMonth.Told(
                        row.getBigDecimal("physical_before"), new Rupiah(row.getLong("realised_before"))),
                row.getInt("before_month"),
                Optional.ofNullable(row.getString("state")).map(Report.State::valueOf),
                row.getInt("version"),
                Optional.ofNullable(row.getObject("sending", UUID.class)));
    }

    /** @return whether each was as the one who sent it had seen it */
    boolean write(RegionCode region, UUID sending, List<Report> reports) {
        var written = asked("""
                        insert into monitoring.report as present (region_code, initiative_id, year, month, state, physical, realised,
                            correction, obstacle, cause, driving, next_steps, version, sending)
                        select :region, initiative_id, year, month, state, physical, realised, correction, obstacle, cause, driving,
                            next_steps, seen + 1, :sending
                        from unnest(:initiatives, :years, :months, :seen, :states, :physicals, :realised, :corrections, :obstacles, :causes,
                            :drivings, :nextSteps) as it (initiative_id, year, month, seen, state, physical, realised, correction,
                            obstacle, cause, driving, next_steps)
                        order by initiative_id, year, month
                        on conflict (region_code, initiative_id, year, month) do update set state = excluded.state,
                            physical = excluded.physical, realised = excluded.realised, correction = excluded.correction,
                            obstacle = excluded.obstacle, cause = excluded.cause, driving = excluded.driving,
                            next_steps = excluded.next_steps, sending = excluded.sending, version = excluded.version
                        where present.version = excluded.version - 1
                        """, region, reports)
                .param("sending", sending)
                .param("seen", each(reports, Integer[]::new, Report::version))
                .param("states", each(reports, String[]::new, it -> it.state().name()))
                .param("physicals", each(reports, BigDecimal[]::new, Report::physical))
                .param(
                        "realised",
                        each(reports, Long[]::new, it -> it.realised().amount()))
                .param("corrections", each(reports, String[]::new, Report::correction))
                .param(
                        "obstacles",
                        each(
                                reports,
                                String[]::new,
                                it -> it.obstacle().map(Report.Obstacle::words).orElse("")))
                .param(
                        "causes",
                        each(
                                reports,
                                String[]::new,
                                it -> it.obstacle().map(of -> of.cause().name()).orElse(null)))
                .param("drivings", each(reports, String[]::new, Report::driving))
                .param("nextSteps", each(reports, String[]::new, Report::nextSteps))
                .update();
        return written == reports.size();
    }

    /** Who sent those that are no drafts. */
    void steps(RegionCode region, List<Report> reports, String name) {
        var sent =
                reports.stream().filter(it -> it.state() != Report.State.DRAFT).toList();
        asked(ASKED + """
                insert into monitoring.report_step (region_code, initiative_id, year, month, position, state, name)
                select :region, initiative_id, year, month,
                    1 + (select count(*) from monitoring.report_step step where step.region_code = :region
                        and step.initiative_id = asked.initiative_id and step.year = asked.year and step.month = asked.month),
                    'SENT', :name
                from asked
                """, region, sent).param("name", name).update();
    }

    private JdbcClient.StatementSpec asked(String sql, RegionCode region, List<Report> reports) {
        return jdbc.sql(sql)
                .param("region", region.value())
                .param("initiatives", each(reports, UUID[]::new, Report::initiative))
                .param("years", each(reports, Integer[]::new, it -> it.month().getYear()))
                .param("months", each(reports, Integer[]::new, it -> it.month().getMonthValue()));
    }

    private static <T extends @Nullable Object> T[] each(
            List<Report> reports, IntFunction<T[]> array, Function<Report, T> of) {
        return reports.stream().map(of).toArray(array);
    }
}
