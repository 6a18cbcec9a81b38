package id.mandala.masterplan.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Span;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContents;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reads the demo of Kabupaten Bantul (34.02), which no test changes. */
@Running
class DemoPlanTest {

    private static final RegionCode BANTUL = RegionCode.of("34.02");

    @Autowired
    DemoContents contents;

    @Autowired
    Masterplans masterplans;

    @Autowired
    PlannedInitiatives planned;

    @Test
    void bantul_has_a_whole_plan_of_sixty_seven_initiatives_in_six_dimensions() {
        Actors.as(Actor.program("demo"), () -> {
            contents.loadMissing();
        });
        var plan = Actors.as(A.secretariat(BANTUL), () -> masterplans.current(BANTUL))
                .orElseThrow();
        var initiatives = Actors.as(A.secretariat(BANTUL), () -> planned.inPlan(plan));

        assertThat(plan.span()).isEqualTo(new Span(2022, 2026));
        assertThat(plan.demo()).isTrue();
        assertThat(initiatives.stream()
                        .collect(Collectors.groupingBy(it -> it.outline().dimension(), Collectors.counting())))
                .containsEntry("governance", 26L)
                .containsEntry("branding", 6L)
                .containsEntry("economy", 9L)
                .containsEntry("living", 11L)
                .containsEntry("society", 9L)
                .containsEntry("environment", 6L);
        assertThat(initiatives)
                .allSatisfy(it -> assertThat(Completeness.gaps(it.particulars()))
                        .extracting(Completeness.Gap::what)
                        .isSubsetOf("criteria"));
    }
}
