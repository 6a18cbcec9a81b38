package id.mandala.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.values.RegionCode;
import org.junit.jupiter.api.Test;

class OutlinesTest {

    private final Outlines outlines = new Outlines();

    @Test
    void every_regency_has_one_and_all_lie_on_the_map_of_the_nation() {
        assertThat(outlines.regencies()).hasSize(514).allSatisfy(outline -> {
            var box = outline.box();
            assertThat(box.left()).isBetween(80, box.right());
            assertThat(box.top()).isBetween(90, box.bottom());
            assertThat(box.right()).isLessThanOrEqualTo(80 + 4640);
            assertThat(box.bottom()).isLessThanOrEqualTo(90 + 1720);
        });
    }

    @Test
    void a_regency_lies_within_its_province() {
        var province = outlines.of(RegionCode.of("34")).orElseThrow().box();
        var regency = outlines.of(RegionCode.of("34.02")).orElseThrow().box();
        assertThat(regency.left()).isGreaterThanOrEqualTo(province.left());
        assertThat(regency.bottom()).isLessThanOrEqualTo(province.bottom());
    }

    @Test
    void the_pen_returns_to_where_a_ring_began() {
        var two = Outline.of(RegionCode.of("34.02"), "m10 10 5 0 0 5zm100 0 2-3 1 1z");
        assertThat(two.box()).isEqualTo(new Outline.Box(10, 7, 113, 15));
        assertThat(two.box().viewBox(2)).isEqualTo("8 5 107 12");
    }

    @Test
    void the_districts_of_a_regency_are_its_own_and_lie_close_together() {
        var districts = outlines.districts(RegionCode.of("34.02"));
        assertThat(districts)
                .hasSize(17)
                .allSatisfy(it -> assertThat(it.code().value()).startsWith("34.02."));
        var box = districts.stream().map(Outline::box).reduce(Outline.Box::with).orElseThrow();
        assertThat(box.right() - box.left()).isBetween(100, 1000);
        assertThat(outlines.districts(RegionCode.of("99.01"))).isEmpty();
    }

    @Test
    void a_district_has_none_here() {
        assertThat(outlines.of(RegionCode.of("34.02.07"))).isEmpty();
    }
}
