package id.mandala.budget.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrendTest {

    private static final long MILLION = 1_000_000;

    @Test
    void five_years_that_rise_by_ten_million_give_the_next_ten() {
        var trend = trend(2026, 2021, 100, 110, 120, 130, 140);
        assertThat(trend.value()).isEqualTo(rupiah(150));
        assertThat(trend.least()).isEqualByComparingTo(BigDecimal.valueOf(142_500_000));
        assertThat(trend.isAbove(new Rupiah(142_499_999))).isTrue();
        assertThat(trend.isAbove(new Rupiah(142_500_000)))
                .as("95 per cent is enough")
                .isFalse();
    }

    @Test
    void fewer_than_three_whole_years_give_no_trend() {
        assertThat(Trend.before(2026, points(2024, 100, 110))).isEmpty();
        assertThat(Trend.before(2026, List.of())).isEmpty();
        assertThat(Trend.before(2026, points(2023, 100, 110, 120))).isPresent();
    }

    @Test
    void only_the_latest_five_years_count_and_none_that_is_not_over_or_too_old() {
        assertThat(trend(2026, 2018, 9000, 9000, 9000, 100, 110, 120, 130, 140, 9000, 9000)
                        .value())
                .isEqualTo(rupiah(150));
        assertThat(Trend.before(2026, points(2013, 100, 100, 100))).isEmpty();
        assertThat(trend(2026, 2014, 9000, 9000, 100, 110, 120).points())
                .as("2016 is the tenth year back")
                .extracting(Trend.Point::year)
                .containsExactly(2016, 2017, 2018);
    }

    @Test
    void a_missing_year_is_left_out_and_the_others_keep_their_place() {
        var some = new ArrayList<>(points(2021, 100, 110, 120, 130, 140));
        some.remove(2);
        assertThat(Trend.before(2026, some).orElseThrow().value()).isEqualTo(rupiah(150));
        assertThat(trend(2028, 2021, 100, 110, 120, 130, 140).value())
                .as("two years on")
                .isEqualTo(rupiah(170));
    }

    @Test
    void a_falling_line_asks_for_less_and_never_for_less_than_nought() {
        assertThat(trend(2026, 2021, 140, 130, 120, 110, 100).value()).isEqualTo(rupiah(90));
        var sunk = trend(2026, 2023, 200, 100, 0);
        assertThat(sunk.value()).isEqualTo(Rupiah.NONE);
        assertThat(sunk.isAbove(Rupiah.NONE)).isFalse();
    }

    @Test
    void a_year_that_brought_nothing_counts_as_nought() {
        var trend = trend(2026, 2023, 0, 0, 0);
        assertThat(trend.value()).isEqualTo(Rupiah.NONE);
        assertThat(trend.isAbove(Rupiah.NONE)).isFalse();
        assertThat(trend(2026, 2023, 90, 0, 90).value()).isEqualTo(rupiah(60));
    }

    @Test
    void the_largest_amounts_do_not_overflow() {
        var most = new Rupiah(Rupiah.MOST);
        var rising =
                List.of(new Trend.Point(2023, Rupiah.NONE), new Trend.Point(2024, most), new Trend.Point(2025, most));
        assertThat(Trend.before(2026, rising).orElseThrow().value()).isEqualTo(most);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void the_order_does_not_matter_and_the_line_is_the_one_of_least_squares(long seed) {
        var random = new Random(seed);
        var points = new ArrayList<Trend.Point>();
        for (int year = 2021; year <= 2025; year++) {
            points.add(new Trend.Point(year, new Rupiah(random.nextLong(1_000_000, 900_000_000))));
        }
        var trend = Trend.before(2026, points).orElseThrow();
        assertThat(Trend.before(2026, points.reversed())).as("seed " + seed).contains(trend);
        assertThat((double) trend.value().amount())
                .as("seed " + seed)
                .isCloseTo(Math.max(0, byMeans(2026, points)), within(1.0));
    }

    /** The same line by another formula: mean and slope. */
    private static double byMeans(int year, List<Trend.Point> points) {
        double t = points.stream().mapToInt(Trend.Point::year).average().orElseThrow();
        double y = points.stream()
                .mapToLong(it -> it.realised().amount())
                .average()
                .orElseThrow();
        double above = 0;
        double below = 0;
        for (var it : points) {
            above += (it.year() - t) * (it.realised().amount() - y);
            below += (it.year() - t) * (it.year() - t);
        }
        return y + above / below * (year - t);
    }

    @Test
    void it_explains_itself_down_to_the_realisations() {
        var least = trend(2026, 2021, 100, 110, 120, 130, 140).explained();
        assertThat(least.value()).isEqualByComparingTo("142500000");
        assertThat(least.parts()).hasSize(1);
        assertThat(least.parts().getFirst().parts()).hasSize(5);
    }

    private static Trend trend(int year, int first, long... millions) {
        return Trend.before(year, points(first, millions)).orElseThrow();
    }

    private static List<Trend.Point> points(int first, long... millions) {
        var points = new ArrayList<Trend.Point>();
        for (int i = 0; i < millions.length; i++) {
            points.add(new Trend.Point(first + i, rupiah(millions[i])));
        }
        return points;
    }

    private static Rupiah rupiah(long millions) {
        return new Rupiah(millions * MILLION);
    }
}
