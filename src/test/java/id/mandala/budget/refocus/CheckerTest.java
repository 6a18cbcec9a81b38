package id.mandala.budget.refocus;

import static id.mandala.budget.refocus.Instances.mandatory;
import static id.mandala.budget.refocus.Instances.one;
import static id.mandala.budget.refocus.Instances.plan;
import static id.mandala.budget.refocus.Instances.planned;
import static id.mandala.budget.refocus.Instances.requiring;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CheckerTest {

    @Test
    void a_plan_that_keeps_all_rules_breaks_none() {
        var instance =
                Instances.with(10, 10, 10).add(one("a", 5, 10), one("b", 3, 10)).make();

        assertThat(Checker.broken(instance, plan("a", 0, "b", 1))).isEmpty();
    }

    @Test
    void a_ceiling_is_broken_by_one_unit_too_many() {
        var instance =
                Instances.with(10, 10, 10).add(one("a", 5, 6), one("b", 3, 5)).make();

        assertThat(Checker.broken(instance, plan("a", 1, "b", 1))).containsExactly("ceiling 2028 APBD");
    }

    @Test
    void what_is_mandatory_runs() {
        var instance = Instances.with(10, 10, 10).add(mandatory(one("a", 5, 6))).make();

        assertThat(Checker.broken(instance, plan())).containsExactly("mandatory a");
    }

    @Test
    void what_is_required_has_run_its_lead_before() {
        var instance = Instances.with(20, 20, 20)
                .add(one("a", 5, 6), requiring(one("b", 3, 5), "a"))
                .make();

        assertThat(Checker.broken(instance, plan("a", 0, "b", 1))).isEmpty();
        assertThat(Checker.broken(instance, plan("a", 1, "b", 1))).containsExactly("prerequisite b a");
        assertThat(Checker.broken(instance, plan("b", 1))).containsExactly("prerequisite b a");
    }

    @Test
    void of_alternatives_one_runs_at_most() {
        var made = Instances.with(20, 20, 20).add(one("a", 5, 6), one("b", 3, 5));
        made.choices.add(new Instance.Choice(List.of("a", "b"), true));

        assertThat(Checker.broken(made.make(), plan("a", 0, "b", 1))).containsExactly("choice a b");
        assertThat(Checker.broken(made.make(), plan())).containsExactly("choice a b");
        assertThat(Checker.broken(made.make(), plan("b", 1))).isEmpty();
    }

    @Test
    void an_agency_builds_no_more_at_once_than_it_can() {
        var made = Instances.with(20, 20, 20).add(one("a", 5, 6), one("b", 3, 5));
        made.capacity.put("agency", List.of(1, 1, 1));

        assertThat(Checker.broken(made.make(), plan("a", 0, "b", 0))).containsExactly("capacity 2027 agency");
    }

    @Test
    void a_dimension_has_its_share_of_the_money() {
        var made = Instances.with(20, 20, 20).add(one("a", 5, 6));
        made.shares.put("economy", 100);

        assertThat(Checker.broken(made.make(), plan("a", 0))).containsExactly("share economy");
    }

    @Test
    void money_from_above_is_matched() {
        var both = new Instance.Initiative(
                "a",
                "a",
                "agency",
                "governance",
                5000,
                Map.of("DAK", List.of(100L), "APBD", List.of(9L)),
                0,
                2,
                1,
                Optional.empty(),
                false,
                Optional.empty(),
                0,
                Set.of(),
                0);
        var made = Instances.with(20, 20, 20)
                .ceiling("DAK", 100, 100, 100)
                .add(both)
                .make();
        var matched = new Instance(
                made.years(),
                made.ceilings(),
                made.initiatives(),
                made.choices(),
                made.capacity(),
                Optional.of(new Instance.CoFunding("DAK", "APBD", 100)),
                Optional.empty(),
                made.shares());

        assertThat(Checker.broken(matched, plan("a", 0))).containsExactly("co-funding 2027");
    }

    @Test
    void a_start_or_an_initiative_that_is_not_there_is_named() {
        var instance = Instances.with(10, 10, 10).add(one("a", 5, 6)).make();

        assertThat(Checker.broken(instance, plan("a", 3, "x", 0))).containsExactly("start a", "unknown x");
    }

    @Test
    void a_year_later_is_worth_seven_per_cent_less_and_stopping_costs_its_penalty() {
        var running = planned(one("a", 100, 6), 0);
        var instance = Instances.with(10, 10, 10).add(running).make();

        assertThat(Checker.value(instance, plan("a", 0))).isEqualTo(100_000);
        assertThat(Checker.value(instance, plan("a", 2))).isEqualTo(86_490); // 100 × 0.93²
        assertThat(Checker.value(instance, plan())).isZero();
    }
}
