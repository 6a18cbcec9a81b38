package id.mandala.overlap.construction;

import static id.mandala.overlap.construction.Built.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.mandala.overlap.construction.Construction.Check;
import id.mandala.overlap.construction.Construction.Handover;
import id.mandala.overlap.construction.Construction.Handover.Rights;
import id.mandala.overlap.construction.Construction.Handover.Source;
import id.mandala.overlap.construction.Construction.Result;
import id.mandala.overlap.construction.Construction.Step;
import id.mandala.overlap.construction.Construction.Tested;
import id.mandala.overlap.construction.Construction.Users;
import id.mandala.overlap.inventory.Status;
import id.mandala.values.RuleBroken;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConstructionTest {

    private static final List<Step> NOTHING_BEFORE = List.of();

    @Test
    void what_happened_did_not_happen_on_a_day_to_come_nor_in_another_century() {
        checked(new Built().at(Stage.BUILDING, TODAY));
        assertThat(refusal(new Built().at(Stage.BUILDING, TODAY.plusDays(1)))).isEqualTo("since");
        assertThat(refusal(new Built().at(Stage.BUILDING, LocalDate.of(1998, 5, 1))))
                .isEqualTo("since");
        assertThat(refusal(new Built().tested(Check.SECURITY, Result.PASSED, TODAY.plusDays(1))))
                .isEqualTo("security-test");
        assertThat(refusal(new Built().users(10, 5, YearMonth.from(TODAY).plusMonths(1))))
                .isEqualTo("month");
    }

    @Test
    void it_does_not_run_before_it_was_begun() {
        var begun = TODAY.minusDays(200);
        var before = List.of(step(Stage.BUILDING, begun));
        checked(new Built().at(Stage.LIVE, begun), before);
        assertThat(refusal(new Built().at(Stage.LIVE, begun.minusDays(1)), before))
                .isEqualTo("live-before-begun");
        checked(new Built().at(Stage.LIVE, begun.minusDays(1)));
        checked(
                new Built().at(Stage.LIVE, begun.minusDays(1)),
                List.of(step(Stage.TESTING, begun), step(Stage.BUILDING, begun.minusDays(1))));
    }

    @Test
    void contract_and_expected_day_lie_after_the_beginning_and_within_sight() {
        var begun = TODAY.minusDays(30);
        checked(new Built().contractEnds(begun).expectedLive(TODAY.plusYears(10)));
        assertThat(refusal(new Built().contractEnds(begun.minusDays(1)))).isEqualTo("contract-ends");
        assertThat(refusal(new Built().expectedLive(begun.minusDays(1)))).isEqualTo("expected-live");
        assertThat(refusal(new Built().expectedLive(TODAY.plusYears(10).plusDays(1))))
                .isEqualTo("expected-live");
        checked(new Built().at(Stage.LIVE, begun).contractEnds(begun.minusYears(2)));
    }

    @Test
    void a_test_that_was_done_has_its_day_and_one_that_was_not_has_none() {
        assertThat(refusal(() -> tested(new Tested(Result.FAILED, Optional.empty()))))
                .isEqualTo("load-test");
        assertThat(refusal(() -> tested(new Tested(Result.NOT_DONE, Optional.of(TODAY)))))
                .isEqualTo("load-test");
    }

    @Test
    void source_code_that_came_lies_somewhere_and_what_did_not_come_lies_nowhere() {
        assertThat(refusal(() -> new Handover(Source.PARTLY, Optional.empty(), " ", false, Rights.NO)))
                .isEqualTo("kept");
        assertThat(refusal(() -> new Handover(Source.NO, Optional.empty(), "Git", false, Rights.NO)))
                .isEqualTo("source-none");
        assertThat(refusal(() -> new Handover(Source.NO, Optional.of(TODAY), "", false, Rights.NO)))
                .isEqualTo("source-none");
    }

    @Test
    void users_are_not_fewer_than_none_nor_more_than_people_and_the_active_are_among_the_registered() {
        var month = YearMonth.of(2026, 10);
        assertThat(refusal(() -> new Users(-1, 0, month))).isEqualTo("registered");
        assertThat(refusal(() -> new Users(10_000_001, 0, month))).isEqualTo("registered");
        assertThat(refusal(() -> new Users(10, -1, month))).isEqualTo("active");
        assertThat(refusal(() -> new Users(10, 11, month))).isEqualTo("active");
        assertThat(new Users(10_000_000, 10_000_000, month).active()).isEqualTo(10_000_000);
    }

    /** Down the stage it came to, across what the inventory said; once where the stage is new to it, once where it stays. */
    @Test
    void the_inventory_follows_the_stage() {
        assertThat(table(true)).isEqualTo("""
                PLANNED      PLANNED PLANNED PLANNED PLANNED
                PROCUREMENT  PLANNED PLANNED PLANNED PLANNED
                BUILDING     IN_DEVELOPMENT IN_DEVELOPMENT IN_DEVELOPMENT IN_DEVELOPMENT
                TESTING      IN_DEVELOPMENT IN_DEVELOPMENT IN_DEVELOPMENT IN_DEVELOPMENT
                TRIAL        IN_DEVELOPMENT IN_DEVELOPMENT IN_DEVELOPMENT IN_DEVELOPMENT
                LIVE         IN_USE IN_USE IN_USE IN_USE
                STOPPED      IDLE IDLE IDLE IDLE
                """);
        assertThat(table(false)).isEqualTo("""
                PLANNED      PLANNED PLANNED PLANNED PLANNED
                PROCUREMENT  PLANNED IN_DEVELOPMENT PLANNED PLANNED
                BUILDING     IN_DEVELOPMENT IN_DEVELOPMENT IN_DEVELOPMENT IN_DEVELOPMENT
                TESTING      IN_DEVELOPMENT IN_DEVELOPMENT IN_DEVELOPMENT IN_DEVELOPMENT
                TRIAL        IN_DEVELOPMENT IN_DEVELOPMENT IN_DEVELOPMENT IN_DEVELOPMENT
                LIVE         IN_USE IN_USE IN_USE IDLE
                STOPPED      IDLE IDLE IDLE IDLE
                """);
    }

    private static String table(boolean moved) {
        var living = List.of(Status.PLANNED, Status.IN_DEVELOPMENT, Status.IN_USE, Status.IDLE);
        return Arrays.stream(Stage.values())
                .map(stage -> {
                    var left = moved ? (stage == Stage.PLANNED ? Stage.TRIAL : Stage.PLANNED) : stage;
                    return "%-12s %s\n"
                            .formatted(
                                    stage,
                                    living.stream()
                                            .map(it -> stage.told(it, Optional.of(left))
                                                    .name())
                                            .collect(Collectors.joining(" ")));
                })
                .collect(Collectors.joining());
    }

    private static void tested(Tested load) {
        var it = new Built().it();
        new Construction(
                it.region(),
                it.application(),
                it.stage(),
                it.since(),
                "",
                it.contractEnds(),
                it.expectedLive(),
                it.handover(),
                Map.of(Check.LOAD, load),
                it.users(),
                TODAY,
                1);
    }

    private static Step step(Stage stage, LocalDate since) {
        return new Step(stage, since, Instant.EPOCH, Optional.empty());
    }

    private static void checked(Built built) {
        checked(built, NOTHING_BEFORE);
    }

    private static void checked(Built built, List<Step> before) {
        built.it().checkDays(TODAY, before);
    }

    private static String refusal(Built built) {
        return refusal(built, NOTHING_BEFORE);
    }

    private static String refusal(Built built, List<Step> before) {
        return refusal(() -> checked(built, before));
    }

    private static String refusal(Runnable deed) {
        return catchThrowableOfType(RuleBroken.class, deed::run).code().substring("overlap.construction.".length());
    }
}
