package id.mandala.budget.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WindowsTest {

    @Test
    void until_the_middle_of_july_the_next_years_budget_is_open() {
        var windows = Windows.of(2027, LocalDate.of(2026, 7, 14));

        assertThat(windows.missed()).isFalse();
        assertThat(windows.open()).containsExactly(new Windows.Window(2027, false, LocalDate.of(2026, 7, 14)));
    }

    @Test
    void a_day_later_its_revision_or_the_year_after_is() {
        var windows = Windows.of(2027, LocalDate.of(2026, 7, 15));

        assertThat(windows.missed()).isTrue();
        assertThat(windows.open())
                .containsExactly(
                        new Windows.Window(2027, true, LocalDate.of(2027, 9, 30)),
                        new Windows.Window(2028, false, LocalDate.of(2027, 7, 14)));
    }

    @Test
    void in_october_the_years_revision_is_over_and_the_next_years_budget_too() {
        assertThat(Windows.of(2026, LocalDate.of(2026, 10, 1)).open())
                .containsExactly(new Windows.Window(2028, false, LocalDate.of(2027, 7, 14)));
    }
}
