package id.mandala.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ShowTest {

    private final Show indonesian = new Show(Locale.of("id"));
    private final Show english = new Show(Locale.ENGLISH);

    @Test
    void numbers_are_written_as_each_language_writes_them() {
        assertThat(indonesian.number(new BigDecimal("1234.5"), 1)).isEqualTo("1.234,5");
        assertThat(english.number(1234.5, 1)).isEqualTo("1,234.5");
        assertThat(indonesian.count(9_250_000)).isEqualTo("9.250.000");
    }

    @Test
    void a_share_becomes_a_percentage_only_here() {
        assertThat(indonesian.percent(new BigDecimal("0.3964"), 2)).isEqualTo("39,64\u00a0%");
        assertThat(english.percent(0.54, 0)).isEqualTo("54\u00a0%");
    }

    @Test
    void halves_are_rounded_up() {
        assertThat(indonesian.number(new BigDecimal("2.345"), 2)).isEqualTo("2,35");
        assertThat(indonesian.number(2.675, 2)).isEqualTo("2,68");
    }

    @Test
    void a_change_carries_its_sign_and_nought_has_none() {
        assertThat(indonesian.change(new BigDecimal("0.42"), 2)).isEqualTo("+0,42");
        assertThat(indonesian.change(new BigDecimal("-0.42"), 2)).isEqualTo("−0,42");
        assertThat(indonesian.change(new BigDecimal("-0.001"), 2)).isEqualTo("0,00");
    }

    @Test
    void amounts_are_spoken_in_million_billion_and_trillion() {
        assertThat(indonesian.rupiah(new BigDecimal("1030000000000"))).isEqualTo("Rp\u00a01,03\u00a0T");
        assertThat(indonesian.rupiah(2_500_000_000L)).isEqualTo("Rp\u00a02,5\u00a0M");
        assertThat(english.rupiah(2_500_000_000L)).isEqualTo("Rp\u00a02.5\u00a0bn");
        assertThat(indonesian.rupiah(750)).isEqualTo("Rp\u00a0750");
    }

    @Test
    void dates_and_moments_name_the_month_and_the_clock() {
        assertThat(indonesian.date(LocalDate.of(2026, 8, 21))).isEqualTo("21 Agu 2026");
        assertThat(english.date(LocalDate.of(2026, 8, 21))).isEqualTo("21 Aug 2026");
        assertThat(indonesian.moment(Instant.parse("2026-11-21T03:42:00Z"))).isEqualTo("21 Nov 2026 10.42 WIB");
    }

    @Test
    void what_is_not_known_is_a_dash_and_never_nought() {
        assertThat(indonesian.number(null, 2)).isEqualTo("–");
        assertThat(indonesian.percent(null, 0)).isEqualTo("–");
        assertThat(indonesian.rupiah(null)).isEqualTo("–");
        assertThat(indonesian.number(0, 2)).isEqualTo("0,00");
    }
}
