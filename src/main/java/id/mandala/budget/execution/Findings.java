package id.mandala.budget.execution;

import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Audit findings about budget lines, within the scope of who asks. */
@Repository
@Transactional
class Findings {

    private final JdbcClient jdbc;

    Findings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are open first, the one that is due first on top. */
    List<FindingsPage.Entry> of(RegionCode region) {
        return jdbc.sql("""
                        select it.*, line.name, line.agency_id from budget.finding it
                        join budget.line on line.region_code = it.region_code and line.id = it.line_id
                        where it.region_code = :region
                        order by it.state in ('DONE', 'CANNOT'), it.due_on nulls last, it.year desc, it.report, it.id
                        """)
                .param("region", region.value())
                .query((row, _) -> new FindingsPage.Entry(
                        finding(row), row.getString("name"), row.getObject("agency_id", UUID.class)))
                .list();
    }

    List<Finding> ofLine(RegionCode region, UUID line) {
        return jdbc.sql(
                        "select * from budget.finding where region_code = :region and line_id = :line order by year, report, id")
                .param("region", region.value())
                .param("line", line)
                .query((row, _) -> finding(row))
                .list();
    }

    Optional<Finding> find(RegionCode region, UUID id) {
        return jdbc.sql("select * from budget.finding where region_code = :region and id = :id")
                .param("region", region.value())
                .param("id", id)
                .query((row, _) -> finding(row))
                .optional();
    }

    void add(Finding it) {
        written("""
                insert into budget.finding (region_code, id, line_id, finder, year, report, finding, recommendation, amount, due_on,
                    state, follow_up, demo)
                values (:region, :id, :line, :finder, :year, :report, :finding, :recommendation, :amount, :due::date, :state,
                    :followUp, :demo)
                """, it);
    }

    /** @return whether the version that was seen still stood */
    boolean change(Finding it) {
        return written("""
                        update budget.finding
                        set line_id = :line, finder = :finder, year = :year, report = :report, finding = :finding,
                            recommendation = :recommendation, amount = :amount, due_on = :due::date, state = :state,
                            follow_up = :followUp, version = version + 1
                        where region_code = :region and id = :id and version = :version and demo = :demo
                        """, it) == 1;
    }

    private int written(String sql, Finding it) {
        return jdbc.sql(sql)
                .param("region", it.region().value())
                .param("id", it.id())
                .param("line", it.line())
                .param("finder", it.finder().name())
                .param("year", it.year())
                .param("report", it.report())
                .param("finding", it.finding())
                .param("recommendation", it.recommendation())
                .param("amount", it.amount().amount())
                .param("due", it.dueOn().map(LocalDate::toString).orElse(null))
                .param("state", it.state().name())
                .param("followUp", it.followUp())
                .param("demo", it.demo())
                .param("version", it.version())
                .update();
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                RegionCode.of(row.getString("region_code")),
                row.getObject("id", UUID.class),
                row.getObject("line_id", UUID.class),
                Finding.Finder.valueOf(row.getString("finder")),
                row.getInt("year"),
                row.getString("report"),
                row.getString("finding"),
                row.getString("recommendation"),
                new Rupiah(row.getLong("amount")),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                Finding.State.valueOf(row.getString("state")),
                row.getString("follow_up"),
                row.getBoolean("demo"),
                row.getInt("version"));
    }
}
