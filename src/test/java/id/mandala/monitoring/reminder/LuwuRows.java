package id.mandala.monitoring.reminder;

import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the tests of Kabupaten Luwu (73.17) write past the program, and read. */
record LuwuRows(JdbcClient jdbc, PlatformTransactionManager transactions) {

    void address(String name, String email) {
        asProgram(() -> jdbc.sql("update identity.account set email = :email where username = :name")
                .param("email", email)
                .param("name", "luwu." + name)
                .update());
    }

    void report(String initiative, YearMonth month, String state, LocalDate since) {
        asProgram(() -> jdbc.sql("""
                        with it as (
                            insert into monitoring.report (region_code, initiative_id, year, month, state, physical, realised)
                            select '73.17', id, :year, :month, :state, 10, 0
                            from masterplan.initiative where region_code = '73.17' and name = :initiative
                            on conflict (region_code, initiative_id, year, month) do update set state = :state returning *)
                        insert into monitoring.report_step (region_code, initiative_id, year, month, position, state, name, at)
                        select region_code, initiative_id, year, month, 1, state, 'Petugas', :since::timestamp at time zone 'Asia/Jakarta'
                        from it on conflict do nothing
                        """)
                .param("initiative", initiative)
                .param("year", month.getYear())
                .param("month", month.getMonthValue())
                .param("state", state)
                .param("since", since.atTime(10, 0).toString())
                .update());
    }

    /** So that nothing of it waits for anybody in another test. */
    void settle(String... initiatives) {
        asProgram(() -> jdbc.sql("""
                        update monitoring.report set state = 'ACCEPTED' from masterplan.initiative it
                        where report.region_code = '73.17' and it.region_code = '73.17' and it.id = initiative_id
                            and it.name in (:names)
                        """).param("names", List.of(initiatives)).update());
    }

    void later(LocalDate day, int minutes) {
        asProgram(
                () -> jdbc.sql("""
                        update monitoring.reminder_sent set touched_at = touched_at - make_interval(mins => :minutes)
                        where region_code = '73.17' and day = :day
                        """).param("minutes", minutes).param("day", day).update());
    }

    void clear(LocalDate day) {
        asProgram(() -> jdbc.sql("delete from monitoring.reminder_sent where region_code = '73.17' and day = :day")
                .param("day", day)
                .update());
    }

    String state(String name, LocalDate day) {
        return asProgram(() -> jdbc.sql("""
                        select concat_ws(' ', it.state, coalesce(it.reason, '-'), it.tries)
                        from monitoring.reminder_sent it join identity.account on account.id = it.account_id
                        where account.username = :name and it.day = :day
                        """)
                .param("name", "luwu." + name)
                .param("day", day)
                .query(String.class)
                .single());
    }

    <T> T asProgram(Supplier<T> work) {
        return Actors.as(
                Actor.program("test"),
                () -> Objects.requireNonNull(new TransactionTemplate(transactions).execute(_ -> work.get())));
    }
}
