package id.mandala.overlap.construction;

import static id.mandala.overlap.construction.Built.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.overlap.construction.Construction.Check;
import id.mandala.overlap.construction.Construction.Handover.Source;
import id.mandala.overlap.construction.Construction.Result;
import id.mandala.overlap.construction.Risk.Kind;
import id.mandala.overlap.inventory.Application;
import id.mandala.overlap.inventory.ApplicationFacts;
import id.mandala.overlap.inventory.Licence;
import id.mandala.overlap.inventory.Retirement;
import id.mandala.overlap.inventory.Status;
import id.mandala.values.RegionCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Worked examples of 26 November 2026. */
class RiskTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Test
    void what_was_to_run_by_now_and_does_not_is_late() {
        var expected = LocalDate.of(2026, 10, 12);
        assertThat(building(new Built().expectedLive(expected))).containsExactly(new Risk(Kind.LATE, 45));
        assertThat(building(new Built().expectedLive(TODAY))).isEmpty();
        assertThat(live(tested().expectedLive(expected))).isEmpty();
        assertThat(risks(new Built().at(Stage.STOPPED, TODAY).expectedLive(expected), Status.IDLE, null))
                .isEmpty();
    }

    @Test
    void a_stage_that_takes_longer_than_its_days_is_stuck() {
        assertThat(risks(new Built().at(Stage.PROCUREMENT, TODAY.minusDays(90)), Status.PLANNED, null))
                .isEmpty();
        assertThat(risks(new Built().at(Stage.PROCUREMENT, TODAY.minusDays(91)), Status.PLANNED, null))
                .containsExactly(new Risk(Kind.STUCK, 91));
        assertThat(building(new Built().at(Stage.BUILDING, TODAY.minusDays(180))))
                .isEmpty();
        assertThat(building(new Built().at(Stage.BUILDING, TODAY.minusDays(181))))
                .containsExactly(new Risk(Kind.STUCK, 181));
        assertThat(building(new Built().at(Stage.TESTING, TODAY.minusDays(60)))).isEmpty();
        assertThat(building(new Built().at(Stage.TESTING, TODAY.minusDays(61))))
                .containsExactly(new Risk(Kind.STUCK, 61));
        assertThat(risks(new Built().at(Stage.PLANNED, TODAY.minusYears(3)), Status.PLANNED, null))
                .as("a plan may wait")
                .isEmpty();
    }

    @Test
    void a_contract_that_is_over_while_source_code_is_missing_is_told_also_of_what_was_stopped() {
        var ended = LocalDate.of(2026, 9, 25);
        var risk = new Risk(Kind.CONTRACT_OVER, 62);
        assertThat(building(new Built().contractEnds(ended).source(Source.PARTLY)))
                .containsExactly(risk);
        assertThat(risks(
                        new Built().at(Stage.STOPPED, TODAY).contractEnds(ended).source(Source.NO), Status.IDLE, null))
                .containsExactly(risk);
        assertThat(building(new Built().contractEnds(ended).source(Source.YES))).isEmpty();
        assertThat(building(new Built().contractEnds(TODAY).source(Source.NO))).isEmpty();
    }

    @Test
    void what_runs_without_source_code_or_a_passed_security_test_is_told() {
        assertThat(live(tested())).isEmpty();
        assertThat(live(tested().source(Source.PARTLY))).containsExactly(new Risk(Kind.LIVE_WITHOUT_SOURCE, 0));
        assertThat(live(tested().tested(Check.SECURITY, Result.FAILED, TODAY)))
                .containsExactly(new Risk(Kind.LIVE_UNTESTED, 0));
        assertThat(live(new Built().at(Stage.LIVE, TODAY)))
                .as("never tested")
                .containsExactly(new Risk(Kind.LIVE_UNTESTED, 0));
        assertThat(building(new Built().source(Source.NO)))
                .as("neither is due while it is being built")
                .isEmpty();
    }

    @Test
    void what_runs_and_nobody_uses_is_told_and_not_knowing_proves_nothing() {
        var risk = new Risk(Kind.LIVE_WITHOUT_USERS, 0);
        assertThat(live(tested().users(84, 0, OCTOBER))).containsExactly(risk);
        assertThat(live(tested().users(84, 1, OCTOBER))).isEmpty();
        assertThat(risks(tested(), Status.IDLE, null)).as("its agency says so").containsExactly(risk);
        assertThat(risks(tested(), Status.IN_USE, TODAY.minusMonths(13)))
                .as("idle by the inventory's rule")
                .containsExactly(risk);
        assertThat(risks(tested(), Status.IN_USE, null)).isEmpty();
    }

    @Test
    void what_is_being_built_and_nobody_wrote_of_for_more_than_90_days_is_told() {
        assertThat(building(new Built().touched(TODAY.minusDays(90)))).isEmpty();
        assertThat(building(new Built().touched(TODAY.minusDays(91)))).containsExactly(new Risk(Kind.UNTOUCHED, 91));
        assertThat(live(tested().touched(TODAY.minusYears(2))))
                .as("what runs needs no news")
                .isEmpty();
    }

    @Test
    void an_inventory_that_says_otherwise_is_told() {
        assertThat(risks(new Built(), Status.IN_USE, null)).containsExactly(new Risk(Kind.CONTRADICTED, 0));
        assertThat(risks(tested(), Status.IN_DEVELOPMENT, null)).containsExactly(new Risk(Kind.CONTRADICTED, 0));
    }

    @Test
    void what_is_retired_has_none() {
        assertThat(risks(new Built().expectedLive(TODAY.minusDays(9)), Status.RETIRED, null))
                .isEmpty();
    }

    private static Built tested() {
        return new Built().at(Stage.LIVE, TODAY.minusDays(400)).tested(Check.SECURITY, Result.PASSED, TODAY);
    }

    private static List<Risk> building(Built built) {
        return risks(built, Status.IN_DEVELOPMENT, null);
    }

    private static List<Risk> live(Built built) {
        return risks(built, Status.IN_USE, TODAY);
    }

    private static List<Risk> risks(Built built, Status status, @Nullable LocalDate lastUsed) {
        var facts = new ApplicationFacts(
                UUID.randomUUID(),
                "Bank Sampah",
                "",
                "",
                "",
                new TreeSet<>(),
                Licence.OWN_CODE,
                status,
                lastUsed,
                null,
                status == Status.RETIRED ? new Retirement(null, "Diganti") : null,
                null);
        var it = built.it();
        var application = new Application(RegionCode.of("71.11"), it.application(), facts, null, false, false, 1);
        return Risk.of(it, application, TODAY);
    }
}
