package id.mandala.chart;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.values.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every chart, whatever its figures. */
class ChartsTest {

    private static List<BigDecimal> figures(long seed, int count, double most) {
        var random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(_ -> BigDecimal.valueOf(Math.round(random.nextDouble(most) * 1000), 3))
                .toList();
    }

    private static Petals petals(List<BigDecimal> shares) {
        return Petals.of(
                Petals.Scale.MARK,
                shares.stream()
                        .map(it -> new Petals.Value("living", Words.same("a"), it, null))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_larger_share_never_has_the_shorter_petal(long seed) {
        var shares = new ArrayList<>(figures(seed, 40, 4.0));
        shares.sort(null);
        var lengths = petals(shares).petals().stream().map(Petals.Petal::length).toList();
        assertThat(lengths).as("seed %d", seed).isSorted();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "2, 70", "4, 140", "4.2, 140"})
    void a_petal_is_as_long_as_its_share_and_never_longer_than_the_whole(BigDecimal share, double length) {
        assertThat(petals(List.of(share)).petals().getFirst().length()).isEqualTo(length);
    }

    @Test
    void six_petals_stand_in_a_circle_with_their_signs_inside_the_picture() {
        var petals = petals(figures(6, 6, 4.0)).petals();
        assertThat(petals).extracting(Petals.Petal::degrees).containsExactly(0.0, 60.0, 120.0, 180.0, 240.0, 300.0);
        assertThat(petals).allSatisfy(petal -> {
            assertThat(petal.tip().x() - 12).isGreaterThan(-206);
            assertThat(petal.tip().x() + 12).isLessThan(206);
            assertThat(petal.tip().y() - 22).isGreaterThan(-208);
            assertThat(petal.tip().y() + 20).isLessThan(208);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void a_radar_stays_inside_its_outer_ring(long seed) {
        for (int count : List.of(3, 5, 6)) {
            var radar = Radar.of(
                    figures(seed, count, 4.0).stream()
                            .map(it -> new Radar.Component(Words.same("a"), it, null))
                            .toList(),
                    4);
            assertThat(radar.spokes()).as("seed %d", seed).allSatisfy(spoke -> {
                var now = requireNonNull(spoke.now());
                assertThat(Math.hypot(now.x(), now.y())).isLessThan(Radar.WHOLE + 0.1);
            });
            assertThat(radar.rings()).hasSize(4);
            assertThat(radar.area().split(" ")).hasSize(count);
            assertThat(radar.areaBefore()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.99, 1", "1, 2", "1.49, 2", "1.5, 3", "2.5, 5", "3.49, 6", "3.5, 7", "4, 7"})
    void an_index_falls_on_its_step(BigDecimal index, int step) {
        assertThat(Step.of(index)).isEqualTo(step);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void a_histogram_counts_everyone_once_and_stands_on_its_ground(long seed) {
        var indexes = figures(seed, 200, 4.0);
        var histogram = Histogram.of(indexes, indexes.getFirst());
        assertThat(histogram.bars().stream().mapToInt(Histogram.Bar::count).sum())
                .as("seed %d", seed)
                .isEqualTo(200);
        assertThat(histogram.bars()).allSatisfy(bar -> {
            assertThat(bar.y() + bar.height()).isEqualTo(Histogram.GROUND);
            assertThat(bar.y()).isGreaterThanOrEqualTo(30);
            assertThat(bar.x() + Histogram.WIDTH).isLessThanOrEqualTo(422);
        });
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "1, 62", "2.35, 224", "3.5, 362", "4, 422"})
    void a_mark_stands_over_its_index(BigDecimal index, double x) {
        var mark = Histogram.of(List.of(), index).mark();
        assertThat(mark).isNotNull().extracting(Histogram.Mark::x).isEqualTo(x);
    }

    @Test
    void the_tick_of_a_bar_never_leaves_it() {
        assertThat(Run.of(BigDecimal.ONE, BigDecimal.ONE).tick()).isEqualTo(98.8);
        assertThat(Run.of(BigDecimal.ONE, BigDecimal.ZERO).tick()).isEqualTo(0.0);
        assertThat(Run.of(BigDecimal.ONE, null).tick()).isNull();
    }
}
