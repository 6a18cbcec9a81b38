package id.mandala.monitoring.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What docs/measured.md says of warnings comes from here. The constants were chosen on seeds 1 to 4, which are left out. */
class SimulationTest {

    private static final int YEARS = 3;
    private static final int INITIATIVES = 300;

    /** Two years to look back on; the third is warned of and then compared with its end. */
    @ParameterizedTest
    @CsvSource({"11, 6", "11, 8", "11, 10", "12, 6", "12, 8", "12, 10", "13, 6", "13, 8", "13, 10"})
    void a_warning_is_nearer_to_the_end_than_what_is_promised_and_than_the_last_value(long seed, int month) {
        var all = new SimulatedYears(seed).of(2026 - YEARS, 2025, INITIATIVES);
        var warned = BackTest.of(all, YearMonth.of(2026, month)).orElseThrow();
        var alone = BackTest.of(all.stream().filter(it -> it.year() == 2025).toList(), YearMonth.of(2026, month))
                .orElseThrow();
        print(seed, warned);
        print(seed, alone);

        assertThat(warned.hasHistory()).isTrue();
        assertThat(warned.error()).isLessThan(warned.errorOfPlan()).isLessThan(warned.errorOfLast());
        assertThat(warned.brier())
                .as("better than the share of misses told to all")
                .isLessThan(share(warned));
        assertThat((double) warned.warnedAndMissed() / warned.warned()).isGreaterThan(0.75);
        assertThat(alone.hasHistory()).isFalse();
        assertThat(alone.error()).isLessThan(alone.errorOfLast());
    }

    /** The Brier score of whoever knows nothing but how many miss. */
    private static double share(BackTest it) {
        double share = (double) it.missed() / it.cases().size();
        return share * (1 - share);
    }

    private static double within(BackTest test) {
        return test.cases().stream()
                        .filter(it -> it.end() >= it.outlook().low()
                                && it.end() <= it.outlook().high())
                        .count()
                / (double) test.cases().size();
    }

    private static void print(long seed, BackTest it) {
        System.out.printf(
                "seed %d month %d, %s: %d cases, %d missed, %d warned of, %d of them missed; error %.1f, of plan %.1f, of last %.1f;"
                        + " Brier %.3f against %.3f; in range %.2f; %s%n",
                seed,
                it.month().getMonthValue(),
                it.hasHistory() ? "with earlier years" : "own curve",
                it.cases().size(),
                it.missed(),
                it.warned(),
                it.warnedAndMissed(),
                it.error(),
                it.errorOfPlan(),
                it.errorOfLast(),
                it.brier(),
                share(it),
                within(it),
                it.bands());
    }
}
