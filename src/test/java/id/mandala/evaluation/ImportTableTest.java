package id.mandala.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mandala.Running;
import id.mandala.documents.FileRefused;
import id.mandala.documents.TableFile;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.NotAllowed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.web.context.WebApplicationContext;

/** Only looks at tables of 2023 and stores none. */
@Running
class ImportTableTest {

    @Autowired
    ImportTable importTable;

    @Autowired
    MessageSource messages;

    @Autowired
    WebApplicationContext context;

    @Test
    void every_fault_of_a_table_is_named_in_one_answer() {
        var refused = refused(ImportKind.SCORES, """
                region_code,cohort,baseline,output,outcome,impact,quick_win,collaboration
                94.05,K,3.5,2,2,2,2,5
                99.99,K,3,2,2,2,2,1
                94.05,R,3,2,2,2,2,
                94.06,R,3,2,2,2,2,1
                94.07,X,3,2,2,2,2,
                92.12,R,3,2,,2,2,
                94.10,R,"3,5",2,2,2,2,
                """);
        assertThat(refused.faults())
                .extracting(it -> it.row() + " " + it.code())
                .containsExactlyInAnyOrder(
                        "2 evaluation.fault.scale",
                        "3 evaluation.fault.region-unknown",
                        "4 evaluation.fault.region-twice",
                        "5 evaluation.fault.component-not-asked",
                        "6 evaluation.fault.edition-unknown",
                        "7 evaluation.fault.score-missing",
                        "8 evaluation.fault.region-unknown",
                        "8 documents.fault.number-comma");
    }

    @Test
    void faults_have_words_in_both_languages() {
        var refused = refused(ImportKind.SCORES, "region_code,baseline\n99.99,7\n");
        for (var fault : refused.faults()) {
            var arguments = fault.arguments().toArray();
            assertThat(messages.getMessage(fault.code(), arguments, Locale.of("id")))
                    .isNotEqualTo(messages.getMessage(fault.code(), arguments, Locale.ENGLISH));
        }
    }

    @Test
    void marks_are_held_against_the_questions_of_their_edition() {
        var refused = refused(ImportKind.MARKS, """
                region_code,question,assessor,mark
                94.05,outcome.99,A1,3
                94.05,outcome.1,A1,3
                94.05,outcome.1,A1,2
                94.05,outcome.2,A1,2.5
                94.05,outcome.2,,2.5
                """);
        assertThat(refused.faults())
                .extracting(it -> it.row() + " " + it.code())
                .contains(
                        "2 evaluation.fault.question-unknown",
                        "4 evaluation.fault.question-twice",
                        "5 evaluation.fault.scale",
                        "5 evaluation.fault.mean-and-marks",
                        "6 evaluation.fault.not-judged");
    }

    @Test
    void only_the_ministry_imports() {
        assertThatThrownBy(() -> Actors.as(
                        Actor.visitor(),
                        () -> importTable.check(order(ImportKind.SCORES), table("region_code\n94.05\n"))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_pages_for_leading_and_importing_show_in_both_languages() {
        for (var page : List.of("/kerja/nasional/hasil?tahun=2023", "/kerja/nasional/hasil/impor")) {
            for (var language : List.of("id", "en")) {
                assertThat(Pages.html(context, Actor.program("test"), page, language))
                        .contains("<h1")
                        .doesNotContain("??");
            }
        }
    }

    private FileRefused refused(ImportKind kind, String csv) {
        try {
            Actors.as(Actor.program("test"), () -> importTable.check(order(kind), table(csv)));
        } catch (FileRefused refused) {
            return refused;
        }
        throw new AssertionError("was taken");
    }

    private static ImportOrder order(ImportKind kind) {
        return new ImportOrder(kind, 2023, Optional.of("gsc-2023-kppn-ikn"), "test");
    }

    private static TableFile table(String csv) {
        try {
            return TableFile.read("t.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
