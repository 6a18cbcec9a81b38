package id.mandala.budget.revenue;

import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Why targets lie below the trend or were missed, and what is done about it. */
@Repository
@Transactional
class RevenueShortfalls {

    private final JdbcClient jdbc;

    RevenueShortfalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A year of an account that has its cause written. */
    record Explained(UUID account, int year) {}

    Set<Explained> explained(RegionCode region) {
        return jdbc.sql("select account_id, year from budget.revenue_shortfall where region_code = :region")
                .param("region", region.value())
                .query((row, _) -> new Explained(row.getObject("account_id", UUID.class), row.getInt("year")))
                .set();
    }

    List<Shortfall> of(RevenueAccount account) {
        return jdbc.sql("""
                        select * from budget.revenue_shortfall
                        where region_code = :region and account_id = :account order by year desc
                        """)
                .param("region", account.region().value())
                .param("account", account.id())
                .query((row, _) -> shortfall(row))
                .list();
    }

    Optional<Shortfall> find(RevenueAccount account, int year) {
        return of(account).stream().filter(it -> it.year() == year).findFirst();
    }

    void add(RevenueAccount account, Shortfall it) {
        jdbc.sql("""
                        insert into budget.revenue_shortfall (region_code, account_id, year, cause, note)
                        values (:region, :account, :year, :cause, :note)
                        """)
                .param("region", account.region().value())
                .param("account", account.id())
                .param("year", it.year())
                .param("cause", it.cause().name())
                .param("note", it.note())
                .update();
    }

    /** @return false when it was written by someone else since it was read */
    boolean change(RevenueAccount account, Shortfall it) {
        return jdbc.sql("""
                        update budget.revenue_shortfall set cause = :cause, note = :note, version = version + 1
                        where region_code = :region and account_id = :account and year = :year and version = :version
                        """)
                        .param("region", account.region().value())
                        .param("account", account.id())
                        .param("year", it.year())
                        .param("cause", it.cause().name())
                        .param("note", it.note())
                        .param("version", it.version())
                        .update()
                == 1;
    }

    /** The latest year's first, in a year by their day. */
    List<RevenueAction> actions(RevenueAccount account) {
        return jdbc.sql("""
                        select * from budget.revenue_action
                        where region_code = :region and account_id = :account order by year desc, done, due, text, id
                        """)
                .param("region", account.region().value())
                .param("account", account.id())
                .query((row, _) -> action(row))
                .list();
    }

    void add(RegionCode region, RevenueAction it) {
        jdbc.sql("""
                        insert into budget.revenue_action (region_code, id, account_id, year, text, agency_id, due, done)
                        values (:region, :id, :account, :year, :text, :agency, :due, :done)
                        """)
                .param("region", region.value())
                .param("id", it.id())
                .param("account", it.account())
                .param("year", it.year())
                .param("text", it.text())
                .param("agency", it.agency())
                .param("due", it.due())
                .param("done", it.done())
                .update();
    }

    /** @return false when it was written by someone else since it was read */
    boolean change(RegionCode region, RevenueAction it) {
        return jdbc.sql("""
                        update budget.revenue_action
                        set text = :text, agency_id = :agency, due = :due, done = :done, version = version + 1
                        where region_code = :region and id = :id and version = :version
                        """)
                        .param("region", region.value())
                        .param("id", it.id())
                        .param("text", it.text())
                        .param("agency", it.agency())
                        .param("due", it.due())
                        .param("done", it.done())
                        .param("version", it.version())
                        .update()
                == 1;
    }

    void remove(RegionCode region, RevenueAction it) {
        jdbc.sql("delete from budget.revenue_action where region_code = :region and id = :id")
                .param("region", region.value())
                .param("id", it.id())
                .update();
    }

    private static Shortfall shortfall(ResultSet row) throws SQLException {
        return new Shortfall(
                row.getInt("year"),
                Shortfall.Cause.valueOf(row.getString("cause")),
                row.getString("note"),
                row.getInt("version"));
    }

    private static RevenueAction action(ResultSet row) throws SQLException {
        return new RevenueAction(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getInt("year"),
                row.getString("text"),
                row.getObject("agency_id", UUID.class),
                row.getObject("due", LocalDate.class),
                row.getBoolean("done"),
                row.getInt("version"));
    }
}
