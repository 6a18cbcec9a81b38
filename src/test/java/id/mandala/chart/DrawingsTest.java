package id.mandala.chart;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.values.RegionCode;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every chart as it is sent; {@code -Dgolden.accept} rewrites the agreed drawings, and the difference is reviewed. */
class DrawingsTest {

    private static final Locale INDONESIAN = Locale.of("id");

    private static Petals.Value share(String key, @Nullable String now, @Nullable String before) {
        return new Petals.Value(key, Words.same(key), decimal(now), decimal(before));
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static void agrees(String name, String drawn) {
        assertThat(drawn).isEqualTo(Drawing.agreed(name, drawn));
    }

    @Test
    void petals_of_two_years_one_of_them_short_one_unknown() {
        var petals = Petals.of(
                Petals.Scale.PERCENT,
                List.of(
                        share("governance", "96.2", "68"),
                        share("branding", "83.3", "57"),
                        share("economy", "100", "42"),
                        share("living", "5", null),
                        share("society", null, null),
                        share("environment", "0", "100")));
        agrees("petals.svg", Drawing.of("chart/petals :: petals(${chart}, 'm', 'Empat naik')", petals, INDONESIAN));
    }

    @Test
    void a_radar_of_six_components_the_last_new_this_year() {
        var radar = Radar.of(
                List.of(
                        component("Baseline", "3.60", "1.40"),
                        component("Output", "2.29", "1.54"),
                        component("Outcome", "3.41", "2.92"),
                        component("Impact", "2.81", "2.56"),
                        component("Quick win", "3.13", "3.08"),
                        component("Kolaborasi", "2.53", null)),
                4);
        agrees("radar.svg", Drawing.of("chart/radar :: radar(${chart}, 'r', 'Semua naik')", radar, INDONESIAN));
    }

    private static Radar.Component component(String label, String now, @Nullable String before) {
        return new Radar.Component(Words.same(label), decimal(now), decimal(before));
    }

    @Test
    void a_histogram_with_the_mean_in_both_languages() {
        var indexes =
                List.of(new BigDecimal("0.40"), new BigDecimal("2.50"), new BigDecimal("2.99"), new BigDecimal("3.50"));
        var histogram = Histogram.of(indexes, new BigDecimal("2.35"));
        agrees(
                "histogram.svg",
                Drawing.of(
                        "chart/histogram :: histogram(${chart}, 'h', 'Sebaran', 'rata-rata')", histogram, INDONESIAN));
        agrees(
                "histogram-en.svg",
                Drawing.of(
                        "chart/histogram :: histogram(${chart}, 'h', 'Distribution', 'mean')",
                        histogram,
                        Locale.ENGLISH));
    }

    @Test
    void a_map_of_two_regions_and_its_inset() {
        var map = new RegionMap(List.of(
                new RegionMap.Area(RegionCode.of("12.12"), "Kabupaten Toba", new BigDecimal("2.17")),
                new RegionMap.Area(RegionCode.of("34.02"), "Kabupaten Bantul", new BigDecimal("3.56"))));
        agrees("map.svg", Drawing.of("chart/map :: nation(${chart})", map, INDONESIAN));
        agrees("map-inset.svg", Drawing.of("chart/map :: inset(${chart})", map, INDONESIAN));
    }

    @Test
    void a_bar_with_its_tick() {
        var run = Run.of(new BigDecimal("0.962"), new BigDecimal("0.68"));
        agrees("run.svg", Drawing.of("chart/run :: run(${chart}, 'living')", run, INDONESIAN));
    }
}
