package id.mandala.budget.execution;

import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The cash plans of budget lines, within the scope of who asks. */
@Repository
@Transactional
public class CashPlans {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    CashPlans(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Empty where nobody planned. */
    public CashPlan of(RegionCode region, UUID line) {
        var months = new ArrayList<>(Collections.nCopies(CashPlan.MONTHS, Rupiah.NONE));
        jdbc.sql("select month, amount from budget.cash_month where region_code = :region and line_id = :line")
                .param("region", region.value())
                .param("line", line)
                .query(row -> {
                    months.set(row.getInt("month") - 1, new Rupiah(row.getLong("amount")));
                });
        return new CashPlan(months);
    }

    /** Those of a year's lines, by line; a line nobody planned is missing. */
    public Map<UUID, CashPlan> ofYear(RegionCode region, int year) {
        var months = new HashMap<UUID, long[]>();
        jdbc.sql("""
                        select line_id, month, cash_month.amount from budget.cash_month
                        join budget.line on line.region_code = cash_month.region_code and line.id = line_id
                        where cash_month.region_code = :region and line.year = :year
                        """).param("region", region.value()).param("year", year).query(row -> {
            months.computeIfAbsent(row.getObject("line_id", UUID.class), _ -> new long[CashPlan.MONTHS])[
                            row.getInt("month") - 1] =
                    row.getLong("amount");
        });
        return Collections.unmodifiableMap(months.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> CashPlan.of(it.getValue()))));
    }

    public void write(RegionCode region, UUID line, CashPlan plan) {
        jdbc.sql("delete from budget.cash_month where region_code = :region and line_id = :line")
                .param("region", region.value())
                .param("line", line)
                .update();
        List<Object[]> rows = IntStream.rangeClosed(1, CashPlan.MONTHS)
                .filter(it -> plan.months().get(it - 1).isPositive())
                .mapToObj(it -> new Object[] {
                    region.value(), line, it, plan.months().get(it - 1).amount()
                })
                .toList();
        batches.batchUpdate(
                "insert into budget.cash_month (region_code, line_id, month, amount) values (?, ?, ?, ?)", rows);
    }
}
