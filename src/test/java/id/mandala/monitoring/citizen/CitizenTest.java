package id.mandala.monitoring.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mandala.Running;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.Visit;
import id.mandala.region.Agencies;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** A citizen of Kabupaten Luwu Utara (73.22) asks what her regency is doing. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CitizenTest {

    private static final RegionCode HERE = RegionCode.of("73.22");
    private static final String PAGE = "/73.22/kemajuan?tahun=2024";

    @Autowired
    EditInitiatives edit;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    WebApplicationContext context;

    private Visit citizen;
    private UUID agency;

    @BeforeAll
    void a_plan() {
        citizen = new Visit(context, Actor.visitor());
        Actors.as(A.secretariat(HERE), () -> edit.begin(HERE, "Masterplan Luwu Utara", new Span(2024, 2025)));
        agency = Actors.as(
                        A.secretariat(HERE),
                        () -> A.agency(jdbc, transactions, agencies, HERE, "Dinas Kominfo Luwu Utara"))
                .id();
    }

    @Test
    void she_sees_what_was_accepted_of_published_programmes_and_nothing_else() throws Exception {
        var published = initiative("Antrean Puskesmas", true);
        var own = initiative("Rahasia Dapur", false);
        report(published, 3, "ACCEPTED", 20, "REFOCUSING");
        report(published, 4, "SENT", 77, null);
        report(own, 3, "ACCEPTED", 33, null);

        assertThat(citizen.page(PAGE))
                .contains("Antrean Puskesmas", ">20,0</td>", "terhambat", "Anggaran dialihkan", "laporan Maret")
                .doesNotContain("Rahasia Dapur", "77", "Kata petugas");

        accept(published, 4);
        assertThat(citizen.page(PAGE)).contains(">77,0</td>", "laporan April");
        publish(own);
        assertThat(citizen.page(PAGE)).contains("Rahasia Dapur", ">33,0</td>");
        assertThat(citizen.page("/73.22/kemajuan.csv?tahun=2024"))
                .contains("name,dimension", "Antrean Puskesmas,living,", ",2024,4,40.00,77.00,");
        report(published, 2, "ACCEPTED", 5, null);
        assertThat(citizen.page(PAGE)).as("an earlier month is no news").contains(">77,0</td>");
    }

    @Test
    void the_database_itself_tells_a_visitor_no_report_and_no_standing_of_what_is_not_published() {
        report(initiative("Belum terbit", false), 5, "ACCEPTED", 50, null);
        Actors.as(
                Actor.visitor(),
                () -> new TransactionTemplate(transactions).executeWithoutResult(_ -> {
                    assertThat(count("select count(*) from monitoring.report where region_code = '73.22'"))
                            .isZero();
                    assertThat(
                                    count(
                                            "select count(*) from monitoring.public_standing where region_code = '73.22' and not published"))
                            .isZero();
                }));
    }

    @Test
    void a_year_without_a_plan_and_a_field_without_a_programme_say_so() throws Exception {
        assertThat(citizen.page("/73.22/kemajuan?tahun=2011")).contains("class=\"empty\"");
        publish(initiative("Satu saja", true));
        assertThat(citizen.page(PAGE + "&dimensi=branding")).contains("Tidak ada program di bidang ini");
        assertThat(citizen.answer(get("/99.98/kemajuan")).getStatus()).isEqualTo(404);
        citizen.whole(List.of(PAGE, PAGE + "&dimensi=living&semua=true", "/73.22/kemajuan"));
    }

    private UUID initiative(String name, boolean published) {
        return Actors.as(A.secretariat(HERE), () -> {
            var outline = new Outline(null, name, "", "living", "health", null, agency, Set.of(), new Span(2024, 2025));
            var id = edit.add(HERE, outline).id();
            write("""
                    insert into monitoring.work_month (region_code, initiative_id, year, month, share)
                    select '73.22', :id, 2024, month, 10 from generate_series(1, 10) as month
                    """, id);
            if (published) {
                publish(id);
            }
            return id;
        });
    }

    private void publish(UUID id) {
        Actors.as(
                A.secretariat(HERE),
                () -> write(
                        "update masterplan.initiative set published = true where region_code = '73.22' and id = :id",
                        id));
    }

    private void accept(UUID id, int month) {
        Actors.as(A.secretariat(HERE), () -> write("""
                update monitoring.report set state = 'ACCEPTED'
                where region_code = '73.22' and initiative_id = :id and year = 2024 and month = %d
                """.formatted(month), id));
    }

    private void report(UUID id, int month, String state, int physical, @Nullable String cause) {
        Actors.as(
                A.secretariat(HERE),
                () -> write(
                        """
                insert into monitoring.report (region_code, initiative_id, year, month, state, physical, realised, obstacle, cause)
                values ('73.22', :id, 2024, %d, '%s', %d, 0, %s)
                """.formatted(
                                month, state, physical, cause == null ? "'', null" : "'Kata petugas', '" + cause + "'"),
                        id));
    }

    private void write(String sql, UUID id) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> jdbc.sql(sql).param("id", id).update());
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
