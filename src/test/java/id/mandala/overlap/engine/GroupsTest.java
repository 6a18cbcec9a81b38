package id.mandala.overlap.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private static Profile item(String name) {
        return Written.profile(name);
    }

    private static Search.Pair pair(Profile one, Profile other, double score) {
        var isInOrder = Search.ORDER.compare(one, other) <= 0;
        return new Search.Pair(
                isInOrder ? one : other, isInOrder ? other : one, new Likeness(score, Kind.OVERLAP, List.of()));
    }

    private static List<Search.Pair> sorted(List<Search.Pair> pairs) {
        return pairs.stream().sorted(Search.Pair.ORDER).toList();
    }

    private static List<List<String>> names(List<Group> groups) {
        return groups.stream()
                .map(it -> it.items().stream().map(item -> item.item().name()).toList())
                .toList();
    }

    @Test
    void a_chain_falls_apart_where_what_it_joins_is_not_alike_on_the_whole() {
        var items = IntStream.range(0, 6)
                .mapToObj(it -> item("butir " + (char) ('a' + it)))
                .toList();
        var chain = new ArrayList<Search.Pair>();
        for (var k = 1; k < items.size(); k++) {
            chain.add(pair(items.get(k - 1), items.get(k), 0.9 - k * 0.01));
        }
        assertThat(names(Groups.of(sorted(chain))))
                .containsExactly(List.of("butir a", "butir b", "butir c"), List.of("butir d", "butir e", "butir f"));
    }

    @Test
    void items_that_are_all_alike_are_one_group_of_their_mean_strength() {
        var items = IntStream.range(0, 3)
                .mapToObj(it -> item("butir " + (char) ('a' + it)))
                .toList();
        var groups = Groups.of(sorted(List.of(
                pair(items.get(0), items.get(1), 0.9),
                pair(items.get(0), items.get(2), 0.8),
                pair(items.get(1), items.get(2), 0.7))));
        assertThat(names(groups)).containsExactly(List.of("butir a", "butir b", "butir c"));
        assertThat(groups.getFirst().strength()).isCloseTo(0.8, within(1e-12));
        assertThat(groups.getFirst().pairs()).hasSize(3);
    }

    @Test
    void no_group_grows_beyond_twelve() {
        var items = IntStream.range(0, 30)
                .mapToObj(it -> item("butir " + (char) ('a' + it % 26) + it / 26))
                .toList();
        var all = new ArrayList<Search.Pair>();
        for (var i = 0; i < items.size(); i++) {
            for (var j = 0; j < i; j++) {
                all.add(pair(items.get(i), items.get(j), 0.9));
            }
        }
        var groups = Groups.of(sorted(all));
        assertThat(groups).allSatisfy(it -> assertThat(it.items()).hasSizeLessThanOrEqualTo(12));
        assertThat(groups.stream().mapToInt(it -> it.items().size()).max().orElse(0))
                .isGreaterThan(5);
        assertThat(groups.stream().flatMap(it -> it.items().stream())).doesNotHaveDuplicates();
    }

    @Test
    void groups_do_not_depend_on_the_order_in_which_items_came() {
        var items = Written.some(400, new Random(5));
        var expected = groups(items);
        assertThat(expected).hasSizeGreaterThan(10);
        for (var seed = 0; seed < 3; seed++) {
            var shuffled = new ArrayList<>(items);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(groups(shuffled)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    private static List<List<String>> groups(List<Item> items) {
        var search = new Search(Written.PROFILER, Scorer.shipped());
        items.forEach(it -> search.put(it.id(), Written.PROFILER.of(it)));
        return Groups.of(search.pairs(Search.BETWEEN_AGENCIES)).stream()
                .map(it -> it.items().stream().map(item -> item.item().id()).toList())
                .toList();
    }

    @Test
    void nothing_makes_no_group() {
        assertThat(Groups.of(List.of())).isEmpty();
    }

    @Test
    void a_group_is_named_by_what_most_of_it_is_for() {
        var one = Written.profile("Kanal aduan masyarakat");
        var other = Written.profile("Keluhan warga");
        assertThat(Groups.of(List.of(pair(one, other, 0.9))).getFirst().topic()).contains("pengaduan");
    }
}
