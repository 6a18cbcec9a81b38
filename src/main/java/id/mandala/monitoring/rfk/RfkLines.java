package id.mandala.monitoring.rfk;

import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The money of a region's initiatives in a year, and what verifiers said in a month, in one query. */
@Repository
@Transactional(readOnly = true)
class RfkLines {

    private final JdbcClient jdbc;

    RfkLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By initiative; one without budget and without words is missing. */
    Map<UUID, RfkLine> of(RegionCode region, YearMonth month) {
        var lines = new HashMap<UUID, RfkLine>();
        jdbc.sql("""
                        select initiative.id, coalesce(money.codes, '{}') as codes, coalesce(money.original, 0) as original,
                            coalesce(money.sources, '{}') as sources, cash.amounts, coalesce(said.note, '') as note
                        from masterplan.initiative
                        left join (select initiative_id, sum(original) as original,
                                array_remove(array_agg(distinct sub_activity), '') as codes, array_agg(distinct source) as sources
                                from budget.line where region_code = :region and year = :year group by initiative_id) money
                            on money.initiative_id = initiative.id
                        left join (select initiative_id, array_agg(planned.amount order by month) as amounts
                                from (select line.initiative_id, month.month, coalesce(sum(cash_month.amount), 0)::bigint as amount
                                    from budget.line cross join generate_series(1, 12) as month(month)
                                    left join budget.cash_month on cash_month.region_code = line.region_code
                                        and cash_month.line_id = line.id and cash_month.month = month.month
                                    where line.region_code = :region and line.year = :year group by line.initiative_id, month.month
                                ) planned group by initiative_id) cash
                            on cash.initiative_id = initiative.id
                        left join (select distinct on (initiative_id) initiative_id, note from monitoring.report_step
                                where region_code = :region and year = :year and month = :month and state in ('ACCEPTED', 'RETURNED')
                                order by initiative_id, position desc) said
                            on said.initiative_id = initiative.id
                        where initiative.region_code = :region and (money.initiative_id is not null or said.note <> '')
                        """)
                .param("region", region.value())
                .param("year", month.getYear())
                .param("month", month.getMonthValue())
                .query(row -> {
                    lines.put(row.getObject("id", UUID.class), line(row));
                });
        return lines;
    }

    private static RfkLine line(ResultSet row) throws SQLException {
        var cash = row.getArray("amounts");
        return new RfkLine(
                List.of((String[]) row.getArray("codes").getArray()),
                new Rupiah(row.getLong("original")),
                List.of((String[]) row.getArray("sources").getArray()),
                cash == null
                        ? RfkLine.NOTHING.cash()
                        : Arrays.stream((Long[]) cash.getArray())
                                .map(Rupiah::new)
                                .toList(),
                row.getString("note"));
    }
}
