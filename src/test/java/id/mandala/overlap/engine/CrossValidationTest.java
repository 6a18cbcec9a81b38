package id.mandala.overlap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossValidationTest {

    /** Pairs among texts of which some stand in many pairs, as in a set found by reading lists by topic. */
    private static List<Labelled> pairs(long seed) {
        var random = new Random(seed);
        var texts = 40 + random.nextInt(200);
        var pairs = new ArrayList<Labelled>();
        for (var number = 0; number < 120; number++) {
            var one = Written.item("Dinas " + random.nextInt(9), "teks " + letters(random.nextInt(texts)), "");
            var other = Written.item("Dinas " + random.nextInt(9), "teks " + letters(random.nextInt(texts)), "");
            pairs.add(new Labelled("P" + number, one, other, random.nextBoolean()));
        }
        return pairs;
    }

    private static String letters(int number) {
        return "kata" + (char) ('a' + number % 26) + (char) ('a' + number / 26);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void no_text_stands_on_both_sides(long seed) {
        var pairs = pairs(seed);
        var folds = CrossValidation.folds(pairs);
        var foldOf = new HashMap<String, Integer>();
        for (var k = 0; k < pairs.size(); k++) {
            for (var item : List.of(pairs.get(k).one(), pairs.get(k).other())) {
                var before = foldOf.putIfAbsent(item.name(), folds[k]);
                assertThat(before == null || before == folds[k])
                        .as("seed %d, %s", seed, item.name())
                        .isTrue();
            }
        }
    }

    @Test
    void pairs_without_a_text_in_common_are_spread_evenly() {
        var pairs = new ArrayList<Labelled>();
        for (var number = 0; number < 100; number++) {
            var name = letters(number);
            pairs.add(new Labelled("P" + number, Written.item(name), Written.item(name + " lain"), true));
        }
        var sizes = new int[5];
        for (var fold : CrossValidation.folds(pairs)) {
            sizes[fold]++;
        }
        assertThat(sizes).containsOnly(20);
    }

    @Test
    void what_hangs_together_is_scored_without_its_own_labels() {
        var pairs = pairs(1);
        var folds = CrossValidation.folds(pairs);
        var before = CrossValidation.byConnectedItems(Written.PROFILER, pairs);
        var after = CrossValidation.byConnectedItems(Written.PROFILER, turned(pairs, it -> folds[it] == 0));
        var others = new HashSet<Boolean>();
        for (var k = 0; k < before.length; k++) {
            if (folds[k] == 0) {
                assertThat(after[k]).isEqualTo(before[k]);
            } else {
                others.add(after[k] == before[k]);
            }
        }
        assertThat(others).contains(false);
    }

    @Test
    void a_pair_is_scored_without_the_labels_of_all_that_have_a_text_in_common_with_it() {
        var pairs = pairs(2);
        var before = CrossValidation.byItem(Written.PROFILER, pairs);
        for (var asked : List.of(0, 17, 56, 119)) {
            var texts = names(pairs.get(asked));
            var after = CrossValidation.byItem(
                    Written.PROFILER,
                    turned(pairs, it -> names(pairs.get(it)).stream().anyMatch(texts::contains)));
            assertThat(after[asked]).isEqualTo(before[asked]);
        }
        var all = CrossValidation.byItem(Written.PROFILER, turned(pairs, _ -> true));
        assertThat(all).isNotEqualTo(before);
    }

    @Test
    void texts_are_dealt_out_evenly_whatever_the_order_of_the_pairs() {
        var pairs = pairs(3);
        var folds = CrossValidation.itemFolds(pairs);
        assertThat(CrossValidation.itemFolds(pairs.reversed())).isEqualTo(folds);
        assertThat(folds.values().stream().distinct()).hasSize(10);
    }

    private static List<Labelled> turned(List<Labelled> pairs, IntPredicate which) {
        var turned = new ArrayList<Labelled>();
        for (var k = 0; k < pairs.size(); k++) {
            var it = pairs.get(k);
            turned.add(which.test(k) ? new Labelled(it.id(), it.one(), it.other(), !it.isPositive()) : it);
        }
        return turned;
    }

    private static List<String> names(Labelled pair) {
        return List.of(pair.one().name(), pair.other().name());
    }
}
