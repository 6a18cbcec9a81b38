package id.mandala.evaluation.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import id.mandala.Chromium;
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
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Kabupaten Padang Pariaman (13.05) asks the users of its queue, and people answer as people do. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImpactSurveyTest {

    private static final RegionCode HERE = RegionCode.of("13.05");
    private static final RegionCode NEIGHBOUR = RegionCode.of("13.06");
    private static final String BASE = "/kerja/13.05/survei";

    @LocalServerPort
    int port;

    @Autowired
    EditInitiatives edit;

    @Autowired
    SurveyDesk desk;

    @Autowired
    AnswerDesk answers;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Forget forget;

    @Autowired
    Today today;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    WebApplicationContext context;

    private final List<UUID> initiatives = new ArrayList<>();
    private Visit secretariat;
    private Visit visitor;
    private int year;

    @BeforeAll
    void one_that_runs_and_one_that_is_only_planned() {
        year = today.date().getYear();
        secretariat = new Visit(context, A.secretariat(HERE));
        visitor = new Visit(context, Actor.visitor());
        inside(() -> {
            var lead = A.agency(jdbc, transactions, agencies, HERE, "Dinas Kesehatan Padang Pariaman")
                    .id();
            edit.begin(HERE, "Masterplan Padang Pariaman", new Span(year - 1, year + 1));
            for (var name : List.of("Antrean daring", "Baru rencana")) {
                initiatives.add(edit.add(
                                HERE,
                                new Outline(
                                        null, name, "", "living", "health", null, lead, Set.of(), new Span(year, year)))
                        .id());
            }
            return jdbc.sql("""
                    insert into monitoring.report (region_code, initiative_id, year, month, state, physical, realised)
                    values ('13.05', :id, :year, 1, 'SENT', 10, 0)
                    """)
                    .param("id", initiatives.getFirst())
                    .param("year", year)
                    .update();
        });
    }

    @Test
    void a_citizen_answers_whole_on_a_phone_and_the_name_in_the_suggestion_is_masked() throws Exception {
        var survey = opened("Antrean ponsel", 40);
        secretariat.whole(List.of(BASE, BASE + "/baru", BASE + "/" + survey.id(), BASE + "/" + survey.id() + "/ubah"));
        assertThat(secretariat.page(BASE + "/" + survey.id() + "/poster"))
                .contains("/13.05/survei/" + survey.token(), "qr-dark", "Tanpa nama");
        try (var phone = Chromium.browser()
                        .newContext(new Browser.NewContextOptions()
                                .setViewportSize(390, 844)
                                .setJavaScriptEnabled(false)
                                .setLocale("id-ID"));
                var page = phone.newPage()) {
            page.navigate("http://localhost:" + port + "/13.05/survei/" + survey.token());
            picture(page, "invitation");
            page.click("text=Lanjut");
            assertThat(page.locator(".summary").innerText()).contains("seberapa sering");
            page.check("input[value=SEVERAL]");
            page.click("text=Lanjut");
            picture(page, "answer");
            page.check("#m-0 input[value='4']");
            page.check("#m-1 input[value='3']");
            page.fill("#suggestion", "Nama saya Budi Santoso, hubungi 0812-3456-7890.");
            page.click("text=Kirim jawaban");
            assertThat(page.locator(".summary").innerText()).contains("Pilih nilai 0 sampai 4");
            assertThat(page.isChecked("#m-1 input[value='3']")).isTrue();
            page.check("#m-2 input[value='2']");
            page.click("text=Kirim jawaban");
            assertThat(page.locator("main").innerText()).contains("tersimpan", "samarkan");
            picture(page, "thanks");
            sentTwice(page, AnswerController.address(survey) + "/isi?pakai=ONCE");
        }
        assertThat(secretariat.page(BASE + "/" + survey.id()))
                .contains("2 dari 40", "Belum cukup jawaban", "[…]")
                .doesNotContain("Budi", "3456");
    }

    @Test
    void fifty_from_one_address_are_flagged_and_beyond_thirty_refused() {
        var survey = opened("Antrean padat", 1_000);
        var thanked = IntStream.range(0, 50)
                .mapToObj(it -> answer(survey, "device " + it, "192.0.2.1", List.of(4, 3, it % 5)))
                .toList();
        assertThat(thanked.subList(0, 30)).containsOnly(Thanks.KEPT);
        assertThat(thanked.subList(30, 50)).containsOnly(Thanks.ADDRESS);
        assertThat(flags(survey)).containsEntry(Check.SAME_ADDRESS, 30).containsEntry(Check.SAME_DEVICE, 0);
        var kept = inside(() -> outcomes.kept(HERE, survey.id()));
        assertThat(kept.answers()).isEqualTo(30);
        assertThat(kept.counted()).isZero();
        assertThat(inside(() -> outcomes.turnedAway(HERE, survey.id()))).containsEntry(TurnedAway.ADDRESS, 20);
    }

    @Test
    void one_device_counts_once_and_is_seen_in_another_survey_too() {
        var survey = opened("Antrean A", 100);
        var other = opened("Antrean B", 100);
        for (var mark : List.of(1, 2)) {
            answer(survey, "same", "192.0.2." + mark, List.of(mark, 3, 0));
        }
        answer(other, "same", "198.51.100.1", List.of(1, 2, 3));
        assertThat(flags(survey)).containsEntry(Check.SAME_DEVICE, 1).containsEntry(Check.SEVERAL_SURVEYS, 2);
        assertThat(flags(other)).containsEntry(Check.SEVERAL_SURVEYS, 1).containsEntry(Check.SAME_DEVICE, 0);
        assertThat(inside(() -> outcomes.kept(HERE, survey.id())).counted()).isEqualTo(1);
    }

    @Test
    void of_two_at_once_for_the_last_place_one_is_told_kindly() throws Exception {
        var survey = opened("Antrean kecil", 3);
        answer(survey, "a", "192.0.2.1", List.of(1, 2, 3));
        answer(survey, "b", "192.0.2.2", List.of(1, 2, 3));
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = threads.invokeAll(List.<Callable<Thanks>>of(
                    () -> answer(survey, "c", "192.0.2.3", List.of(4, 4, 3)),
                    () -> answer(survey, "d", "192.0.2.4", List.of(0, 1, 2))));
            assertThat(List.of(both.getFirst().get(), both.getLast().get()))
                    .containsExactlyInAnyOrder(Thanks.KEPT, Thanks.FULL);
        }
        assertThat(visitor.page(AnswerController.address(survey))).contains("sudah sebanyak pengguna");
    }

    @Test
    void what_is_wrong_is_refused_and_who_is_no_user_is_only_counted() throws Exception {
        var survey = opened("Antrean salah", 40);
        var form = AnswerController.address(survey) + "/isi";
        var begun = Visit.found(visitor.page(form + "?pakai=ONCE"), "name=\"begun\" value=\"([^\"]+)\"");
        for (var wrong : List.of("5", "-1", "", "tiga", "4.0")) {
            assertThat(send(form, begun, wrong).getStatus()).as(wrong).isEqualTo(422);
        }
        assertThat(send(form, "1700000000-" + "0".repeat(32), "1").getStatus()).isEqualTo(422);
        assertThat(send(form, begun, "3").getRedirectedUrl()).endsWith("/selesai?hal=KEPT");
        assertThat(visitor.send(AnswerController.address(survey), "used", "NONE")
                        .getRedirectedUrl())
                .endsWith("NOT_USER");
        var kept = inside(() -> outcomes.kept(HERE, survey.id()));
        assertThat(kept.answers()).isEqualTo(1);
        assertThat(flags(survey)).containsEntry(Check.FAST, 1);
        assertThat(inside(() -> outcomes.turnedAway(HERE, survey.id()))).containsEntry(TurnedAway.NOT_USER, 1);
        for (var guessed : List.of("A".repeat(22), SurveyDesk.token())) {
            assertThat(visitor.answer(get(URI.create("/13.05/survei/" + guessed)))
                            .getStatus())
                    .isEqualTo(404);
        }
        assertThat(visitor.answer(get(URI.create("/13.06/survei/" + survey.token())))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void only_what_runs_is_asked_about_and_who_reads_neither_writes_nor_sees_the_neighbour() throws Exception {
        assertThat(words(secretariat.send(BASE + "/baru", fields(initiatives.getLast(), "Rencana", "40"))))
                .contains("href=\"#initiative\"");
        assertThat(words(secretariat.send(BASE + "/baru", fields(initiatives.getFirst(), "Salah", "nol"))))
                .contains("href=\"#users\"");
        assertThat(new Visit(context, A.planner(HERE))
                        .send(BASE + "/baru", fields(initiatives.getFirst(), "Bukan saya", "40"))
                        .getStatus())
                .isEqualTo(403);
        var survey = opened("Antrean sendiri", 40);
        assertThat(Actors.as(A.secretariat(NEIGHBOUR), () -> desk.find(HERE, survey.id())))
                .isEmpty();
        assertThat(new Visit(context, A.secretariat(NEIGHBOUR)).page("/kerja/13.06/survei"))
                .contains("Belum ada survei");
        assertThat(secretariat
                        .send(BASE + "/" + survey.id() + "/tutup", "version", "1")
                        .getStatus())
                .as("opened since")
                .isEqualTo(409);
    }

    @Test
    void ninety_days_after_its_end_nothing_leads_to_a_person_and_the_answers_stay() throws Exception {
        var survey = opened("Antrean lama", 40);
        for (int it = 0; it < 6; it++) {
            answer(survey, "old " + it, "203.0.113." + it, List.of(3, 4, it % 3));
        }
        assertThat(secretariat
                        .send(BASE + "/" + survey.id() + "/tutup", "version", "2")
                        .getStatus())
                .isEqualTo(302);
        assertThat(visitor.page(AnswerController.address(survey))).contains("sudah berakhir");
        assertThat(visitor.send(AnswerController.address(survey), "used", "ONCE")
                        .getStatus())
                .isEqualTo(422);
        inside(() -> jdbc.sql(
                        "update evaluation.survey set opens_on = opens_on - 100, closes_on = closes_on - 90 where id = :id")
                .param("id", survey.id())
                .update());
        Actors.as(Actor.program("test"), forget::due);
        var kept = inside(() -> outcomes.kept(HERE, survey.id()));
        assertThat(kept.traces()).isZero();
        assertThat(kept.suggestions()).isEmpty();
        assertThat(kept.answers()).isEqualTo(6);
        assertThat(secretariat.page(BASE + "/" + survey.id()))
                .contains("Sudah dihapus", "3,00", "4,00", "<title>Antrean lama");
        var marked = inside(() -> outcomes.marks(HERE, survey.id())).get("impact.31");
        assertThat(marked).isNotNull().extracting(it -> it.all().counts()).isEqualTo(List.of(0, 0, 0, 6, 0));
        assertThat(secretariat.page("/kerja/13.05/evaluasi-mandiri/" + year + "/impact.31"))
                .contains("Antrean lama: 3.00");
    }

    private Survey opened(String service, int users) {
        try {
            var added =
                    secretariat.send(BASE + "/baru", fields(initiatives.getFirst(), service, String.valueOf(users)));
            assertThat(added.getStatus()).as(service).isEqualTo(302);
            var id = UUID.fromString(String.valueOf(added.getRedirectedUrl()).replaceFirst(".*/", ""));
            assertThat(secretariat
                            .send(BASE + "/" + id + "/buka", "version", "1")
                            .getStatus())
                    .isEqualTo(302);
            return inside(() -> desk.find(HERE, id)).orElseThrow().survey();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private String[] fields(UUID initiative, String service, String users) {
        return new String[] {
            "initiative",
            initiative.toString(),
            "service",
            service,
            "purpose",
            "Untuk menilai dampaknya.",
            "areas",
            "living/health",
            "users",
            users,
            "source",
            "Akun aktif",
            "from",
            today.date().toString(),
            "until",
            today.date().plusDays(30).toString(),
            "version",
            "0"
        };
    }

    private Thanks answer(Survey survey, String device, String network, List<Integer> marks) {
        return Actors.as(
                Actor.visitor(),
                () -> new TransactionTemplate(transactions).execute(_ -> {
                    var it = answers.invited(HERE, survey.token());
                    return answers.answer(
                            HERE,
                            survey.token(),
                            new AnswerDesk.Sent(
                                    device,
                                    network,
                                    answers.begun(it, Instant.now().minusSeconds(60)),
                                    Used.OFTEN,
                                    marks,
                                    "Perbanyak loket"));
                }));
    }

    private MockHttpServletResponse send(String form, String begun, String mark) throws Exception {
        return visitor.send(form, "used", "ONCE", "begun", begun, "m-0", "1", "m-1", "2", "m-2", mark);
    }

    private Map<Check, Integer> flags(Survey survey) {
        return inside(() -> outcomes.flags(HERE, survey.id()));
    }

    private <T> T inside(Supplier<T> deed) {
        return Actors.as(A.secretariat(HERE), () -> new TransactionTemplate(transactions).execute(_ -> deed.get()));
    }

    private void sentTwice(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
        var form = FormData.create().set("m-0", "1").set("m-1", "2").set("m-2", "3");
        for (var hidden : page.locator("main input[type=hidden]").all()) {
            form.set(hidden.getAttribute("name"), hidden.inputValue());
        }
        for (int time = 0; time < 2; time++) {
            var answer = page.request().post(page.url(), RequestOptions.create().setForm(form));
            assertThat(answer.url()).endsWith("/selesai?hal=KEPT");
        }
    }

    private static void picture(Page page, String name) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/pictures/survey-" + name + ".png")));
    }

    private static String words(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
