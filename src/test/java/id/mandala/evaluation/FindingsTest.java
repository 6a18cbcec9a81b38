package id.mandala.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.mandala.Running;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.Role;
import id.mandala.values.RegionCode;
import id.mandala.values.Words;
import id.mandala.web.StaleVersion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Works in 2023 of Kabupaten Deiyai (94.08). */
@Running
class FindingsTest {

    private static final RegionCode DEIYAI = RegionCode.of("94.08");
    private static final String PAGE = "/kerja/94.08/temuan/2023";

    private final Actor assessor = new Actor(
            Optional.of(UUID.randomUUID()),
            "Asesor",
            List.of(new Actor.Grant(Role.ASSESSOR, DEIYAI, Optional.empty())));

    @Autowired
    BeginEvaluation begin;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Rounds rounds;

    @Autowired
    WriteFinding write;

    @Autowired
    WebApplicationContext context;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void there_is_an_evaluation() {
        LocaleContextHolder.setLocale(Locale.of("id"));
        Actors.as(
                Actor.program("test"),
                () -> new TransactionTemplate(transactions).executeWithoutResult(_ -> {
                    if (evaluations.find(DEIYAI, 2023).isEmpty()) {
                        begin.open(DEIYAI, 2023, "gsc-2022-first", "test");
                    }
                }));
    }

    @AfterEach
    void forget_the_language() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_form_without_its_text_or_its_kind_comes_back_with_what_to_fill_in() {
        var noText = sent(PAGE, "kind", "STRENGTH", "textEn", "What was typed");
        assertThat(noText).hasStatus(422);
        assertThat(noText).bodyText().contains("Isi temuannya.", "What was typed");

        var tooLong = sent(PAGE, "kind", "STRENGTH", "textId", "a".repeat(4001));
        assertThat(tooLong).hasStatus(422);
        assertThat(tooLong).bodyText().contains("paling panjang 4.000 karakter");
        assertThat(sent(PAGE, "kind", "STRENGTH", "textId", "a", "attributedTo", "b".repeat(201)))
                .hasStatus(422);

        var noKind = sent(PAGE, "textId", "Yang sudah diketik");
        assertThat(noKind).hasStatus(422);
        assertThat(noKind).bodyText().contains("Pilih jenis temuannya.", "Yang sudah diketik");

        assertThat(sent(PAGE, "kind", "STRENGTH", "textId", "Lengkap")).hasStatus(302);
    }

    @Test
    void a_finding_that_is_not_there_is_not_found() {
        for (var path : List.of(PAGE + "/x", PAGE.replace("2023", "2022") + "/" + added().key())) {
            assertThat(sent(path, "version", "1")).hasStatus(404);
            assertThat(sent(path + "/tarik", "version", "1")).hasStatus(404);
        }
    }

    @Test
    void a_change_without_its_text_comes_back_too() {
        var refused = sent(PAGE + "/" + added().key(), "version", "1", "attributedTo", "Asesor Dua");
        assertThat(refused).hasStatus(422);
        assertThat(refused).bodyText().contains("Isi temuannya.", "Asesor Dua");
    }

    @Test
    void who_changes_or_withdraws_an_earlier_text_is_shown_the_later_one() {
        var key = added().key();
        asAssessor(() -> write.change(DEIYAI, key, 1, text("Dari yang cepat")));

        var late = stale(() -> write.change(DEIYAI, key, 1, text("Dari yang lambat")));
        assertThat(late.differences())
                .contains(new StaleVersion.Difference(
                        "evaluation.findings.text-id", "Dari yang lambat", "Dari yang cepat"));
        assertThat(stale(() -> write.change(DEIYAI, key, 1, text("Dari yang cepat")))
                        .differences())
                .containsExactly(new StaleVersion.Difference("web.stale.version", "1", "2"));
        assertThat(stale(() -> write.withdraw(DEIYAI, key, 1)).differences())
                .extracting(StaleVersion.Difference::theirs)
                .contains("Dari yang cepat");
    }

    @Test
    void who_closes_an_earlier_version_of_an_evaluation_is_shown_its_state() {
        var stale = catchThrowableOfType(
                StaleVersion.class,
                () -> Actors.as(
                        Actor.program("test"),
                        () -> new TransactionTemplate(transactions).executeWithoutResult(_ -> {
                            var evaluation = evaluations.find(DEIYAI, 2023).orElseThrow();
                            rounds.change(evaluation.with(Status.FINAL, true), 99, WhenJudged.Step.PUBLISHED);
                        })));
        assertThat(stale.differences())
                .containsExactly(new StaleVersion.Difference("evaluation.state", "Terbit", "Sedang dinilai"));
    }

    private Finding added() {
        return Actors.as(
                assessor, () -> write.add(DEIYAI, 2023, FindingKind.STRENGTH, Optional.empty(), text("Semula")));
    }

    private StaleVersion stale(Runnable deed) {
        return catchThrowableOfType(StaleVersion.class, () -> asAssessor(deed));
    }

    private void asAssessor(Runnable deed) {
        Actors.as(assessor, deed);
    }

    private MvcTestResult sent(String path, String... fields) {
        return Actors.as(assessor, () -> {
            var request = MockMvcTester.from(context).post().uri(path).header("Accept-Language", "id");
            for (int i = 0; i < fields.length; i += 2) {
                request = request.param(fields[i], fields[i + 1]);
            }
            return request.exchange();
        });
    }

    private static WriteFinding.Text text(String words) {
        return new WriteFinding.Text(Optional.empty(), Words.same(words), Optional.empty());
    }
}
