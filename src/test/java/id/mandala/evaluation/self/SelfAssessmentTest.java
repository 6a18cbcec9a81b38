package id.mandala.evaluation.self;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mandala.Running;
import id.mandala.assessment.Instrument;
import id.mandala.assessment.Instruments;
import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.Visit;
import id.mandala.region.Agencies;
import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Kabupaten Toraja Utara (73.26) answers for itself: of four programmes of Living one runs, and three more will. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SelfAssessmentTest {

    private static final RegionCode HERE = RegionCode.of("73.26");
    private static final int YEAR = 2024;
    private static final String BASE = "/kerja/73.26/evaluasi-mandiri/2024";
    private static final String RUNNING = "outcome.14";

    @Autowired
    EditInitiatives edit;

    @Autowired
    SelfAssessment self;

    @Autowired
    Claims claims;

    @Autowired
    Instruments instruments;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    WebApplicationContext context;

    private final List<UUID> initiatives = new ArrayList<>();
    private Instrument edition;
    private Visit secretariat;
    private UUID agency;

    @BeforeAll
    void four_programmes() {
        edition = instruments.get("gsc-2023-regular");
        secretariat = new Visit(context, A.secretariat(HERE));
        agency = Actors.as(
                        A.secretariat(HERE),
                        () -> A.agency(jdbc, transactions, agencies, HERE, "Dinas Kominfo Toraja Utara"))
                .id();
        Actors.as(A.secretariat(HERE), () -> {
            edit.begin(HERE, "Masterplan Toraja Utara", new Span(YEAR - 1, YEAR + 1));
            for (int number = 1; number <= 4; number++) {
                var outline = new Outline(
                        null,
                        "Program " + number,
                        "",
                        "living",
                        "health",
                        null,
                        agency,
                        Set.of(),
                        new Span(YEAR, YEAR + 1));
                initiatives.add(edit.add(HERE, outline).id());
            }
        });
        report(0);
        budget(3, 800_000_000);
        budget(3, 200_000_000);
    }

    @Test
    void what_the_months_tell_proposes_a_mark_a_person_decides_and_the_evidence_stays_as_it_read() throws Exception {
        assertThat(answer().proposal().orElseThrow().mark()).contains(BigDecimal.ONE);
        assertThat(answer().proposal().orElseThrow().found().missing()).hasSize(3);
        assertThat(secretariat.page(BASE + "/" + RUNNING))
                .contains("1 dari 4 terpenuhi", "Program 1", "Satu bukti", "3 yang belum");

        assertThat(words(decide("0", "3", ""))).contains("Jelaskan dasarnya");
        assertThat(answer().claim()).isEmpty();
        assertThat(decide("0", "1", "").getStatus()).isEqualTo(302);
        assertThat(decide("0", "2", "Dua orang sekaligus").getStatus())
                .as("seen before")
                .isEqualTo(409);
        report(1);
        assertThat(answer().proposal().orElseThrow().mark()).as("live").contains(new BigDecimal(2));
        assertThat(answer().claim().orElseThrow().mark())
                .as("a person's word stays")
                .isEqualByComparingTo("1");
        rename();
        var kept = Actors.as(
                A.secretariat(HERE),
                () -> claims.proofs(HERE, YEAR, edition.id(), answer().claim().orElseThrow()));
        assertThat(kept).extracting(Found.Thing::title).containsExactly("Program 1");

        assertThat(decide("1", "2", "").getStatus()).isEqualTo(302);
        assertThat(Actors.as(A.secretariat(HERE), () -> claims.of(HERE, YEAR, edition.id(), RUNNING)))
                .extracting(it -> it.mark().intValue())
                .containsExactly(2, 1);
        assertThat(secretariat.page(BASE)).contains("Evaluasi mandiri 2024", "bukan hasil evaluasi");
    }

    @Test
    void what_a_gap_would_add_is_told_for_each_billion_set_aside_for_it() throws Exception {
        var answer = answer();
        assertThat(answer.proposal().orElseThrow().found().cost()).contains(new BigDecimal(1_000_000_000));
        assertThat(answer.gainPerBillion().orElseThrow()).isCloseTo(answer.gain(), within(new BigDecimal("0.0000001")));
        assertThat(secretariat.page(BASE)).contains("Tambahan indeks per Rp 1 miliar", "Rp\u00a01\u00a0M");
        assertThat(secretariat.page(BASE + "/" + RUNNING)).contains("Rp\u00a01\u00a0M dianggarkan tahun itu");
    }

    @Test
    void only_the_secretariat_decides_everybody_of_the_region_reads_and_a_mark_is_one_of_the_scale() throws Exception {
        var officer = new Visit(context, A.officer(HERE, agency));
        officer.whole(List.of(BASE, BASE + "/baseline.1", BASE + "/impact.1"));
        assertThat(officer.page(BASE + "/baseline.1")).doesNotContain("Simpan nilai");
        assertThat(officer.send(BASE + "/baseline.1", "version", "0", "mark", "0")
                        .getStatus())
                .isEqualTo(403);
        for (var wrong : List.of("5", "-1", "1,5", "tiga", "")) {
            assertThat(words(secretariat.send(BASE + "/baseline.2", "version", "0", "mark", wrong, "note", "a")))
                    .as(wrong)
                    .contains("href=\"#mark\"");
        }
        assertThat(secretariat.answer(get(BASE + "/tidak.ada")).getStatus()).isEqualTo(404);
        var before = BASE.replaceFirst("\\d{4}$", "2005");
        assertThat(secretariat.answer(get(before)).getStatus())
                .as("before the programme began")
                .isEqualTo(404);
        assertThat(secretariat
                        .send(before + "/baseline.1", "version", "0", "mark", "1", "note", "a")
                        .getStatus())
                .isEqualTo(404);
    }

    private Answer answer() {
        return Actors.as(
                A.secretariat(HERE), () -> self.of(HERE, YEAR, edition, RUNNING).orElseThrow());
    }

    private MockHttpServletResponse decide(String version, String mark, String note) throws Exception {
        return secretariat.send(BASE + "/" + RUNNING, "version", version, "mark", mark, "note", note);
    }

    private static String words(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private void report(int number) {
        write("""
                insert into monitoring.report (region_code, initiative_id, year, month, state, physical, realised)
                values ('73.26', :id, 2024, 3, 'SENT', 10, 0)
                """, initiatives.get(number));
    }

    private void budget(int number, long amount) {
        write("""
                insert into budget.line (region_code, id, year, agency_id, initiative_id, source, account, name, original, amount)
                values ('73.26', gen_random_uuid(), 2024, '%s', :id, 'APBD_REGENCY', '%d', 'Program', %d, %d)
                """.formatted(agency, amount, amount, amount), initiatives.get(number));
    }

    private void rename() {
        write(
                "update masterplan.initiative set name = 'Lain sekali' where region_code = '73.26' and id = :id",
                initiatives.getFirst());
    }

    private void write(String sql, UUID id) {
        Actors.as(
                A.secretariat(HERE),
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(_ -> jdbc.sql(sql).param("id", id).update()));
    }
}
