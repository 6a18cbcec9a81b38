package id.mandala.evaluation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mandala.Running;
import id.mandala.evaluation.Panelists;
import id.mandala.evaluation.Results;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.Role;
import id.mandala.masterplan.Visit;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Kabupaten Pasaman (13.08) is given 2 everywhere and objects; a year for each test, from 2041 on. */
@Running
class ObjectionsTest {

    private static final RegionCode HERE = RegionCode.of("13.08");
    private static final String FIRST = "baseline.1";
    private static int nextYear = 2041;

    private final Actor one = Panelists.person(Role.ASSESSOR, HERE, "Asesor Satu");
    private final Actor two = Panelists.person(Role.ASSESSOR, HERE, "Asesor Dua");
    private Panelists panelists;
    private Visit region;
    private Visit assessor;
    private String page;
    private int year;

    @Autowired
    Objections objections;

    @Autowired
    ObjectionNews news;

    @Autowired
    Results results;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    WebApplicationContext context;

    @BeforeEach
    void both_have_finished() {
        year = nextYear++;
        page = "/kerja/13.08/keberatan/" + year;
        panelists = new Panelists(context);
        region = new Visit(context, Panelists.person(Role.SECRETARIAT, HERE, "Sekretariat"));
        assessor = new Visit(context, one);
        panelists.open(HERE, year);
        for (var who : List.of(one, two)) {
            panelists.markAll(who, HERE, year, 2, 2);
            panelists.finish(who, HERE, year);
        }
    }

    @Test
    void an_objection_that_is_upheld_corrects_the_marks_and_the_scores_and_holds_the_publication_until_then()
            throws Exception {
        assertThat(words(object(FIRST, "Sebelum ditutup", ""))).contains("Tunggu sampai evaluasi ditutup");
        panelists.settle(HERE, year, 1);
        assertThat(region.page(page)).contains("Daerah dapat mengajukan keberatan sampai", "Belum ada keberatan");
        assertThat(words(object(FIRST, "", ""))).contains("Tulis keberatan Anda");
        assertThat(words(object(FIRST, "SK sudah terbit", "https://lain.id/x"))).contains("SK sudah terbit", "#page");
        assertThat(object(FIRST, "SK sudah terbit", "https://di.sini/kerja/13.08/masterplan")
                        .getStatus())
                .isEqualTo(302);
        assertThat(news(one)).contains("evaluation.desk.news.objections");
        assertThat(news(Panelists.ministry())).isEmpty();
        assertThatThrownBy(() -> panelists.publish(HERE, year, 2))
                .isInstanceOfSatisfying(
                        RuleBroken.class, it -> assertThat(it.code()).isEqualTo("evaluation.desk.objections-open"));

        assertThat(words(answer("decision", "UPHELD", "mark", "7", "words", "Benar")))
                .contains("Nilai 7");
        assertThat(words(answer("decision", "UPHELD", "mark", "", "words", "Benar")))
                .contains("Pilih nilai yang baru");
        assertThat(words(answer("decision", "UPHELD", "mark", "4", "words", "")))
                .contains("Tulis alasan jawabannya");
        assertThat(words(answer("words", "Benar"))).contains("Pilih diterima atau ditolak");
        assertThat(index()).isEqualByComparingTo("2");
        assertThat(region.send(page + "/" + open(), "decision", "UPHELD", "mark", "4", "words", "Saya sendiri")
                        .getStatus())
                .isEqualTo(403);
        assertThat(answer("decision", "UPHELD", "mark", "4", "words", "SK diterima")
                        .getStatus())
                .isEqualTo(302);

        assertThat(index())
                .as("baseline weighs a tenth, one of its five questions rose by 2")
                .isEqualByComparingTo("2.04");
        assertThat(baseline()).containsExactly("1: 2.00", "2: 2.40");
        assertThat(region.page("/kerja/13.08/panel/" + year))
                .contains("semula 2, dibetulkan karena keberatan: SK diterima");
        assertThat(region.page(page)).contains("diterima, nilai menjadi 4", "href=\"/kerja/13.08/masterplan\"");
        region.whole(List.of(page));
        assessor.whole(List.of(page));
        panelists.publish(HERE, year, 3);
        assertThat(words(object("baseline.2", "Terlambat", ""))).contains("Hasil sudah terbit");
    }

    @Test
    void a_dismissed_one_leaves_the_mark_and_is_not_made_twice() throws Exception {
        panelists.settle(HERE, year, 1);
        object(FIRST, "SK sudah terbit", "");
        var id = open();
        assertThat(words(object(FIRST, "Sekali lagi", ""))).contains("sudah diajukan keberatan");
        assertThat(assessor.send(page + "/" + id, "decision", "DISMISSED", "words", "SK belum berlaku")
                        .getStatus())
                .isEqualTo(302);
        assertThat(assessor.send(page + "/" + id, "decision", "UPHELD", "mark", "4", "words", "Eh")
                        .getStatus())
                .as("answered already")
                .isEqualTo(409);
        assertThat(index()).isEqualByComparingTo("2");
        assertThat(words(object("tidak.ada", "Apa saja", ""))).contains("Pilih satu pertanyaan");
        panelists.publish(HERE, year, 2);
    }

    @Test
    void of_two_objections_to_one_question_at_once_one_is_taken() throws Exception {
        panelists.settle(HERE, year, 1);
        var statuses = new CopyOnWriteArrayList<Integer>();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 2; i++) {
            threads.add(Thread.ofVirtual().start(() -> {
                try {
                    statuses.add(object(FIRST, "Bersamaan", "").getStatus());
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        assertThat(statuses).containsExactlyInAnyOrder(302, 422);
        assertThat(all()).hasSize(1);
    }

    @Test
    void nothing_is_published_past_an_objection_made_in_the_same_moment() throws Exception {
        panelists.settle(HERE, year, 1);
        var heard = new CopyOnWriteArrayList<MockHttpServletResponse>();
        var publishing = new TransactionTemplate(transactions);
        var objecting = Actors.as(
                Panelists.ministry(),
                () -> publishing.execute(_ -> {
                    panelists.publish(HERE, year, 2);
                    var thread = Thread.ofVirtual().start(() -> {
                        try {
                            heard.add(object(FIRST, "Bersamaan", ""));
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    });
                    LockSupport.parkNanos(Duration.ofMillis(800).toNanos());
                    return thread;
                }));
        Objects.requireNonNull(objecting).join();
        assertThat(words(heard.getFirst())).contains("Hasil sudah terbit");
        assertThat(all()).isEmpty();
    }

    @Test
    void after_the_term_nothing_is_heard() throws Exception {
        Actors.as(
                Actor.program("test"),
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(_ -> jdbc.sql(
                                        "insert into evaluation.settlement values ('13.08', :year, current_date - 8)")
                                .param("year", year)
                                .update()));
        panelists.settle(HERE, year, 1);
        assertThat(words(object(FIRST, "Terlambat sehari", ""))).contains("Keberatan hanya sampai");
        assertThat(region.page(page))
                .contains("Keberatan dapat diajukan sampai")
                .doesNotContain("name=\"question\"");
    }

    private MockHttpServletResponse object(String question, String words, String proof) throws Exception {
        return region.send(page, "question", question, "words", words, "page", proof);
    }

    private MockHttpServletResponse answer(String... fields) throws Exception {
        return assessor.send(page + "/" + open(), fields);
    }

    private static String words(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private List<Objection> all() {
        return Actors.as(one, () -> objections.of(HERE, year));
    }

    private String open() {
        return all().getFirst().id().toString();
    }

    private List<String> news(Actor who) {
        return Actors.as(who, () -> news.of(HERE)).stream()
                .map(it -> it.words())
                .toList();
    }

    private BigDecimal index() {
        return Actors.as(one, () -> results.seen(HERE)).stream()
                .filter(it -> it.year() == year)
                .findFirst()
                .flatMap(it -> it.index())
                .orElseThrow()
                .value();
    }

    private List<String> baseline() {
        return Actors.as(
                one,
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> jdbc.sql("""
                                select revision || ': ' || round(score, 2) as line from evaluation.component_score
                                where region_code = '13.08' and year = :year and component = 'baseline' order by revision
                                """)
                                .param("year", year)
                                .query((row, _) -> row.getString("line"))
                                .list()));
    }
}
