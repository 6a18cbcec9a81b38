package id.mandala.overlap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
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
    void what_a_pair_is_labelled_never_reaches_its_own_score() {
        var pairs = pairs(1);
        var folds = CrossValidation.folds(pairs);
        var turned = new ArrayList<Labelled>();
        for (var k = 0; k < pairs.size(); k++) {
            var it = pairs.get(k);
            turned.add(folds[k] == 0 ? new Labelled(it.id(), it.one(), it.other(), !it.isPositive()) : it);
        }
        var before = CrossValidation.scores(Written.PROFILER, pairs);
        var after = CrossValidation.scores(Written.PROFILER, turned);
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
}
