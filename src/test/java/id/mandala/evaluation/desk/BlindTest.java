package id.mandala.evaluation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mandala.Running;
import id.mandala.evaluation.Evaluations;
import id.mandala.evaluation.Marks;
import id.mandala.evaluation.Panelists;
import id.mandala.evaluation.Results;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.Role;
import id.mandala.masterplan.Visit;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Two assessors mark Kabupaten Lima Puluh Kota (13.07), unseen by each other; a year for each test, from 2041 on. */
@Running
class BlindTest {

    private static final RegionCode HERE = RegionCode.of("13.07");
    private static final String FIRST = "baseline.1";
    private static int nextYear = 2041;

    private final Actor one = Panelists.person(Role.ASSESSOR, HERE, "Asesor Satu");
    private final Actor two = Panelists.person(Role.ASSESSOR, HERE, "Asesor Dua");
    private final Actor secretariat = Panelists.person(Role.SECRETARIAT, HERE, "Sekretariat");
    private final Actor ministry = Panelists.ministry();
    private final Actor administrator = Panelists.person(Role.ADMINISTRATOR, HERE, "Pengelola");
    private int year;
    private Panelists panelists;

    @Autowired
    Marks marks;

    @Autowired
    Results results;

    @Autowired
    Evaluations evaluations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    WebApplicationContext context;

    @BeforeEach
    void both_mark_and_one_has_finished() {
        panelists = new Panelists(context);
        year = nextYear++;
        panelists.open(HERE, year);
        panelists.markAll(one, HERE, year, 3, 4);
        panelists.markAll(two, HERE, year, 3, 1);
        panelists.finish(one, HERE, year);
    }

    @Test
    void before_all_have_finished_everybody_sees_only_own_marks_by_every_way() throws Exception {
        assertThat(seen(one)).containsExactly("4");
        assertThat(seen(two)).containsExactly("1");
        for (var other : List.of(secretariat, ministry, administrator, Actor.visitor(), Actor.program("test"))) {
            assertThat(seen(other)).as(other.name()).isEmpty();
            assertThat(counted(other)).as(other.name()).isZero();
        }
        assertThat(counted(one)).isEqualTo(59);
        var api = "/api/v1/regions/13.07/evaluations/" + year;
        for (var other : List.of(secretariat, ministry)) {
            var visit = new Visit(context, other);
            assertThat(visit.page(api + "/marks")).contains("\"items\":[]");
            assertThat(visit.page(api + "/marks/" + FIRST)).contains("\"items\":[]");
            assertThat(visit.page(api)).contains("\"index\":null").contains("\"components\":{}");
            assertThat(visit.page("/api/v1/regions/13.07/evaluations")).doesNotContain("\"index\":\"");
            assertThat(Actors.as(other, () -> results.seen(HERE)).stream()
                            .filter(it -> it.year() == year)
                            .findFirst()
                            .orElseThrow()
                            .index())
                    .isEmpty();
            assertThat(visit.page("/kerja/13.07/panel/" + year))
                    .contains("1 dari 2 asesor selesai", "Nilai belum dibuka")
                    .doesNotContain("Asesor Dua", "simpangan");
        }
        assertThat(new Visit(context, one).page(api + "/marks/" + FIRST))
                .contains("\"mark\":4")
                .doesNotContain("\"mark\":1");
        assertThat(new Visit(context, one).page("/kerja/13.07/penilaian/" + year))
                .contains("1 dari 2 asesor sudah selesai")
                .doesNotContain("Asesor Dua", "Perlu dibicarakan");
        assertThat(new Visit(context, ministry).page("/kerja/nasional/hasil?tahun=" + year))
                .doesNotContain("2,9", "3,0");
        assertThat(new Visit(context, secretariat)
                        .answer(get(URI.create("/kerja/13.07/penilaian/" + year)))
                        .getStatus())
                .isEqualTo(403);
        assertThat(new Visit(context, administrator).page("/kerja/13.07/audit"))
                .as("the trail tells who marked, not what")
                .contains(">" + year + " ")
                .doesNotContain("mark: ", "mark=", "nilai 4");
        assertThatThrownBy(() -> panelists.settle(HERE, year, 1))
                .isInstanceOfSatisfying(
                        RuleBroken.class, it -> assertThat(it.code()).isEqualTo("evaluation.not-all-in"));
    }

    @Test
    void once_all_have_finished_the_assessors_and_the_ministry_see_all_and_the_regency_still_nothing()
            throws Exception {
        panelists.finish(two, HERE, year);
        assertThat(seen(one)).containsExactlyInAnyOrder("4", "1");
        assertThat(seen(ministry)).containsExactlyInAnyOrder("4", "1");
        assertThat(seen(secretariat)).isEmpty();
        assertThat(seen(Panelists.person(Role.ASSESSOR, HERE, "Tanpa kursi"))).isEmpty();
        assertThat(seen(Panelists.person(Role.PROVINCE, RegionCode.of("13"), "Provinsi")))
                .isEmpty();
        assertThat(new Visit(context, one).page("/kerja/13.07/penilaian/" + year))
                .contains("Perlu dibicarakan", "Asesor Dua 1", "rata-rata 2,50, rentang 3, simpangan baku 1,50");
        assertThat(new Visit(context, ministry).page("/kerja/13.07/panel/" + year))
                .contains("2 dari 2 asesor selesai", "Perlu dibicarakan", "1,50");
        assertThat(new Visit(context, secretariat).page("/kerja/13.07/panel/" + year))
                .contains("Nilai belum dibuka");

        panelists.settle(HERE, year, 1);
        assertThat(seen(secretariat)).containsExactlyInAnyOrder("4", "1");
        new Visit(context, secretariat).whole(List.of("/kerja/13.07/panel/" + year, "/kerja/13.07/penilaian"));
        assertThat(seen(Actor.visitor())).isEmpty();
        panelists.publish(HERE, year, 2);
        assertThat(seen(Actor.visitor())).hasSize(2);
        assertThat(new Visit(context, ministry).page("/kerja/nasional/hasil/asesor"))
                .as("one of 59 marks lies 3 above the other's")
                .contains("Asesor Satu", "+0,05", "−0,05");
        new Visit(context, ministry).whole(List.of("/kerja/nasional/hasil/asesor"));
        new Visit(context, one).whole(List.of("/kerja/13.07/penilaian/" + year));
    }

    @Test
    void who_has_seen_the_others_corrects_only_with_a_reason_and_both_marks_stay() throws Exception {
        panelists.finish(two, HERE, year);
        panelists.resume(two, HERE, year);
        assertThat(seen(one)).as("taken up again: hidden until finished").containsExactly("4");
        assertThat(seen(two)).as("seen stays seen").hasSize(2);
        assertThatThrownBy(() -> panelists.mark(two, HERE, year, FIRST, 3, null))
                .isInstanceOf(DataIntegrityViolationException.class);
        var visit = new Visit(context, two);
        var sheet = "/kerja/13.07/penilaian/" + year;
        assertThat(visit.page(sheet)).contains("Alasan membetulkan");
        var refused = visit.send(sheet + "/nilai", "question", FIRST, "mark", "3", "version", "1");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Tulis alasan membetulkan");
        assertThat(visit.send(sheet + "/nilai", "question", FIRST, "mark", "3", "version", "1", "why", "Salah baca SK")
                        .getStatus())
                .isEqualTo(302);
        panelists.finish(two, HERE, year);
        assertThat(query(ministry, () -> marks.history(HERE, year, FIRST)).stream()
                        .filter(it -> it.mark().intValue() != 4)
                        .map(it -> it.revision() + ":" + it.mark() + ":" + it.afterOthers()))
                .containsExactly("1:1:false", "2:3:true");
        assertThat(new Visit(context, ministry).page("/kerja/13.07/panel/" + year))
                .contains("semula 1", "dibetulkan setelah melihat nilai yang lain: Salah baca SK");
    }

    @Test
    void an_assessor_removed_midway_no_longer_keeps_the_others_waiting_nor_sees_them() {
        assertThat(seen(one)).hasSize(1);
        query(
                ministry,
                () -> jdbc.sql("""
                        update evaluation.assessor set removed_at = now(), removed_why = 'Sakit'
                        where region_code = '13.07' and year = :year and account_id = :two
                        """)
                        .param("year", year)
                        .param("two", two.account().orElseThrow())
                        .update());
        assertThat(seen(ministry)).containsExactly("4");
        assertThat(seen(two)).containsExactly("1");
        panelists.settle(HERE, year, 1);
        assertThat(counted(secretariat)).isEqualTo(59);
    }

    @Test
    void of_two_who_finish_at_the_same_moment_one_is_the_last() throws Exception {
        panelists.resume(one, HERE, year);
        var first = Thread.ofVirtual().start(() -> panelists.finish(one, HERE, year));
        var second = Thread.ofVirtual().start(() -> panelists.finish(two, HERE, year));
        first.join();
        second.join();
        assertThat(seen(one)).hasSize(2);
        assertThat(seen(two)).hasSize(2);
    }

    private List<String> seen(Actor who) {
        return query(who, () -> marks.history(HERE, year, FIRST)).stream()
                .map(it -> it.mark().toPlainString())
                .toList();
    }

    private int counted(Actor who) {
        return query(who, () -> marks.counted(HERE, year)).size();
    }

    private <T> T query(Actor who, Supplier<T> query) {
        var transaction = new TransactionTemplate(transactions);
        return Actors.as(who, () -> Objects.requireNonNull(transaction.execute(_ -> query.get())));
    }
}
