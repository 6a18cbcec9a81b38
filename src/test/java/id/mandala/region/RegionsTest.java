package id.mandala.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mandala.Running;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Running
class RegionsTest {

    @Autowired
    Regions regions;

    @Test
    void there_are_38_provinces_and_514_regencies() {
        assertThat(regions.provinces()).hasSize(38);
        assertThat(regions.regencies()).hasSize(514);
    }

    @Test
    void a_regency_is_found_by_its_code_and_knows_its_province() {
        var bantul = regions.get(RegionCode.of("34.02"));

        assertThat(bantul.name()).isEqualTo("Kabupaten Bantul");
        assertThat(bantul.shortName()).isEqualTo("Bantul");
        assertThat(regions.provinceOf(bantul.code()).name()).isEqualTo("Daerah Istimewa Yogyakarta");
    }

    @Test
    void one_level_down_are_provinces_then_regencies_then_districts() {
        assertThat(regions.children(RegionCode.NATION)).hasSize(38);
        assertThat(regions.children(RegionCode.of("34"))).hasSize(5);
        assertThat(regions.children(RegionCode.of("34.02"))).hasSize(17);
    }

    @Test
    void a_search_finds_names_that_begin_with_the_text_first() {
        assertThat(regions.search("malang", 5))
                .extracting(Area::name)
                .containsExactly("Kabupaten Malang", "Kota Malang", "Kabupaten Pemalang");
        assertThat(regions.search("34.02", 5)).extracting(Area::name).containsExactly("Kabupaten Bantul");
    }

    @Test
    void pages_go_on_after_the_last_code() {
        var first = regions.page(Area::isRegency, Optional.empty(), 3);
        var second = regions.page(Area::isRegency, Optional.of(first.getLast().code()), 3);

        assertThat(second.getFirst().code()).isGreaterThan(first.getLast().code());
    }

    @Test
    void an_unknown_code_is_refused_by_name() {
        assertThatThrownBy(() -> regions.get(RegionCode.of("99.99")))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo("region.unknown"));
    }
}
