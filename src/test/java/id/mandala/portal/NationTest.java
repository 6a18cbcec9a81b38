package id.mandala.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.region.Area;
import id.mandala.values.RegionCode;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationTest {

    private static final Nation NATION = new Nation(
            2023,
            List.of(
                    standing("97.01", "Kabupaten C", "first", "3.20", "0.20"),
                    standing("97.02", "Kabupaten A", "first", "1.90", null),
                    standing("98.01", "Kota B", "second", "3.20", "-0.10")),
            Map.of("output", Words.same("Output")),
            Map.of("first", Words.same("First"), "second", Words.same("Second")));

    private static Standing standing(
            String code, String name, String edition, String index, @Nullable String improvement) {
        var region = RegionCode.of(code);
        return new Standing(
                new Area(region, Area.Level.REGENCY, Area.Kind.KABUPATEN, name, null, null),
                new Area(region.parent(), Area.Level.PROVINCE, null, "Provinsi " + region.parent(), null, null),
                edition,
                new BigDecimal(index),
                improvement == null ? null : new BigDecimal(improvement),
                Map.of("output", new BigDecimal(index)));
    }

    private static List<String> shown(@Nullable String cohort, @Nullable String province, @Nullable String order) {
        return new NationalFilter(cohort, province, order)
                .of(NATION).standings().stream().map(it -> it.area().name()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "indeks, Kabupaten A",
        "nama, Kabupaten A",
        "-nama, Kota B",
        "-perubahan, Kabupaten C",
        "perubahan, Kota B",
        "output, Kabupaten A",
        "provinsi, Kabupaten A",
        "-provinsi, Kota B"
    })
    void the_table_is_sorted_as_its_address_says(String order, String first) {
        assertThat(shown(null, null, order)).hasSize(3).first().isEqualTo(first);
    }

    @Test
    void equal_figures_stand_by_name_and_missing_ones_last_both_ways() {
        assertThat(shown(null, null, "-indeks")).containsExactly("Kabupaten C", "Kota B", "Kabupaten A");
        assertThat(shown(null, null, "-perubahan")).containsExactly("Kabupaten C", "Kota B", "Kabupaten A");
        assertThat(shown(null, null, "perubahan")).containsExactly("Kota B", "Kabupaten C", "Kabupaten A");
        assertThat(shown(null, null, "unheard-of")).containsExactly("Kabupaten A", "Kabupaten C", "Kota B");
    }

    @Test
    void a_filter_lets_through_a_cohort_a_province_or_nobody() {
        assertThat(shown("first", null, "nama")).containsExactly("Kabupaten A", "Kabupaten C");
        assertThat(shown("", "98", null)).containsExactly("Kota B");
        assertThat(shown("first", "98", null)).isEmpty();
        assertThat(shown(null, "34'; drop table", null)).isEmpty();
    }

    @Test
    void a_pressed_head_turns_the_order_and_keeps_the_filter() {
        assertThat(new NationalFilter(null, "34", null).sortedBy("indeks")).isEqualTo("?provinsi=34&urut=indeks");
        assertThat(new NationalFilter(null, null, "indeks").sortedBy("indeks")).isEqualTo("?urut=-indeks");
        assertThat(new NationalFilter(null, null, "-nama").sortedBy("nama")).isEqualTo("?urut=nama");
        assertThat(new NationalFilter("a&b", null, null).query()).isEqualTo("?kohort=a%26b");
    }

    @Test
    void the_nation_is_summed_up_half_up() {
        assertThat(NATION.mean()).isEqualByComparingTo("2.77");
        assertThat(NATION.risen()).isEqualTo(1);
        assertThat(NATION.fallen()).isEqualTo(1);
        assertThat(NATION.compared()).isEqualTo(2);
        assertThat(NATION.claim().about()).containsExactly(2L, 3, 1L);
        assertThat(NATION.rank(new BigDecimal("3.20"))).isEqualTo(1);
        assertThat(NATION.rank(new BigDecimal("1.90"))).isEqualTo(3);
        assertThat(NATION.with(List.of()).mean()).isNull();
    }
}
