package id.mandala.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mandala.planning.PlanIndicator.Direction;
import id.mandala.planning.PlanIndicator.Measure;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final UUID AGENCY = UUID.randomUUID();

    @Test
    void a_plan_spans_six_years_at_most() {
        assertThat(new PlanYears(2021, 2026).all()).hasSize(6);
        assertThatThrownBy(() -> new PlanYears(2021, 2027)).hasMessageContaining("planning.years");
        assertThatThrownBy(() -> new PlanYears(2026, 2021)).hasMessageContaining("planning.years");
    }

    @Test
    void from_the_programme_down_a_node_has_a_budget_code_of_its_level_and_an_agency() {
        var programme = new PlanNode.Outline(PlanLevel.PROGRAMME, "2.16.3", "Aplikasi Informatika", AGENCY);

        assertThat(programme.code()).isEqualTo("2.16.03");
        assertThatThrownBy(() -> new PlanNode.Outline(PlanLevel.PROGRAMME, "2.16.03", "Aplikasi", null))
                .hasMessageContaining("planning.agency-missing");
        assertThatThrownBy(() -> new PlanNode.Outline(PlanLevel.ACTIVITY, "2.16.03", "Aplikasi", AGENCY))
                .hasMessageContaining("planning.code-level-kegiatan");
        assertThatThrownBy(() -> new PlanNode.Outline(PlanLevel.GOAL, "1.1", "Tujuan", AGENCY))
                .hasMessageContaining("planning.agency-too-high");
    }

    @Test
    void a_node_stands_one_level_below_its_parent_and_within_its_code() {
        var programme = new PlanNode.Outline(PlanLevel.PROGRAMME, "2.16.03", "Aplikasi", AGENCY);
        var stranger = new PlanNode.Outline(PlanLevel.ACTIVITY, "2.11.11.2.01", "Sampah", AGENCY);

        assertThatThrownBy(() -> stranger.checkBelow(programme)).hasMessageContaining("planning.code-not-below");
        assertThatThrownBy(() -> stranger.checkBelow(null)).hasMessageContaining("planning.level-not-below");
        new PlanNode.Outline(PlanLevel.ACTIVITY, "2.16.03.2.02", "Layanan", AGENCY).checkBelow(programme);
    }

    @Test
    void a_target_worse_than_the_baseline_is_named() {
        var rising = measure(Direction.RISING, "2.9", Map.of(2022, "2.8", 2023, "3.1"));
        var falling = measure(Direction.FALLING, "12", Map.of(2022, "11", 2023, "13"));

        assertThat(rising.setbacks()).containsExactly(2022);
        assertThat(falling.setbacks()).containsExactly(2023);
    }

    @Test
    void figures_written_in_two_ways_are_one_measure() {
        assertThat(measure(Direction.RISING, "70.0", Map.of(2022, "7E1")))
                .isEqualTo(measure(Direction.RISING, "70", Map.of(2022, "70.00")));
    }

    private static Measure measure(Direction direction, String baseline, Map<Integer, String> targets) {
        var values = new TreeMap<Integer, BigDecimal>();
        targets.forEach((year, value) -> values.put(year, new BigDecimal(value)));
        return new Measure("Indeks", "indeks", direction, new BigDecimal(baseline), values);
    }
}
