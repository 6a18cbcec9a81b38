package id.mandala.evaluation.round;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.values.RegionCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Seats are shared out fully, fairly and always alike. */
class DistributionTest {

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void each_regency_has_what_it_lacks_of_those_who_may_or_is_named(long seed) {
        var random = new Random(seed);
        var people = IntStream.range(0, 8).mapToObj(it -> new UUID(seed, it)).toList();
        var wanted = new HashMap<RegionCode, Integer>();
        var candidates = new HashMap<RegionCode, List<UUID>>();
        for (int i = 1; i <= 20; i++) {
            var region = RegionCode.of("13.%02d".formatted(i));
            wanted.put(region, 1 + random.nextInt(3));
            candidates.put(
                    region, people.stream().filter(_ -> random.nextInt(3) > 0).toList());
        }
        var shared = Distribution.of(wanted, candidates, Map.of());
        wanted.forEach((region, number) -> {
            var may = candidates.getOrDefault(region, List.of());
            if (may.size() < number) {
                assertThat(shared.tooFew()).containsEntry(region, may.size());
            } else {
                var given = shared.given().getOrDefault(region, List.of());
                assertThat(given).hasSize(number).doesNotHaveDuplicates();
                assertThat(may).containsAll(given);
            }
        });
        assertThat(Distribution.of(wanted, candidates, Map.of())).isEqualTo(shared);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void where_everybody_may_mark_everywhere_nobody_has_two_more_than_another(long seed) {
        var random = new Random(seed);
        var people = IntStream.rangeClosed(0, 3 + random.nextInt(6))
                .mapToObj(it -> new UUID(seed, it))
                .toList();
        var wanted = new HashMap<RegionCode, Integer>();
        var candidates = new HashMap<RegionCode, List<UUID>>();
        for (int i = 1; i <= 30; i++) {
            wanted.put(RegionCode.of("13.%02d".formatted(i)), 1 + random.nextInt(3));
            candidates.put(RegionCode.of("13.%02d".formatted(i)), people);
        }
        var shared = Distribution.of(wanted, candidates, Map.of());
        var loads = people.stream()
                .mapToLong(it -> shared.given().values().stream()
                        .filter(to -> to.contains(it))
                        .count())
                .summaryStatistics();
        assertThat(loads.getMax() - loads.getMin()).isLessThanOrEqualTo(1);
    }
}
