package id.mandala.monitoring.task;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.Visit;
import id.mandala.region.Agencies;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.web.WorkNews;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Who of Kota Makassar (73.71) has what to do, at each step of a report. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskTest {

    private static final RegionCode HERE = RegionCode.of("73.71");

    @Autowired
    EditInitiatives edit;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskNews news;

    @Autowired
    Agencies agencies;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    WebApplicationContext context;

    private YearMonth now;
    private UUID agency;
    private UUID other;

    @BeforeAll
    void a_plan() {
        now = YearMonth.from(today.date());
        Actors.as(
                A.secretariat(HERE),
                () -> edit.begin(HERE, "Masterplan Makassar", new Span(now.getYear() - 1, now.getYear() + 1)));
        agency = agency("Dinas Kominfo Makassar");
        other = agency("Dinas Kesehatan Makassar");
    }

    @Test
    void a_report_is_a_task_of_the_officer_then_of_the_head_then_of_the_secretariat_and_then_of_nobody() {
        var initiative = initiative("Langkah demi langkah", agency);
        assertThat(officer(initiative)).containsExactly(Task.Kind.WRITE);

        report(initiative, now, "SENT", "");
        assertThat(officer(initiative)).isEmpty();
        assertThat(head(initiative)).containsExactly(Task.Kind.APPROVE);

        report(initiative, now, "RETURNED", "Foto kurang");
        assertThat(officer(initiative)).containsExactly(Task.Kind.MEND);
        assertThat(all(initiative, A.officer(HERE, agency)).getFirst().words()).isEqualTo("Foto kurang");
        assertThat(head(initiative)).isEmpty();

        report(initiative, now, "APPROVED", "");
        assertThat(secretariat(initiative)).containsExactly(Task.Kind.ACCEPT);
        report(initiative, now, "ACCEPTED", "");
        assertThat(secretariat(initiative)).isEmpty();
        assertThat(officer(initiative)).isEmpty();
    }

    @Test
    void what_was_sent_of_a_closed_month_waits_for_its_head_and_is_late_and_nobody_is_asked_to_write_it() {
        var initiative = initiative("Bulan lama", agency);
        var old = now.minusMonths(3);
        report(initiative, now, "ACCEPTED", "");
        assertThat(head(initiative)).isEmpty();
        report(initiative, old, "SENT", "");

        assertThat(all(initiative, A.head(HERE, agency))).singleElement().satisfies(it -> {
            assertThat(it.month()).contains(old);
            assertThat(it.isLate(today.date())).isTrue();
        });
        assertThat(officer(initiative)).isEmpty();

        var waiting = Actors.as(A.head(HERE, agency), () -> tasks.of(HERE)).stream()
                .filter(it -> it.kind() == Task.Kind.APPROVE)
                .count();
        assertThat(Actors.as(A.head(HERE, agency), () -> news.of(HERE)))
                .as("the first page of the work place counts what the page behind it lists")
                .containsExactly(new WorkNews.Line("monitoring.news.approve", List.of(waiting), "pemantauan/tugas"));
    }

    @Test
    void a_year_without_a_plan_of_work_and_an_obstacle_past_its_day_are_tasks_of_its_agency_alone() {
        var initiative = initiative("Tanpa rencana", other);
        write("delete from monitoring.work_month where region_code = '73.71' and initiative_id = :id", initiative);
        report(initiative, now, "ACCEPTED", "");
        write("""
                insert into monitoring.obstacle (region_code, initiative_id, cause, words, since, expected_on)
                values ('73.71', :id, 'LAND', 'Lahan belum bebas', current_date - 90, current_date - 10)
                """, initiative);

        assertThat(all(initiative, A.officer(HERE, other)))
                .extracting(Task::kind)
                .containsExactly(Task.Kind.CLEAR, Task.Kind.PLAN);
        assertThat(officer(initiative)).as("another agency's").isEmpty();
        write(
                "update monitoring.obstacle set expected_on = current_date + 9 where region_code = '73.71' and initiative_id = :id",
                initiative);
        assertThat(all(initiative, A.officer(HERE, other)))
                .extracting(Task::kind)
                .containsExactly(Task.Kind.PLAN);
    }

    @Test
    void the_page_is_whole_with_tasks_and_without() throws Exception {
        initiative("Di halaman", agency);
        var page = "/kerja/73.71/pemantauan/tugas";
        new Visit(context, A.officer(HERE, agency)).whole(List.of(page));
        assertThat(new Visit(context, A.officer(HERE, agency)).page(page)).contains("Di halaman", "Kirim laporan");
        assertThat(new Visit(context, A.officer(HERE, agency("Dinas Tanpa Inisiatif"))).page(page))
                .contains("Tidak ada yang menunggu Anda");
    }

    private List<Task.Kind> officer(UUID initiative) {
        return all(initiative, A.officer(HERE, agency)).stream().map(Task::kind).toList();
    }

    private List<Task.Kind> head(UUID initiative) {
        return all(initiative, A.head(HERE, agency)).stream().map(Task::kind).toList();
    }

    private List<Task.Kind> secretariat(UUID initiative) {
        return all(initiative, A.secretariat(HERE)).stream().map(Task::kind).toList();
    }

    private List<Task> all(UUID initiative, Actor who) {
        return Actors.as(who, () -> tasks.of(HERE)).stream()
                .filter(it -> it.page().contains(initiative.toString())
                        || it.initiative().equals(name(initiative)))
                .toList();
    }

    private String name(UUID initiative) {
        return Actors.as(
                A.secretariat(HERE),
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> jdbc.sql(
                                        "select name from masterplan.initiative where region_code = '73.71' and id = :id")
                                .param("id", initiative)
                                .query(String.class)
                                .single()));
    }

    private UUID agency(String name) {
        return Actors.as(A.secretariat(HERE), () -> A.agency(jdbc, transactions, agencies, HERE, name))
                .id();
    }

    private UUID initiative(String name, UUID lead) {
        return Actors.as(A.secretariat(HERE), () -> {
            var span = new Span(now.getYear() - 1, now.getYear() + 1);
            var id = edit.add(HERE, new Outline(null, name, "", "living", "health", null, lead, Set.of(), span))
                    .id();
            write("""
                    insert into monitoring.work_month (region_code, initiative_id, year, month, share)
                    values ('73.71', :id, %d, 12, 100)
                    """.formatted(now.getYear()), id);
            report(id, now.minusMonths(1), "ACCEPTED", ""); // it may be open still, early in a month
            return id;
        });
    }

    private void report(UUID initiative, YearMonth month, String state, String note) {
        write("""
                insert into monitoring.report (region_code, initiative_id, year, month, state, physical, realised)
                values ('73.71', :id, %d, %d, '%s', 1, 0)
                on conflict (region_code, initiative_id, year, month) do update set state = excluded.state
                """.formatted(month.getYear(), month.getMonthValue(), state), initiative);
        write("""
                insert into monitoring.report_step (region_code, initiative_id, year, month, position, state, name, note)
                select '73.71', :id, %1$d, %2$d, count(*) + 1, '%3$s', 'Seseorang', '%4$s' from monitoring.report_step
                where region_code = '73.71' and initiative_id = :id and year = %1$d and month = %2$d
                """.formatted(month.getYear(), month.getMonthValue(), state, note), initiative);
    }

    private void write(String sql, UUID initiative) {
        Actors.as(
                A.secretariat(HERE),
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(
                                _ -> jdbc.sql(sql).param("id", initiative).update()));
    }
}
