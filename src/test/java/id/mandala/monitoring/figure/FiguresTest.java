package id.mandala.monitoring.figure;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @Test
    void absorption_and_its_deviation_are_of_the_budget_and_of_the_cash_plan() {
        var it = new Progress(number("50"), number("45.5"), million(200), million(100), million(80));

        assertThat(it.absorption()).contains(number("40.00"));
        assertThat(it.plannedAbsorption()).contains(number("50.00"));
        assertThat(it.cashDeviation()).contains(number("20.00"));
        assertThat(it.physicalDeviation()).isEqualByComparingTo("-4.5");
    }

    @Test
    void without_a_budget_or_a_cash_plan_there_is_no_figure_rather_than_a_wrong_one() {
        var it = new Progress(number("0"), number("0"), Rupiah.NONE, Rupiah.NONE, Rupiah.NONE);

        assertThat(it.absorption()).isEmpty();
        assertThat(it.plannedAbsorption()).isEmpty();
        assertThat(it.cashDeviation()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "60, 60, ON_PLAN",
        "60, 61, ON_PLAN",
        "60, 59.9, BEHIND",
        "60, 50, BEHIND",
        "60, 49.9, CRITICAL",
        "70, 60, BEHIND",
        "70.1, 65.1, BEHIND",
        "70.1, 65, CRITICAL",
        "100, 94.9, CRITICAL"
    })
    void ten_points_behind_are_critical_until_seventy_per_cent_and_five_above(
            String planned, String physical, Pace pace) {
        assertThat(Pace.of(work(planned, physical), Thresholds.USUAL)).isEqualTo(pace);
    }

    @Test
    void money_that_runs_ahead_of_the_work_and_work_that_goes_back_are_flagged() {
        var before = new Progress(number("50"), number("50"), million(100), million(50), million(50));
        var after = new Progress(number("60"), number("45"), million(100), million(60), million(66));

        assertThat(Pace.flags(after, before, Thresholds.USUAL))
                .containsExactly(Pace.Flag.MONEY_AHEAD, Pace.Flag.BACKWARDS);
        assertThat(Pace.flags(before, before, Thresholds.USUAL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "140, VERY_HIGH",
        "91, VERY_HIGH",
        "90.99, HIGH",
        "76, HIGH",
        "75.99, MEDIUM",
        "66, MEDIUM",
        "65, LOW",
        "51, LOW",
        "50.99, VERY_LOW",
        "0, VERY_LOW"
    })
    void an_achievement_has_the_band_of_permendagri_86_2017(String percent, Band band) {
        assertThat(Band.of(number(percent))).isEqualTo(band);
    }

    @Test
    void months_become_quarters_and_a_year_by_the_kind_of_the_indicator() {
        var months = new TreeMap<>(Map.of(1, number("10"), 2, number("30"), 3, number("20"), 5, number("40")));

        assertThat(IndicatorKind.ACCUMULATING.ofQuarter(months, 1)).contains(number("60"));
        assertThat(IndicatorKind.ACCUMULATING.ofYear(months)).contains(number("100"));
        assertThat(IndicatorKind.FALLING.ofQuarter(months, 1)).contains(number("30"));
        assertThat(IndicatorKind.FALLING.ofYear(months)).contains(number("40"));
        assertThat(IndicatorKind.PERCENTAGE.ofQuarter(months, 1)).contains(number("20"));
        assertThat(IndicatorKind.FINAL.ofYear(months)).contains(number("40"));
        assertThat(IndicatorKind.FINAL.ofQuarter(months, 3)).isEmpty();
        assertThat(IndicatorKind.ACCUMULATING.achievement(number("100"), number("80")))
                .contains(number("125.00"));
        assertThat(IndicatorKind.FALLING.achievement(number("40"), number("30")))
                .contains(number("75.00"));
        assertThat(IndicatorKind.FINAL.achievement(number("1"), number("0"))).isEmpty();
        assertThat(IndicatorKind.FINAL.achievement(number("-1"), number("-2"))).isEmpty();
    }

    private static Progress work(String planned, String physical) {
        return new Progress(number(planned), number(physical), Rupiah.NONE, Rupiah.NONE, Rupiah.NONE);
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    private static Rupiah million(long amount) {
        return new Rupiah(amount * 1_000_000);
    }
}
