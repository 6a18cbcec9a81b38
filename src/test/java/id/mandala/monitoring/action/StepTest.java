package id.mandala.monitoring.action;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.Visit;
import id.mandala.region.Agencies;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** An officer of Kota Palopo (73.73) tells how far two steps of an action plan have come; a third was done last year. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StepTest {

    private static final RegionCode HERE = RegionCode.of("73.73");
    private static final String TRAIN = "Melatih operator";
    private static final String BUILD = "Membangun aplikasi";
    private static final String OLD = "Membeli server";

    @Autowired
    EditInitiatives edit;

    @Autowired
    Steps steps;

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
    private UUID initiative;
    private UUID agency;
    private Visit officer;
    private String page;

    @BeforeAll
    void a_plan() {
        now = YearMonth.from(today.date());
        agency = agency("Dinas Kominfo Palopo");
        officer = new Visit(context, A.officer(HERE, agency));
        Actors.as(A.secretariat(HERE), () -> edit.begin(HERE, "Masterplan Palopo", span()));
    }

    @BeforeEach
    void an_initiative_with_three_steps() {
        var outline = new Outline(
                null, "Layanan " + UUID.randomUUID(), "", "living", "health", null, agency, Set.of(), span());
        initiative =
                Actors.as(A.secretariat(HERE), () -> edit.add(HERE, outline).id());
        page = "/kerja/73.73/pemantauan/" + initiative + "/" + now + "/langkah";
        write("""
                insert into masterplan.action_item (region_code, initiative_id, position, area, text, year)
                values ('73.73', :id, 1, 'PEOPLE', '%1$s', %4$d), ('73.73', :id, 2, 'APPLICATION', '%2$s', %4$d),
                    ('73.73', :id, 3, 'INFRASTRUCTURE', '%3$s', %4$d - 1)
                """.formatted(TRAIN, BUILD, OLD, now.getYear()));
        write("""
                insert into monitoring.action_month (region_code, initiative_id, step, year, month, done)
                values ('73.73', :id, '%s', %d, 12, 100)
                """.formatted(OLD, now.getYear() - 1));
    }

    @Test
    void what_is_told_stands_until_more_is_and_what_was_done_before_the_year_is_not_asked_again() throws Exception {
        assertThat(officer.page(page)).contains(TRAIN, BUILD).doesNotContain(OLD);
        assertThat(tell("0", "40", "0", "").getStatus()).isEqualTo(302);
        assertThat(done(now)).isEqualTo("Melatih operator 40.00, Membangun aplikasi 0");
        assertThat(done(now.plusMonths(1))).as("stands").isEqualTo("Melatih operator 40.00, Membangun aplikasi 0");
        assertThat(officer.page("/kerja/73.73/pemantauan/" + initiative + "/" + now))
                .contains("Rencana aksi: 0 dari 2 langkah selesai");

        assertThat(tell("1", "100", "0", "12,5").getStatus()).isEqualTo(302);
        assertThat(done(now)).isEqualTo("Melatih operator 100.00, Membangun aplikasi 12.50");
        assertThat(tell("2", "", "1", "12,5").getStatus()).as("taken back").isEqualTo(302);
        assertThat(done(now)).isEqualTo("Melatih operator 0, Membangun aplikasi 12.50");
    }

    @Test
    void what_is_no_per_cent_is_told_beside_its_step_and_nothing_is_stored() throws Exception {
        var answer = tell("0", "120", "0", "banyak");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("href=\"#done-0\"", "href=\"#done-1\"", "value=\"120\"");
        assertThat(done(now)).isEqualTo("Melatih operator 0, Membangun aplikasi 0");
        assertThat(officer.send(page, "lines[0].step", "Tidak ada", "lines[0].version", "0", "lines[0].done", "1")
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void of_two_who_tell_the_same_step_the_second_is_told_and_others_may_not() throws Exception {
        assertThat(tell("0", "10", "0", "").getStatus()).isEqualTo(302);
        assertThat(tell("0", "20", "0", "").getStatus()).isEqualTo(409);
        assertThat(tell("0", "10", "0", "").getStatus())
                .as("the same once more")
                .isEqualTo(302);
        var other = agency("Dinas Kesehatan Palopo");
        var stranger = new Visit(context, A.officer(HERE, other));
        assertThat(stranger.send(page, "lines[0].step", TRAIN, "lines[0].version", "1", "lines[0].done", "1")
                        .getStatus())
                .isEqualTo(403);
        assertThat(stranger.page(page)).doesNotContain("Simpan rencana aksi");
        write("""
                insert into monitoring.report (region_code, initiative_id, year, month, state, physical, realised)
                values ('73.73', :id, %d, %d, 'SENT', 1, 0)
                """.formatted(now.getYear(), now.getMonthValue()));
        assertThat(tell("1", "30", "0", "").getStatus())
                .as("it lies with the head")
                .isEqualTo(422);
        officer.whole(List.of(page));
    }

    private MockHttpServletResponse tell(String version, String train, String other, String build) throws Exception {
        return officer.send(
                page,
                "lines[0].step",
                TRAIN,
                "lines[0].version",
                version,
                "lines[0].done",
                train,
                "lines[1].step",
                BUILD,
                "lines[1].version",
                other,
                "lines[1].done",
                build);
    }

    private String done(YearMonth month) {
        return Actors.as(A.secretariat(HERE), () -> steps.of(HERE, initiative, month)).stream()
                .map(it -> it.words() + " " + it.done())
                .reduce((one, two) -> one + ", " + two)
                .orElse("");
    }

    private void write(String sql) {
        Actors.as(
                A.secretariat(HERE),
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(
                                _ -> jdbc.sql(sql).param("id", initiative).update()));
    }

    private Span span() {
        return new Span(now.getYear() - 1, now.getYear() + 1);
    }

    private UUID agency(String name) {
        return Actors.as(A.secretariat(HERE), () -> A.agency(jdbc, transactions, agencies, HERE, name))
                .id();
    }
}
