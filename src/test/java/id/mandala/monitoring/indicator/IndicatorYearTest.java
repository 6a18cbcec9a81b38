package id.mandala.monitoring.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mandala.monitoring.figure.Band;
import id.mandala.monitoring.figure.IndicatorKind;
import id.mandala.values.RuleBroken;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorYearTest {

    @ParameterizedTest
    @CsvSource({
        "persen, true, 19.1, FALLING",
        "menit, true, , FALLING",
        "Persen, false, 58, PERCENTAGE",
        "%, false, , PERCENTAGE",
        "pasar, false, 8, FINAL",
        "orang, false, 0, ACCUMULATING",
        "orang, false, , ACCUMULATING"
    })
    void unit_direction_and_baseline_suggest_how_it_is_counted(
            String unit, boolean falling, BigDecimal baseline, IndicatorKind kind) {
        assertThat(IndicatorYear.usual(unit, falling, Optional.ofNullable(baseline)))
                .isEqualTo(kind);
    }

    @Test
    void a_month_is_told_told_anew_and_taken_back() {
        var told = of(IndicatorKind.FINAL, false, Map.of()).tell(7, value("12.50"), IndicatorKind.FINAL);

        assertThat(told.months()).containsExactly(Map.entry(7, new BigDecimal("12.5")));
        assertThat(told.tell(7, value("12.5000"), IndicatorKind.FINAL)).isEqualTo(told);
        assertThat(told.tell(7, Optional.empty(), IndicatorKind.FINAL).months()).isEmpty();
    }

    @Test
    void how_it_is_counted_is_chosen_until_another_month_stands_on_it() {
        var it = of(IndicatorKind.FINAL, false, Map.of(7, new BigDecimal("1")));

        assertThat(it.tell(7, value("1"), IndicatorKind.ACCUMULATING).kind()).isEqualTo(IndicatorKind.ACCUMULATING);
        assertThatThrownBy(() -> it.tell(8, value("1"), IndicatorKind.ACCUMULATING))
                .isInstanceOf(RuleBroken.class);
        assertThat(of(IndicatorKind.FINAL, true, Map.of()).mayChooseKind(7))
                .as("told in another year")
                .isFalse();
    }

    @Test
    void what_is_reached_is_held_against_the_target_of_the_year_up_to_the_quarter_asked_for() {
        var it = of(IndicatorKind.ACCUMULATING, false, Map.of(2, number("30"), 7, number("40"), 11, number("50")));

        assertThat(it.ofQuarter(3)).contains(number("40"));
        assertThat(it.until(9)).contains(number("70"));
        assertThat(it.achievement(9)).contains(number("70.00"));
        assertThat(it.band(9)).contains(Band.MEDIUM);
        assertThat(it.band(12)).contains(Band.VERY_HIGH);
    }

    @Test
    void without_values_without_a_target_or_over_nought_there_is_no_achievement_but_a_reason() {
        var untold = of(IndicatorKind.FINAL, false, Map.of());
        var nought = of(IndicatorKind.FALLING, false, Map.of(1, number("0")));

        assertThat(untold.achievement(12)).isEmpty();
        assertThat(untold.whyNone(12)).isEqualTo("UNTOLD");
        assertThat(nought.achievement(12)).isEmpty();
        assertThat(nought.whyNone(12)).isEqualTo("NO_RATIO");
    }

    @Test
    void a_quarter_is_that_of_the_month_where_none_can_be_read() {
        var august = YearMonth.of(2026, 8);

        assertThat(Quarter.asked(Optional.empty(), Optional.of(9), august)).isEqualTo(new Quarter(2026, 3));
        assertThat(Quarter.asked(Optional.of(99999), Optional.of(1), august)).isEqualTo(new Quarter(2026, 1));
        assertThat(new Quarter(2026, 3).toTell(august)).isEqualTo(august);
        assertThat(new Quarter(2026, 2).toTell(august)).isEqualTo(YearMonth.of(2026, 6));
    }

    /** Of a target of 100. */
    private static IndicatorYear of(IndicatorKind kind, boolean elsewhere, Map<Integer, BigDecimal> months) {
        return new IndicatorYear(
                UUID.randomUUID(),
                "Lapor",
                UUID.randomUUID(),
                "Laporan selesai",
                "laporan",
                2026,
                value("100"),
                kind,
                elsewhere,
                new TreeMap<>(months),
                1);
    }

    private static Optional<BigDecimal> value(String digits) {
        return Optional.of(number(digits));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }
}
