package id.mandala.budget.refocus;

import static id.mandala.budget.refocus.Instances.mandatory;
import static id.mandala.budget.refocus.Instances.one;
import static id.mandala.budget.refocus.Instances.planned;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefocusTest {

    private static final Settings LITTLE = Settings.of(2);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 6})
    void a_plan_keeps_all_rules_and_no_plan_is_worth_more_than_its_bound(long seed) {
        var instance = Generator.instance(40, 6, seed);

        var best = Refocus.best(instance, LITTLE).orElseThrow();

        assertThat(Checker.broken(instance, best.plan())).isEmpty();
        assertThat(Checker.value(instance, best.plan())).isEqualTo(best.value());
        assertThat(best.bound()).isGreaterThanOrEqualTo(best.value());
        assertThat(best.gap()).isLessThan(0.05);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void a_small_knapsack_is_filled_as_well_as_can_be(long seed) {
        var random = new Random(seed);
        var instance = knapsack(random, 14, 3);

        var best = Refocus.best(instance, LITTLE).orElseThrow();

        assertThat(best.value()).isEqualTo(bestOfAll(instance)).isEqualTo(best.bound());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_replan_without_a_cut_changes_nothing(long seed) {
        var instance = asPlanned(Generator.instance(40, 6, seed));

        var plans = Refocus.replan(instance, LITTLE);

        assertThat(plans).hasSize(1);
        assertThat(plans.getFirst().changes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void plans_for_a_cut_go_from_fewest_changes_to_most_worth(long seed) {
        var instance = cut(asPlanned(Generator.instance(40, 6, seed)));

        var plans = Refocus.replan(instance, LITTLE);

        assertThat(plans).isNotEmpty();
        for (int at = 0; at < plans.size(); at++) {
            assertThat(Checker.broken(instance, plans.get(at).plan())).isEmpty();
            if (at > 0) {
                assertThat(plans.get(at).changes())
                        .hasSizeGreaterThan(plans.get(at - 1).changes().size());
                assertThat(plans.get(at).value())
                        .isGreaterThan(plans.get(at - 1).value());
            }
        }
    }

    @Test
    void the_same_work_gives_the_same_plan_whatever_the_order_and_however_busy_the_machine() {
        var instance = Generator.instance(60, 8, 7);
        var shuffled = new ArrayList<>(instance.initiatives());
        Collections.shuffle(shuffled, new Random(1));
        var other = new Instance(
                instance.years(),
                instance.ceilings(),
                shuffled,
                instance.choices(),
                instance.capacity(),
                instance.coFunding(),
                instance.movable(),
                instance.shares());
        var idle = Refocus.best(instance, LITTLE).orElseThrow();

        var busy = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
        });
        busy.start();
        var loaded = Refocus.best(other, LITTLE).orElseThrow();
        busy.interrupt();

        assertThat(loaded.plan().hash()).isEqualTo(idle.plan().hash());
        assertThat(loaded.isByClock()).isFalse();
    }

    @Test
    void whoever_stops_it_gets_the_best_so_far_and_is_told_so() {
        var told = new AtomicInteger();
        var stopped = new Settings(50, Duration.ofMinutes(1), _ -> told.incrementAndGet(), () -> told.get() > 1);

        var best = Refocus.best(Generator.instance(60, 8, 7), stopped).orElseThrow();

        assertThat(best.isByClock()).isTrue();
        assertThat(told).hasValue(2);
    }

    @Test
    void what_cannot_fit_is_named_with_the_money_that_is_missing() {
        var instance = Instances.with(10, 0, 0)
                .add(mandatory(one("a", 5, 8)), mandatory(one("b", 5, 7)), one("c", 9, 4))
                .make();

        assertThat(Refocus.best(instance, LITTLE)).isEmpty();
        var why = NothingFits.of(instance);

        assertThat(why.leftOut()).hasSize(1);
        assertThat(why.missing().stream().mapToLong(NothingFits.Missing::amount).sum())
                .isEqualTo(5);
    }

    @Test
    void more_money_brings_at_least_nothing_and_the_start_is_never_made_worse() {
        var instance = cut(asPlanned(Generator.instance(40, 6, 3)));
        var best = Refocus.replan(instance, LITTLE).getLast();
        var richer = instance.with("APBD", instance.years().getFirst(), 1000);

        var more = Refocus.best(richer, best.plan(), LITTLE).orElseThrow();

        assertThat(more.value()).isGreaterThanOrEqualTo(best.value());
    }

    @Test
    void keeping_one_costs_what_else_has_to_go() {
        var instance = Instances.with(10, 0, 0)
                .add(planned(one("a", 5, 8), 0), planned(one("b", 7, 7), 0))
                .make();

        var best = Refocus.best(instance, LITTLE).orElseThrow();
        var kept = Refocus.keeping(instance, "a", LITTLE).orElseThrow();

        assertThat(best.plan().decisions()).containsOnlyKeys("b");
        assertThat(kept.plan().decisions()).containsOnlyKeys("a");
        assertThat(best.value() - kept.value()).isEqualTo(2000);
    }

    private static Instance asPlanned(Instance instance) {
        var best = Refocus.best(instance, LITTLE).orElseThrow().plan();
        return instance.with(it -> it.with(it.mandatory(), best.of(it.id())));
    }

    /** A fifth less in the first two years. */
    private static Instance cut(Instance instance) {
        var cut = instance;
        for (var source : instance.ceilings().keySet()) {
            for (int year = 0; year < 2; year++) {
                cut = cut.with(
                        source,
                        instance.years().get(year),
                        -instance.ceilings().get(source).get(year) / 5);
            }
        }
        return cut;
    }

    private static Instance knapsack(Random random, int items, int rows) {
        var initiatives = new ArrayList<Instance.Initiative>();
        var sums = new long[rows];
        for (int item = 0; item < items; item++) {
            var costs = new ArrayList<Long>();
            for (int row = 0; row < rows; row++) {
                var cost = 1L + random.nextInt(100);
                costs.add(cost);
                sums[row] += cost;
            }
            initiatives.add(new Instance.Initiative(
                    "i" + item,
                    "",
                    "",
                    "",
                    1000L * (1 + random.nextInt(100)),
                    Map.of("APBD", costs),
                    0,
                    0,
                    0,
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    0,
                    Set.of(),
                    0));
        }
        var years = new ArrayList<Integer>();
        var ceilings = new ArrayList<Long>();
        for (int row = 0; row < rows; row++) {
            years.add(2027 + row);
            ceilings.add(sums[row] / 2);
        }
        return new Instance(
                years,
                Map.of("APBD", ceilings),
                initiatives,
                List.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    /** By trying every subset. */
    private static long bestOfAll(Instance instance) {
        long best = 0;
        var items = instance.initiatives();
        for (int subset = 0; subset < 1 << items.size(); subset++) {
            long value = 0;
            var used = new long[instance.years().size()];
            for (int item = 0; item < items.size(); item++) {
                if ((subset >> item & 1) == 1) {
                    value += items.get(item).value();
                    for (int row = 0; row < used.length; row++) {
                        used[row] += items.get(item).cost("APBD", Instance.Form.FULL, row);
                    }
                }
            }
            var fits = true;
            for (int row = 0; row < used.length; row++) {
                fits &= used[row] <= instance.ceiling("APBD", row);
            }
            if (fits) {
                best = Math.max(best, value);
            }
        }
        return best;
    }
}
