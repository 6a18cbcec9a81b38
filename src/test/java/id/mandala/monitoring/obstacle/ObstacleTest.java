package id.mandala.monitoring.obstacle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/** What stands in the way in Kabupaten Sinjai (73.07); 73.02 is the neighbour. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObstacleTest {

    private static final RegionCode HERE = RegionCode.of("73.07");
    private static final String BASE = "/kerja/73.07/pemantauan";

    @Autowired
    EditInitiatives edit;

    @Autowired
    Obstacles obstacles;

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
    private UUID planners;
    private Visit officer;
    private Visit secretariat;

    @BeforeAll
    void a_plan() {
        now = YearMonth.from(today.date());
        Actors.as(
                A.secretariat(HERE),
                () -> edit.begin(HERE, "Masterplan Sinjai", new Span(now.getYear(), now.getYear() + 4)));
        agency = agency("Dinas Kominfo Sinjai");
        planners = agency("Bappeda Sinjai");
        officer = new Visit(context, A.officer(HERE, agency));
        secretariat = new Visit(context, A.secretariat(HERE));
    }

    @Test
    void a_report_that_was_sent_opens_one_and_a_draft_does_not() throws Exception {
        var initiative = initiative();

        report(initiative, "draft", "0", "REFOCUSING", "Dipotong");
        assertThat(of(initiative)).isEmpty();
        report(initiative, "send", "1", "REFOCUSING", "Dipotong separuh");

        assertThat(of(initiative)).singleElement().satisfies(it -> {
            assertThat(it.it().cause()).isEqualTo(ObstacleCause.REFOCUSING);
            assertThat(it.it().words()).isEqualTo("Dipotong separuh");
            assertThat(it.it().since()).isEqualTo(now);
            assertThat(it.it().isOpen()).isTrue();
        });
    }

    @Test
    void it_is_followed_by_its_agency_decided_on_by_the_council_and_resolved_with_words() throws Exception {
        var initiative = initiative();
        report(initiative, "send", "0", "REFOCUSING", "Dipotong");
        var path = BASE + "/kendala/" + of(initiative).getFirst().it().id();

        assertThat(follow(
                                officer,
                                path,
                                "1",
                                "council",
                                "NEEDED",
                                "owner",
                                planners,
                                "expectedOn",
                                today.date().plusDays(30))
                        .getStatus())
                .isEqualTo(302);
        assertThat(secretariat.page(BASE + "/kendala?dewan=1")).contains("Bappeda Sinjai", "perlu keputusan");
        assertThat(follow(officer, path, "1", "council", "NOT_NEEDED").getStatus())
                .as("seen before it was written")
                .isEqualTo(409);
        assertThat(words(follow(secretariat, path, "2", "council", "DECIDED"))).contains("Tulis keputusan dewan");
        assertThat(words(follow(
                        secretariat,
                        path,
                        "2",
                        "council",
                        "DECIDED",
                        "decision",
                        "Dialihkan",
                        "how",
                        "Beres",
                        "resolvedOn",
                        "2999-01-01")))
                .contains("belum tiba");
        assertThat(follow(
                                secretariat,
                                path,
                                "2",
                                "council",
                                "DECIDED",
                                "decision",
                                "Dialihkan",
                                "how",
                                "Dianggarkan lagi")
                        .getStatus())
                .isEqualTo(302);

        assertThat(of(initiative)).singleElement().satisfies(it -> {
            assertThat(it.it().isOpen()).isFalse();
            assertThat(it.it().resolved().orElseThrow().on()).isEqualTo(today.date());
        });
        assertThat(secretariat.page(BASE + "/kendala")).contains("Dianggarkan lagi");
        secretariat.whole(List.of(BASE + "/kendala", path, BASE + "/diam"));
    }

    @Test
    void the_same_cause_told_again_stays_one_and_after_it_was_resolved_it_is_a_new_one() throws Exception {
        var initiative = initiative();
        report(initiative, "send", "0", "STAFF", "Kurang tenaga");
        giveBack(initiative, "1");
        report(initiative, "send", "2", "STAFF", "Masih kurang tenaga");
        assertThat(of(initiative))
                .singleElement()
                .satisfies(it -> assertThat(it.it().words()).isEqualTo("Masih kurang tenaga"));

        var path = BASE + "/kendala/" + of(initiative).getFirst().it().id();
        assertThat(follow(officer, path, "2", "council", "NOT_NEEDED", "how", "Ada tenaga kontrak")
                        .getStatus())
                .isEqualTo(302);
        giveBack(initiative, "3");
        report(initiative, "send", "4", "STAFF", "Kontrak habis");

        assertThat(of(initiative)).hasSize(2);
    }

    @Test
    void another_agency_and_a_neighbour_cannot_write_it() throws Exception {
        var initiative = initiative();
        report(initiative, "send", "0", "LAND", "Sengketa");
        var path = BASE + "/kendala/" + of(initiative).getFirst().it().id();

        var stranger = new Visit(context, A.officer(HERE, planners));
        assertThat(stranger.page(BASE + "/kendala?sebab=LAND")).contains("Sengketa");
        assertThat(stranger.answer(get(path)).getStatus()).isEqualTo(403);
        assertThat(follow(stranger, path, "1", "council", "NOT_NEEDED", "how", "x")
                        .getStatus())
                .isEqualTo(403);
        assertThat(new Visit(context, A.secretariat(RegionCode.of("73.02")))
                        .answer(get(BASE + "/kendala"))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void the_agency_that_is_to_clear_it_follows_it_too_and_the_others_are_led_to_the_report() throws Exception {
        var initiative = initiative();
        report(initiative, "send", "0", "COORDINATION", "Menunggu Bappeda");
        var path = BASE + "/kendala/" + of(initiative).getFirst().it().id();
        var owner = new Visit(context, A.officer(HERE, planners));

        assertThat(owner.page(BASE + "/kendala"))
                .contains("href=\"" + path(initiative) + "\"")
                .doesNotContain(path);
        assertThat(follow(officer, path, "1", "council", "NOT_NEEDED", "owner", planners)
                        .getStatus())
                .isEqualTo(302);
        assertThat(owner.page(BASE + "/kendala")).contains(path);
        assertThat(follow(owner, path, "2", "council", "NOT_NEEDED", "owner", planners, "how", "Disepakati")
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void an_agency_that_is_none_and_a_second_open_one_of_the_same_cause_are_refused() throws Exception {
        var initiative = initiative();
        report(initiative, "send", "0", "REGULATION", "Menunggu perda");
        var path = BASE + "/kendala/" + of(initiative).getFirst().it().id();
        assertThat(words(follow(officer, path, "1", "council", "NOT_NEEDED", "owner", UUID.randomUUID())))
                .contains("Pilih perangkat daerah dari daftarnya");
        assertThat(follow(officer, path, "1", "council", "NOT_NEEDED", "how", "Terbit")
                        .getStatus())
                .isEqualTo(302);
        giveBack(initiative, "1");
        report(initiative, "send", "2", "REGULATION", "Dicabut lagi");

        assertThat(words(follow(officer, path, "2", "council", "NOT_NEEDED")))
                .contains("Kendala lain dengan sebab yang sama masih terbuka");
    }

    private void report(UUID initiative, String deed, String version, String cause, String words) throws Exception {
        assertThat(officer.send(
                                path(initiative),
                                "deed",
                                deed,
                                "physical",
                                "10",
                                "realised",
                                "0",
                                "cause",
                                cause,
                                "obstacle",
                                words,
                                "version",
                                version,
                                "sending",
                                UUID.randomUUID().toString())
                        .getStatus())
                .isEqualTo(302);
    }

    private void giveBack(UUID initiative, String version) throws Exception {
        assertThat(new Visit(context, A.head(HERE, agency))
                        .send(path(initiative) + "/putusan", "deed", "return", "version", version, "note", "Periksa")
                        .getStatus())
                .isEqualTo(302);
    }

    private String path(UUID initiative) {
        return BASE + "/" + initiative + "/" + now;
    }

    private static MockHttpServletResponse follow(Visit who, String path, String version, Object... fields)
            throws Exception {
        var all = new String[fields.length + 2];
        all[0] = "version";
        all[1] = version;
        for (int field = 0; field < fields.length; field++) {
            all[field + 2] = fields[field].toString();
        }
        return who.send(path, all);
    }

    private static String words(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private List<Obstacles.Entry> of(UUID initiative) {
        return Actors.as(A.secretariat(HERE), () -> obstacles.of(HERE)).stream()
                .filter(it -> it.it().initiative().equals(initiative))
                .toList();
    }

    private UUID agency(String name) {
        return Actors.as(A.secretariat(HERE), () -> A.agency(jdbc, transactions, agencies, HERE, name))
                .id();
    }

    private UUID initiative() {
        return Actors.as(
                A.secretariat(HERE),
                () -> edit.add(
                                HERE,
                                new Outline(
                                        null,
                                        "Lapor " + UUID.randomUUID(),
                                        "",
                                        "living",
                                        "health",
                                        null,
                                        agency,
                                        Set.of(),
                                        new Span(now.getYear(), now.getYear() + 1)))
                        .id());
    }
}
