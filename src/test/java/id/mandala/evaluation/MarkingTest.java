package id.mandala.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mandala.Running;
import id.mandala.assessment.Instruments;
import id.mandala.assessment.Outcome;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.NotAllowed;
import id.mandala.identity.Role;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Works in 2031 to 2036 of Kabupaten Mimika (94.04) and its neighbour 94.01. */
@Running
class MarkingTest {

    private static final RegionCode MIMIKA = RegionCode.of("94.04");
    private static final RegionCode NABIRE = RegionCode.of("94.01");
    private static final String EDITION = "gsc-2022-first";
    private static int nextYear = 2031;

    private final Actor assessor = person(Role.ASSESSOR, MIMIKA);
    private int year;

    @Autowired
    BeginEvaluation begin;

    @Autowired
    ConductEvaluation conduct;

    @Autowired
    EnterMark enterMark;

    @Autowired
    FinishMarking finishMarking;

    @Autowired
    Results results;

    @Autowired
    Marks marks;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Instruments instruments;

    @Autowired
    WebApplicationContext context;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void openAnEvaluation() {
        year = nextYear++;
        Actors.as(Actor.program("test"), () -> begin.open(MIMIKA, year, EDITION, "test"));
    }

    @Test
    void a_corrected_mark_stands_beside_the_one_it_corrects() {
        mark(assessor, "baseline.1", 3, 0);
        mark(assessor, "baseline.1", 1, 1);
        assertThat(seen(assessor, () -> marks.history(MIMIKA, year, "baseline.1")))
                .extracting(it -> it.revision() + ": " + it.mark())
                .containsExactly("1: 3", "2: 1");
        assertThat(seen(assessor, () -> marks.counted(MIMIKA, year))).hasSize(1);
    }

    @Test
    void whoever_saw_an_older_mark_is_shown_the_newer_one_instead_of_overwriting_it() {
        mark(assessor, "baseline.2", 3, 0);
        assertThatThrownBy(() -> mark(assessor, "baseline.2", 4, 0))
                .isInstanceOfSatisfying(
                        StaleVersion.class,
                        it -> assertThat(it.differences().getFirst().theirs()).isEqualTo("3"));
    }

    @Test
    void marks_outside_the_scale_and_unknown_questions_are_refused() {
        for (var wrong : List.of("5", "-1", "2.5", "1e-999999999", "1e999999999")) {
            assertThatThrownBy(() -> enter(assessor, MIMIKA, "baseline.1", new BigDecimal(wrong), null))
                    .isInstanceOf(RuleBroken.class);
        }
        assertThatThrownBy(() -> mark(assessor, "1.1.1", 3, 0)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void an_assessor_marks_only_where_the_grant_reaches_and_others_only_look() {
        Actors.as(Actor.program("test"), () -> begin.open(NABIRE, year, EDITION, "test"));
        assertThatThrownBy(() -> enter(assessor, NABIRE, "baseline.1", BigDecimal.ONE, null))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> mark(person(Role.SECRETARIAT, MIMIKA), "baseline.1", 1, 0))
                .isInstanceOf(NotAllowed.class);
        assertThat(seen(assessor, () -> evaluations.find(NABIRE, year))).isEmpty();
    }

    @Test
    void nothing_of_an_open_evaluation_is_public() {
        mark(assessor, "baseline.1", 3, 0);
        assertThat(seen(Actor.visitor(), () -> marks.counted(MIMIKA, year))).isEmpty();
        assertThat(Actors.as(Actor.visitor(), () -> results.of(MIMIKA, year))).isEmpty();
    }

    @Test
    void an_evaluation_ends_finished_settled_and_published_with_the_index_its_marks_come_to() {
        var second = person(Role.ASSESSOR, MIMIKA);
        assertThatThrownBy(() -> Actors.as(assessor, () -> finishMarking.finish(MIMIKA, year)))
                .isInstanceOf(RuleBroken.class);
        for (var question : instruments.get(EDITION).questions()) {
            mark(assessor, question.key(), 4, 0);
            mark(second, question.key(), 3, 0);
        }
        Actors.as(assessor, () -> finishMarking.finish(MIMIKA, year));
        assertThatThrownBy(() -> mark(assessor, "baseline.1", 1, 1)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> Actors.as(Actor.program("test"), () -> conduct.settle(MIMIKA, year, 1)))
                .as("the second has not finished")
                .isInstanceOf(RuleBroken.class);
        Actors.as(second, () -> finishMarking.finish(MIMIKA, year));

        Actors.as(Actor.program("test"), () -> {
            conduct.settle(MIMIKA, year, 1);
            conduct.publish(MIMIKA, year, 2);
        });
        var result = Actors.as(Actor.visitor(), () -> results.of(MIMIKA, year)).orElseThrow();
        assertThat(result.index().orElseThrow().value()).isEqualByComparingTo("3.5");
        assertThat(result.outcome()).isInstanceOf(Outcome.Score.class);
        assertThatThrownBy(() -> mark(second, "baseline.1", 1, 1)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void of_two_who_settle_at_once_one_is_told_that_the_other_was_faster() {
        assertThatThrownBy(() -> Actors.as(Actor.program("test"), () -> {
                    instruments.get(EDITION).questions().forEach(it -> mark(assessor, it.key(), 2, 0));
                    Actors.as(assessor, () -> finishMarking.finish(MIMIKA, year));
                    conduct.settle(MIMIKA, year, 7);
                }))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void of_many_who_settle_in_the_same_moment_one_does_and_the_others_are_told() throws Exception {
        instruments.get(EDITION).questions().forEach(it -> mark(assessor, it.key(), 2, 0));
        Actors.as(assessor, () -> finishMarking.finish(MIMIKA, year));
        var ends = new CopyOnWriteArrayList<String>();
        var threads = IntStream.range(0, 6)
                .mapToObj(_ -> Thread.ofVirtual().start(() -> ends.add(settled())))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
        assertThat(ends).hasSize(6).containsOnly("settled", "StaleVersion").containsOnlyOnce("settled");
    }

    private String settled() {
        try {
            Actors.as(Actor.program("test"), () -> conduct.settle(MIMIKA, year, 1));
            return "settled";
        } catch (RuntimeException told) {
            return told.getClass().getSimpleName();
        }
    }

    @Test
    void only_a_regency_that_exists_is_opened_in_a_year_that_can_be_and_the_page_of_the_year_stays_readable() {
        var ministry = person(Role.MINISTRY, RegionCode.NATION);
        for (var wrong : List.of("99.99", "34", "34.02.01")) {
            assertThatThrownBy(() -> Actors.as(ministry, () -> begin.open(RegionCode.of(wrong), year, EDITION, "test")))
                    .as(wrong)
                    .isInstanceOfSatisfying(
                            RuleBroken.class, it -> assertThat(it.code()).isEqualTo("evaluation.regency-unknown"));
        }
        for (var wrong : List.of(-1, 1, 2016, 2101)) {
            assertThatThrownBy(() -> Actors.as(ministry, () -> begin.open(NABIRE, wrong, EDITION, "test")))
                    .as("%d", wrong)
                    .isInstanceOfSatisfying(
                            RuleBroken.class, it -> assertThat(it.code()).isEqualTo("evaluation.year"));
        }
        assertThatThrownBy(() -> Actors.as(ministry, () -> begin.open(NABIRE, year, EDITION, "s".repeat(201))))
                .isInstanceOf(RuleBroken.class);
        assertThat(Pages.html(context, ministry, "/kerja/nasional/hasil?tahun=" + year, "id"))
                .contains("94.04");
    }

    @Test
    void the_assessors_pages_show_in_both_languages() {
        mark(assessor, "baseline.1", 3, 0);
        for (var page :
                List.of("penilaian", "penilaian/" + year, "penilaian/" + year + "?periksa=1", "temuan/" + year)) {
            for (var language : List.of("id", "en")) {
                assertThat(Pages.html(context, assessor, "/kerja/94.04/" + page, language))
                        .contains("<h1")
                        .doesNotContain("??");
            }
        }
    }

    private void mark(Actor who, String question, int mark, int replaces) {
        enter(who, MIMIKA, question, BigDecimal.valueOf(mark), replaces);
    }

    private EnteredMark enter(
            Actor who, RegionCode region, String question, BigDecimal mark, @Nullable Integer replaces) {
        return Actors.as(who, () -> enterMark.enter(region, year, new EnterMark.Entry(question, mark, null, replaces)));
    }

    private <T> T seen(Actor who, Supplier<T> query) {
        var transaction = new TransactionTemplate(transactions);
        return Actors.as(who, () -> Objects.requireNonNull(transaction.execute(_ -> query.get())));
    }

    private static Actor person(Role role, RegionCode region) {
        return new Actor(
                Optional.of(UUID.randomUUID()), "test", List.of(new Actor.Grant(role, region, Optional.empty())));
    }
}
