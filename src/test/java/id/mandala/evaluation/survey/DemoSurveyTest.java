package id.mandala.evaluation.survey;

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

/** Bantul's demo has one survey with answers of which some look wrong. */
@Running
class DemoSurveyTest {

    private static final RegionCode BANTUL = RegionCode.of("34.02");

    @Autowired
    DemoContents demo;

    @Autowired
    SurveyDesk desk;

    @Autowired
    Outcomes outcomes;

    @Autowired
    WebApplicationContext context;

    @Test
    void what_looks_wrong_is_flagged_and_every_page_opens() throws Exception {
        Actors.as(Actor.program("demo"), demo::loadMissing);
        var survey = Actors.as(A.secretariat(BANTUL), () -> desk.all(BANTUL))
                .getFirst()
                .survey();
        var kept = Actors.as(A.secretariat(BANTUL), () -> outcomes.kept(BANTUL, survey.id()));
        assertThat(kept.answers()).isEqualTo(42);
        assertThat(Actors.as(A.secretariat(BANTUL), () -> outcomes.flags(BANTUL, survey.id())))
                .containsEntry(Check.SAME_DEVICE, 3)
                .containsEntry(Check.SAME_ADDRESS, 8)
                .containsEntry(Check.STRAIGHT, 2)
                .containsEntry(Check.FAST, 1);
        var base = "/kerja/34.02/survei";
        new Visit(context, A.secretariat(BANTUL))
                .whole(List.of(base, base + "/baru", base + "/" + survey.id(), base + "/" + survey.id() + "/poster"));
        var link = AnswerController.address(survey);
        new Visit(context, Actor.visitor())
                .whole(List.of(link, link + "/isi?pakai=OFTEN", link + "/selesai?hal=MASKED"));
    }
}
