package id.mandala.evaluation.self;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.Visit;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContents;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Bantul's demo answers the questionnaire of its cohort from what it recorded. */
@Running
class DemoSelfTest {

    private static final RegionCode BANTUL = RegionCode.of("34.02");

    @Autowired
    DemoContents demo;

    @Autowired
    Editions editions;

    @Autowired
    SelfAssessment self;

    @Autowired
    WebApplicationContext context;

    @Test
    void at_least_thirty_of_117_questions_have_evidence_and_every_piece_of_it_opens() throws Exception {
        Actors.as(Actor.program("demo"), demo::loadMissing);
        var edition = Actors.as(A.secretariat(BANTUL), () -> editions.of(BANTUL, 2026));
        assertThat(edition.id()).isEqualTo("gsc-2023-kppn-ikn");
        var answers = Actors.as(A.secretariat(BANTUL), () -> self.of(BANTUL, 2026, edition));

        assertThat(answers).hasSize(117);
        var proven = answers.stream().filter(Answer::isProven).toList();
        assertThat(proven).hasSizeGreaterThanOrEqualTo(30);
        var secretariat = new Visit(context, A.secretariat(BANTUL));
        var pages = proven.stream()
                .flatMap(it -> it.proposal().stream())
                .flatMap(it -> it.found().proofs().stream())
                .map(it -> "/kerja/34.02" + it.page())
                .distinct()
                .toList();
        for (var page : pages) {
            assertThat(secretariat.page(page)).contains("<h1");
        }
        secretariat.whole(
                List.of("/kerja/34.02/evaluasi-mandiri/2026", "/kerja/34.02/evaluasi-mandiri/2026/quick_win.9"));
    }
}
