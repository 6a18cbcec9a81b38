package id.mandala.evaluation.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.mandala.Running;
import id.mandala.evaluation.Evaluation;
import id.mandala.evaluation.Status;
import id.mandala.evaluation.WhenJudged;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.Role;
import id.mandala.masterplan.A;
import id.mandala.masterplan.Visit;
import id.mandala.values.RegionCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** What proves the answers of Kabupaten Sijunjung (13.03); 13.04 is the neighbour. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceTest {

    private static final RegionCode HERE = RegionCode.of("13.03");
    private static final RegionCode NEIGHBOUR = RegionCode.of("13.04");
    private static final String BASE = "/kerja/13.03/bukti/";

    @Autowired
    Evidences evidences;

    @Autowired
    Freeze freeze;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    WebApplicationContext context;

    private Visit secretariat;
    private Visit assessor;

    @BeforeAll
    void people() {
        secretariat = new Visit(context, A.secretariat(HERE));
        assessor = new Visit(context, person(Role.ASSESSOR));
    }

    @Test
    void a_file_answers_several_questions_and_each_use_gets_its_own_verdict() throws Exception {
        var id = sent(2027, "Keputusan dewan", "outcome.1", "outcome.2");

        assertThat(secretariat.page(BASE + 2027)).contains("Keputusan dewan", "belum diputuskan", "tanpa berkas");
        assertThat(decide(2027, id, "outcome.1", "ACCEPTED", "", 0).getStatus()).isEqualTo(302);
        assertThat(decide(2027, id, "outcome.2", "CORRECT", "Tanda tangan belum ada", 0)
                        .getStatus())
                .isEqualTo(302);

        assertThat(uses(id))
                .extracting(it -> it.verdict().map(Verdict::decision).orElseThrow())
                .containsExactly(Verdict.Decision.ACCEPTED, Verdict.Decision.CORRECT);
        assertThat(secretariat.page("/kerja/13.03/evaluasi-mandiri/2027/outcome.2"))
                .contains("Lampirkan bukti", "Keputusan dewan", "perlu diperbaiki", "Tanda tangan belum ada");
        assertThat(secretariat.page("/kerja/13.03/evaluasi-mandiri/2027/outcome.3"))
                .contains("Belum ada berkas yang membuktikan");
        var reader = new Visit(context, A.planner(HERE));
        for (var visit : List.of(secretariat, assessor, reader)) {
            visit.whole(List.of(BASE + 2027, BASE + 2027 + "/" + id, BASE + 2031));
        }
        secretariat.whole(List.of(BASE + "2027/baru?pertanyaan=outcome.1", BASE + "2027/" + id + "/ganti"));
        assertThat(reader.send(BASE + "2027/" + id + "/putusan", verdict("outcome.1", "REFUSED", "x", 1))
                        .getStatus())
                .isEqualTo(403);
        assertThat(post(reader, BASE + "2027/baru", pdf("r.pdf", "reader"), "outcome.1")
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void the_file_leaves_as_a_file_that_can_do_nothing_and_only_for_those_who_may() throws Exception {
        var id = sent(2027, "Untuk diunduh", "outcome.4");
        var path = BASE + "2027/" + id + "/berkas";

        var answer = new Visit(context, A.planner(HERE)).answer(get(path));

        assertThat(answer.getContentAsByteArray())
                .isEqualTo(pdf("", "Untuk diunduh").getBytes());
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("untuk");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        var neighbour = new Visit(context, A.secretariat(NEIGHBOUR));
        assertThat(neighbour.answer(get(path)).getStatus()).isEqualTo(403);
        assertThat(neighbour.answer(get("/kerja/13.04/bukti/2027/" + id)).getStatus())
                .isEqualTo(404);
    }

    @Test
    void the_same_content_is_one_file_and_whoever_sends_it_again_is_led_there() throws Exception {
        var id = sent(2028, "Sekali saja", "outcome.1");

        var again = post(secretariat, BASE + "2028/baru", pdf("lain.pdf", "Sekali saja"), "outcome.2");

        assertThat(again.getRedirectedUrl()).isEqualTo(BASE + "2028/" + id + "?sama=true");
        assertThat(secretariat.page(BASE + "2028/" + id + "?sama=true")).contains("sudah ada");
        assertThat(secretariat
                        .send(BASE + "2028/" + id + "/pertanyaan", "question", "outcome.2")
                        .getStatus())
                .isEqualTo(302);
        assertThat(uses(id)).extracting(Use::question).containsExactly("outcome.1", "outcome.2");
    }

    @Test
    void of_the_same_file_sent_twice_at_once_one_is_kept() throws Exception {
        var answers = atOnce(() -> post(
                new Visit(context, A.secretariat(HERE)), BASE + "2028/baru", pdf("dua.pdf", "bersamaan"), "outcome.1"));

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).allMatch(it -> it == 302 || it == 422);
        assertThat(inside(() -> jdbc.sql("""
                        select count(*) from evaluation.ledger_entry
                        where region_code = '13.03' and kind = 'FILE' and title = 'bersamaan'
                        """).query(Integer.class).single())).isEqualTo(1);
    }

    @Test
    void of_two_decisions_at_once_the_second_is_told() throws Exception {
        var id = sent(2028, "Diperebutkan", "outcome.5");

        var answers = atOnce(() -> decide(2028, id, "outcome.5", "ACCEPTED", "", 0));

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsExactlyInAnyOrder(302, 409);
        assertThat(uses(id))
                .singleElement()
                .satisfies(it -> assertThat(it.verdicts()).isEqualTo(1));
    }

    @Test
    void a_new_version_takes_over_in_open_years_and_the_decision_begins_anew() throws Exception {
        var before = sent(2029, "Versi satu", "outcome.1");
        decide(2029, before, "outcome.1", "CORRECT", "kurang cap", 0);

        var after = id(post(secretariat, BASE + "2029/" + before + "/ganti", pdf("b.pdf", "Versi dua")));

        assertThat(uses(before))
                .singleElement()
                .satisfies(it -> assertThat(it.added()).isFalse());
        assertThat(uses(after)).singleElement().satisfies(it -> {
            assertThat(it.added()).isTrue();
            assertThat(it.verdict()).isEmpty();
        });
        assertThat(secretariat.page(BASE + "2029/" + before)).contains("versi yang lebih baru", "2 versi");
        assertThat(secretariat.page(BASE + "2029/" + after)).contains("Versi satu", "2 versi");
        assertThat(words(post(secretariat, BASE + "2029/" + before + "/ganti", pdf("c.pdf", "Versi tiga"))))
                .contains("sudah diganti");
    }

    @Test
    void a_verdict_on_a_use_taken_back_and_made_again_does_not_count() throws Exception {
        var id = sent(2029, "Dilepas", "outcome.6");
        decide(2029, id, "outcome.6", "ACCEPTED", "", 0);
        assertThat(secretariat
                        .send(BASE + "2029/" + id + "/lepas", verdict("outcome.6", "", "", 1))
                        .getStatus())
                .isEqualTo(302);
        assertThat(decide(2029, id, "outcome.6", "ACCEPTED", "", 1).getStatus())
                .as("it is no use any more")
                .isEqualTo(409);
        secretariat.send(BASE + "2029/" + id + "/pertanyaan", "question", "outcome.6");
        assertThat(uses(id)).singleElement().satisfies(it -> {
            assertThat(it.added()).isTrue();
            assertThat(it.verdict()).isEmpty();
            assertThat(it.verdicts()).isEqualTo(1);
        });
    }

    @Test
    void after_the_verdict_nothing_of_the_year_changes_and_later_years_go_on() throws Exception {
        var id = sent(2024, "Sebelum penetapan", "outcome.1");
        judged(2024);

        assertThat(words(post(secretariat, BASE + "2024/" + id + "/ganti", pdf("x.pdf", "sesudah"))))
                .contains("Evaluasi 2024 sudah ditutup");
        assertThat(words(post(secretariat, BASE + "2024/baru", pdf("y.pdf", "baru"), "outcome.2")))
                .contains("sudah ditutup");
        assertThat(words(secretariat.send(BASE + "2024/" + id + "/lepas", verdict("outcome.1", "", "", 1))))
                .contains("sudah ditutup");
        assertThat(words(decide(2024, id, "outcome.1", "REFUSED", "terlambat", 0)))
                .contains("sudah ditutup");
        assertThat(uses(id))
                .singleElement()
                .satisfies(it -> assertThat(it.revision()).isEqualTo(1));

        assertThat(secretariat
                        .send(BASE + "2026/" + id + "/pertanyaan", "question", "outcome.1")
                        .getStatus())
                .isEqualTo(302);
        var next = id(post(secretariat, BASE + "2026/" + id + "/ganti", pdf("n.pdf", "Untuk tahun berikutnya")));
        assertThat(uses(id))
                .as("2024 keeps what was judged")
                .filteredOn(Use::added)
                .extracting(Use::year)
                .containsExactly(2024);
        assertThat(uses(next)).extracting(Use::year).containsExactly(2026);
        assertThat(secretariat.page(BASE + "2024")).contains("sudah ditutup").doesNotContain("Kirim bukti<");
    }

    @Test
    void what_cannot_be_taken_is_refused_beside_its_field_and_nothing_is_stored() throws Exception {
        long before = entries();
        refused("file", upload("lapor.pdf", "MZ program".getBytes(StandardCharsets.UTF_8)), "outcome.1");
        refused("file", upload("lapor.pdf", "%PDF-1.7\ncut".getBytes(StandardCharsets.UTF_8)), "outcome.1");
        refused("file", upload("kosong.pdf", new byte[0]), "outcome.1");
        refused("question", pdf("a.pdf", "a"));
        refused("question", pdf("a.pdf", "a"), "tidak.ada");
        var late = multipart(BASE + "2027/baru").file(pdf("a.pdf", "a")).with(csrf());
        late.param("title", "")
                .param("from", "2026-12-31")
                .param("to", "2026-01-01")
                .param("question", "outcome.1");
        assertThat(words(secretariat.answer(late))).contains("href=\"#title\"");
        assertThat(entries()).isEqualTo(before);
    }

    private void refused(String field, MockMultipartFile file, String... questions) throws Exception {
        assertThat(words(post(secretariat, BASE + "2027/baru", file, questions)))
                .contains("href=\"#" + field + "\"");
    }

    private String sent(int year, String title, String... questions) throws Exception {
        return id(post(
                secretariat, BASE + year + "/baru", pdf(title.toLowerCase(Locale.ROOT) + ".pdf", title), questions));
    }

    private static String id(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(302);
        var url = Optional.ofNullable(answer.getRedirectedUrl()).orElseThrow();
        return url.substring(url.lastIndexOf('/') + 1);
    }

    /** The title is the file's content too. */
    private static MockHttpServletResponse post(Visit person, String path, MockMultipartFile file, String... questions)
            throws Exception {
        var form = multipart(path).file(file).with(csrf());
        var content = new String(file.getBytes(), StandardCharsets.UTF_8);
        form.param("title", content.isEmpty() ? "kosong" : content.replaceAll("(?s)%PDF-1.7\n|\n%%EOF", ""));
        form.param("from", "2026-01-01");
        form.param("to", "2026-12-31");
        for (var question : questions) {
            form.param("question", question);
        }
        return person.answer(form);
    }

    private MockHttpServletResponse decide(int year, String id, String question, String what, String words, int seen)
            throws Exception {
        return assessor.send(BASE + year + "/" + id + "/putusan", verdict(question, what, words, seen));
    }

    private static String[] verdict(String question, String what, String words, int seen) {
        return new String[] {
            "edition", "gsc-2023-regular", "question", question, "decision", what, "words", words, "version", "" + seen
        };
    }

    private void judged(int year) {
        inside(() -> {
            jdbc.sql("""
                    insert into evaluation.evaluation (region_code, year, edition, status, source)
                    values ('13.03', :year, 'gsc-2023-regular', 'FINAL', 'test')
                    """).param("year", year).update();
            freeze.judged(
                    new Evaluation(HERE, year, "gsc-2023-regular", Status.FINAL, false, "test", 1, Optional.empty()),
                    WhenJudged.Step.SETTLED);
            return year;
        });
    }

    private List<Use> uses(String id) {
        return Actors.as(A.secretariat(HERE), () -> evidences.uses(HERE, UUID.fromString(id)));
    }

    private long entries() {
        return inside(() -> jdbc.sql("select count(*) from evaluation.ledger_entry where region_code = '13.03'")
                .query(Long.class)
                .single());
    }

    private <T> T inside(Supplier<T> deed) {
        return Actors.as(Actor.program("test"), () -> new TransactionTemplate(transactions).execute(_ -> deed.get()));
    }

    private static List<MockHttpServletResponse> atOnce(Callable<MockHttpServletResponse> deed) throws Exception {
        try (var hands = Executors.newFixedThreadPool(2)) {
            var done = hands.invokeAll(List.of(deed, deed));
            return List.of(done.get(0).get(), done.get(1).get());
        }
    }

    private static String words(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static Actor person(Role role) {
        return new Actor(
                Optional.of(UUID.randomUUID()), role.name(), List.of(new Actor.Grant(role, HERE, Optional.empty())));
    }

    private static MockMultipartFile pdf(String name, String content) {
        return upload(name, ("%PDF-1.7\n" + content + "\n%%EOF").getBytes(StandardCharsets.UTF_8));
    }

    private static MockMultipartFile upload(String name, byte[] content) {
        return new MockMultipartFile("file", name, "application/pdf", content);
    }
}
