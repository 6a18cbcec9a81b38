package id.mandala.monitoring.year;

import id.mandala.masterplan.Masterplan;
import id.mandala.monitoring.figure.Progress;
import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The twelve months of a year, all initiatives of a plan or of one agency summed up. */
@Repository
@Transactional(readOnly = true)
class YearCurves {

    private final JdbcClient jdbc;

    YearCurves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * January first. Work is the mean weighted by budget, the plain mean where there is none; what is not told stands as the month before
     * left it.
     *
     * @param lead the agency that leads them; all where absent
     */
    List<Progress> of(Masterplan plan, int year, Optional<UUID> lead) {
        return jdbc.sql("""
                        with initiative as materialized (
                            select it.id, coalesce((select sum(line.amount) from budget.line
                                where line.region_code = :region and line.initiative_id = it.id and line.year = :year), 0) as amount
                            from masterplan.initiative it
                            where it.region_code = :region and it.masterplan_id = :plan and it.stage = 'IN_PLAN'
                                and :year between it.first_year and it.last_year
                                and (:lead::uuid is null or it.lead_agency_id = :lead)
                        ), weighted as materialized (
                            select *, case when sum(amount) over () > 0 then amount else 1 end as weight from initiative
                        )
                        select twelve.month, coalesce(sum(it.amount), 0) as amount, coalesce(sum(cash.amount), 0) as cash_planned,
                            coalesce(sum(told.realised), 0) as realised, coalesce(sum(it.weight), 0) as weight,
                            coalesce(sum(it.weight * work.share), 0) as planned, coalesce(sum(it.weight * told.physical), 0) as physical
                        from generate_series(1, 12) as twelve (month)
                        left join weighted it on true
                        left join lateral (select sum(share) as share from monitoring.work_month
                            where region_code = :region and initiative_id = it.id and year = :year and month <= twelve.month) work on true
                        left join lateral (select physical, realised from monitoring.report
                            where region_code = :region and initiative_id = it.id and year = :year and month <= twelve.month
                                and state <> 'DRAFT'
                            order by month desc limit 1) told on true
                        left join lateral (select sum(cash_month.amount) as amount from budget.line
                            join budget.cash_month on cash_month.region_code = :region and cash_month.line_id = line.id
                            where line.region_code = :region and line.initiative_id = it.id and line.year = :year
                                and cash_month.month <= twelve.month) cash on true
                        group by twelve.month
                        order by twelve.month
                        """)
                .param("region", plan.region().value())
                .param("plan", plan.id())
                .param("year", year)
                .param("lead", lead.orElse(null))
                .query((row, _) -> new Progress(
                        mean(row, "planned"),
                        mean(row, "physical"),
                        new Rupiah(row.getLong("amount")),
                        new Rupiah(row.getLong("cash_planned")),
                        new Rupiah(row.getLong("realised"))))
                .list();
    }

    private static BigDecimal mean(ResultSet row, String column) throws SQLException {
        var weight = row.getBigDecimal("weight");
        return weight.signum() == 0
                ? BigDecimal.ZERO
                : row.getBigDecimal(column).divide(weight, 2, RoundingMode.HALF_UP);
    }
}
