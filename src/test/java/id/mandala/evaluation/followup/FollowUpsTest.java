package id.mandala.evaluation.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mandala.Running;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.Visit;
import id.mandala.region.Agencies;
import id.mandala.values.RegionCode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Kabupaten Kepulauan Talaud (71.04) is told the same three years running; 71.01 is the neighbour. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowUpsTest {

    private static final RegionCode HERE = RegionCode.of("71.04");
    private static final RegionCode NEIGHBOUR = RegionCode.of("71.01");
    private static final String BASE = "/kerja/71.04/tindak-lanjut";

    @Autowired
    FollowUpDesk desk;

    @Autowired
    FollowUps followUps;

    @Autowired
    FollowUpNews news;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    WebApplicationContext context;

    private Visit secretariat;
    private UUID agency;
    private UUID other;

    @BeforeAll
    void three_years() {
        secretariat = new Visit(context, A.secretariat(HERE));
        agency = named("Bagian Hukum Talaud");
        other = named("Dinas Perikanan Talaud");
        Actors.as(
                Actor.program("test"),
                () -> new TransactionTemplate(transactions).executeWithoutResult(_ -> {
                    evaluated(NEIGHBOUR, 2024, "ENTRY");
                    found(NEIGHBOUR, "draft", 2024, "WEAKNESS", null);
                    for (int year = 2022; year <= 2024; year++) {
                        evaluated(HERE, year, "FINAL");
                    }
                    found(HERE, "law-2022", 2022, "WEAKNESS", null);
                    found(HERE, "law-2023", 2023, "WEAKNESS", "law-2022");
                    found(HERE, "law-2024", 2024, "WEAKNESS", "law-2023");
                    found(HERE, "advice", 2023, "RECOMMENDATION", null);
                    found(HERE, "dropped", 2023, "RECOMMENDATION", null);
                    found(HERE, "good", 2023, "STRENGTH", null);
                    found(HERE, "raced", 2024, "WEAKNESS", null);
                    found(HERE, "wrong", 2024, "WEAKNESS", null);
                    found(HERE, "handed", 2024, "WEAKNESS", null);
                }));
    }

    @Test
    void the_same_weakness_of_three_years_is_told_as_the_third_and_followed_in_its_last_year() throws Exception {
        assertThat(secretariat.page(BASE + "?keadaan=RETURNED"))
                .contains("Berulang dari 2022, 2023: ketiga kalinya", "law-2024")
                .doesNotContain("tindak-lanjut/law-2022");
        assertThat(secretariat.page(BASE))
                .contains("muncul lagi 2023", "muncul lagi 2024", "kedua kalinya")
                .doesNotContain("tindak-lanjut/good");
        assertThat(secretariat.page(BASE + "/law-2024"))
                .contains("Pada tahun-tahun sebelumnya", "tindak-lanjut/law-2022", "tindak-lanjut/law-2023");
        assertThat(secretariat.page(BASE + "/law-2022")).contains("muncul lagi pada 2023");
        assertThat(secretariat.answer(get(BASE + "/good")).getStatus())
                .as("strengths are not followed")
                .isEqualTo(404);
    }

    @Test
    void a_finding_goes_on_to_the_next_masterplan_with_its_words_and_where_it_comes_from() throws Exception {
        assertThat(secretariat.page(BASE + "/law-2024"))
                .contains("Jadikan isu masterplan", "/masterplan/isu/baru?title=law-2024", "evaluasi%20tahun%202024");
    }

    @Test
    void an_agency_takes_a_recommendation_from_named_to_late_to_done_and_every_step_stays() throws Exception {
        var officer = A.officer(HERE, agency);
        var person = new Visit(context, officer);
        assertThat(send(person, "advice", "0", "state", "UNDER_WAY").getStatus())
                .as("nobody named it yet")
                .isEqualTo(403);
        assertThat(person.page(BASE + "/advice")).doesNotContain("Simpan tindak lanjut");
        assertThat(send(secretariat, "advice", "0", "agency", agency.toString(), "state", "OPEN", "due", "2024-01-31")
                        .getStatus())
                .isEqualTo(302);

        assertThat(late(officer)).isEqualTo(1L);
        assertThat(late(A.officer(HERE, other))).isZero();
        assertThat(late(A.secretariat(HERE))).isEqualTo(1L);
        assertThat(person.page(BASE + "?keadaan=LATE&pd=" + agency)).contains("tindak-lanjut/advice", "lewat waktunya");

        var mine = new String[] {
            "agency", agency.toString(), "action", "Kelas bagi warga", "due", "2024-01-31", "state", "DONE"
        };
        assertThat(words(send(person, "advice", "1", mine))).contains("href=\"#proof\"", "Kelas bagi warga");
        assertThat(send(
                                person,
                                "advice",
                                "1",
                                with(mine, "proof", "Daftar hadir", "page", "https://di.sini/kerja/71.04/masterplan"))
                        .getStatus())
                .isEqualTo(302);

        assertThat(late(officer)).isZero();
        assertThat(secretariat.page(BASE + "/advice"))
                .contains("Daftar hadir", "href=\"/kerja/71.04/masterplan\"", "Bagian Hukum Talaud");
        assertThat(history("advice"))
                .extracting(FollowUp::state)
                .containsExactly(FollowUp.State.DONE, FollowUp.State.OPEN);
        assertThat(history("advice")).extracting(FollowUp::name).containsExactly("AGENCY_OFFICER", "SECRETARIAT");
    }

    @Test
    void an_agency_may_not_hand_it_to_another_and_others_only_read() throws Exception {
        send(secretariat, "handed", "0", "agency", agency.toString(), "state", "OPEN");
        var mine = new Visit(context, A.officer(HERE, agency));
        assertThat(send(mine, "handed", "1", "agency", other.toString(), "state", "OPEN")
                        .getStatus())
                .isEqualTo(403);
        for (var reader : List.of(A.officer(HERE, other), A.planner(HERE))) {
            var person = new Visit(context, reader);
            person.whole(List.of(BASE, BASE + "?keadaan=DONE", BASE + "/handed", BASE + "/law-2024"));
            assertThat(send(person, "handed", "1", "agency", agency.toString(), "state", "OPEN")
                            .getStatus())
                    .isEqualTo(403);
        }
        assertThat(history("handed")).hasSize(1);
        secretariat.whole(List.of(BASE + "/handed", "/kerja/71.04/penilaian"));
    }

    @Test
    void of_two_at_once_the_second_is_shown_what_the_first_wrote() throws Exception {
        assertThat(send(secretariat, "raced", "0", "state", "UNDER_WAY", "action", "Dari yang cepat")
                        .getStatus())
                .isEqualTo(302);
        var second = send(secretariat, "raced", "0", "state", "UNDER_WAY", "action", "Dari yang lambat");
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getContentAsString(StandardCharsets.UTF_8)).contains("Dari yang cepat", "Dari yang lambat");
        assertThat(history("raced")).hasSize(1);
    }

    @Test
    void what_is_refused_is_told_beside_its_field_and_nothing_is_stored() throws Exception {
        refused("proof", "state", "DONE");
        refused("reason", "state", "DROPPED");
        refused("due", "state", "OPEN", "due", "2023-12-31");
        refused("due", "state", "OPEN", "due", "besok");
        refused("state", "state", "LUPA");
        refused("agency", "state", "OPEN", "agency", UUID.randomUUID().toString());
        refused("page", "state", "OPEN", "page", "https://antah.id/bukti");
        refused("page", "state", "OPEN", "page", "/kerja/71.01/masterplan");
        refused("action", "state", "OPEN", "action", "a".repeat(2_001));
        assertThat(history("wrong")).isEmpty();
    }

    @Test
    void what_is_not_pursued_says_why() throws Exception {
        assertThat(send(secretariat, "dropped", "0", "state", "DROPPED", "reason", "Mitra berhenti")
                        .getStatus())
                .isEqualTo(302);
        assertThat(secretariat.page(BASE + "/dropped")).contains("Mitra berhenti");
        assertThat(secretariat.page(BASE + "?keadaan=DROPPED")).contains("tidak dilanjutkan");
    }

    @Test
    void a_neighbour_sees_nothing() throws Exception {
        send(secretariat, "law-2024", "0", "state", "OPEN", "action", "Rahasia");
        var neighbour = new Visit(context, A.secretariat(NEIGHBOUR));
        assertThat(neighbour.answer(get(URI.create(BASE))).getStatus()).isEqualTo(403);
        assertThat(neighbour.answer(get(URI.create(BASE + "/law-2024"))).getStatus())
                .isEqualTo(403);
        assertThat(send(neighbour, "law-2024", "1", "state", "OPEN").getStatus())
                .isEqualTo(403);
        assertThat(Actors.as(A.secretariat(NEIGHBOUR), () -> followUps.of(HERE)))
                .isEmpty();
    }

    @Test
    void what_assessors_still_write_is_not_followed_yet() throws Exception {
        var neighbour = new Visit(context, A.secretariat(NEIGHBOUR));
        assertThat(neighbour.page("/kerja/71.01/tindak-lanjut")).contains("Belum ada kelemahan atau rekomendasi");
        assertThat(neighbour
                        .send("/kerja/71.01/tindak-lanjut/draft", "state", "OPEN")
                        .getStatus())
                .isEqualTo(404);
    }

    private UUID named(String name) {
        return Actors.as(A.secretariat(HERE), () -> A.agency(jdbc, transactions, agencies, HERE, name))
                .id();
    }

    private void refused(String field, String... fields) throws Exception {
        assertThat(words(send(secretariat, "wrong", "0", fields))).as(field).contains("href=\"#" + field + "\"");
    }

    private List<FollowUp> history(String finding) {
        return Actors.as(A.secretariat(HERE), () -> desk.history(HERE, finding));
    }

    private long late(Actor actor) {
        return Actors.as(actor, () -> news.of(HERE)).stream()
                .mapToLong(it -> (Long) it.about().getFirst())
                .sum();
    }

    private static MockHttpServletResponse send(Visit person, String finding, String version, String... fields)
            throws Exception {
        return person.send(BASE + "/" + finding, with(fields, "version", version));
    }

    private static String[] with(String[] fields, String... more) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static String words(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private void evaluated(RegionCode region, int year, String status) {
        jdbc.sql("""
                insert into evaluation.evaluation (region_code, year, edition, status, source)
                values (:region, :year, 'gsc-2022-first', :status, 'test')
                """)
                .param("region", region.value())
                .param("year", year)
                .param("status", status)
                .update();
    }

    private void found(RegionCode region, String key, int year, String kind, @Nullable String from) {
        jdbc.sql("""
                with added as (
                    insert into evaluation.finding (region_code, key, year, kind, returns_from)
                    values (:region, :key, :year, :kind, :from) returning region_code, key)
                insert into evaluation.finding_text (region_code, key, revision, text_id, text_en, written_by)
                select region_code, key, 1, key, key, 'test' from added
                """)
                .param("region", region.value())
                .param("key", key)
                .param("year", year)
                .param("kind", kind)
                .param("from", from)
                .update();
    }
}
