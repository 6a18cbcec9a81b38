package id.mandala.overlap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeaturesTest {

    private static float value(Feature feature, Profile one, Profile other) {
        return Features.of(one, other)[feature.place()];
    }

    private static Profile with(String agency, String name, String... facts) {
        return Written.PROFILER.of(new Item("x", "", agency, name, "", Set.of(facts)));
    }

    @Test
    void the_order_of_the_two_never_matters_and_each_value_is_from_0_to_1() {
        var items = Written.some(200, new Random(7)).stream()
                .map(Written.PROFILER::of)
                .toList();
        for (var k = 1; k < items.size(); k++) {
            var features = Features.of(items.get(k - 1), items.get(k));
            assertThat(features).isEqualTo(Features.of(items.get(k), items.get(k - 1)));
            for (var value : features) {
                assertThat(value).isBetween(0f, 1f);
            }
        }
    }

    @Test
    void an_empty_text_has_nothing_in_common_with_any() {
        var nothing = new float[Feature.values().length];
        assertThat(Features.of(Written.profile(""), Written.profile(""))).isEqualTo(nothing);
        assertThat(Features.of(Written.profile(""), Written.profile("Pengaduan warga")))
                .isEqualTo(nothing);
        assertThat(Features.of(Written.profile("😀"), Written.profile("Pengaduan warga")))
                .isEqualTo(nothing);
    }

    @Test
    void other_words_for_one_purpose_have_their_function_in_common() {
        var one = Written.profile("Kanal aduan masyarakat");
        var other = Written.profile("Keluhan warga");
        assertThat(value(Feature.FUNCTION, one, other)).isGreaterThan(0.9f);
        assertThat(value(Feature.WORDS, one, other)).isLessThan(0.3f);
    }

    @Test
    void one_sentence_about_another_object_is_told_as_such() {
        var roads = Written.profile("Pendataan jembatan");
        var drains = Written.profile("Pendataan drainase");
        assertThat(value(Feature.OTHER_OBJECT, roads, drains)).isEqualTo(1);
        assertThat(value(Feature.OTHER_OBJECT, roads, roads)).isZero();
    }

    @Test
    void a_misspelt_name_is_near_by_its_letters() {
        assertThat(value(Feature.SPELLING, Written.profile("SUKMA E"), Written.profile("SUMAK E")))
                .isGreaterThan(0.4f);
    }

    @Test
    void the_same_and_another_shared_application_are_told() {
        var one = Written.profile("SRIKANDI");
        var same = Written.profile("e-Srikandi");
        var other = Written.profile("SIPD RI");
        assertThat(value(Feature.SAME_SHARED, one, same)).isEqualTo(1);
        assertThat(value(Feature.OTHER_SHARED, one, other)).isEqualTo(1);
        assertThat(value(Feature.SAME_SHARED, one, other)).isZero();
    }

    @Test
    void facts_count_only_where_both_tell_them() {
        var here = with("A", "Jalan desa", "place:34.02.07", "sub-dimension:health");
        var half = with("B", "Jalan desa", "place:34.02.07", "sub-dimension:economy");
        var silent = with("C", "Jalan desa", "cost:1");
        assertThat(value(Feature.SAME_FACTS, here, half)).isEqualTo(0.5f);
        assertThat(value(Feature.OTHER_FACTS, here, half)).isEqualTo(0.5f);
        assertThat(value(Feature.SAME_FACTS, here, silent)).isZero();
        assertThat(value(Feature.OTHER_FACTS, here, silent)).isZero();
    }

    @Test
    void sister_agencies_count_only_where_the_things_come_near_each_other() {
        var one = with("Kecamatan Sewon", "Aplikasi pengaduan warga");
        var near = with("Kecamatan Kasihan", "Pengaduan masyarakat");
        var far = with("Kecamatan Kasihan", "Kalibrasi alat ukur");
        assertThat(value(Feature.SISTER_AGENCIES, one, near)).isEqualTo(1);
        assertThat(value(Feature.SISTER_AGENCIES, one, far)).isZero();
    }
}
