package id.mandala.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mandala.values.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetCodeTest {

    @ParameterizedTest
    @CsvSource({
        "2.16.03.2.02.09, 2.16.3.2.2.9",
        "2.16.03, 2.16.003",
        "1.01.01.2.01.0001, 01.01.01.02.01.0001",
        "2.16.03.2.02.0035, 2.16.03.2.02.035",
        "X.XX.01.2.01, x.xx.01.2.01"
    })
    void codes_compare_by_segment(String spelled, String written) {
        assertThat(BudgetCode.of(written)).isEqualTo(BudgetCode.of(spelled)).hasToString(spelled);
    }

    @Test
    void a_sub_kegiatan_of_four_digits_is_not_that_of_two() {
        assertThat(BudgetCode.of("2.16.03.2.02.0009")).isNotEqualTo(BudgetCode.of("2.16.03.2.02.09"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dua", "2.", "2.16.03.2", "2..03", "2.16.03.2.02.09.1", "2.116", "=2.16.03", "2.16.XX"})
    void what_is_no_code_is_refused_with_how_one_looks(String text) {
        assertThatThrownBy(() -> BudgetCode.of(text))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("planning.code-form");
    }

    @Test
    void each_code_knows_its_level_and_the_code_above() {
        var code = BudgetCode.of("2.16.03.2.02.09");
        assertThat(code.level()).isEqualTo(BudgetCode.Level.SUB_KEGIATAN);
        assertThat(code.parent()).contains(BudgetCode.of("2.16.03.2.02"));
        assertThat(BudgetCode.of("2.16.03.2.02").parent()).contains(BudgetCode.of("2.16.03"));
        assertThat(BudgetCode.of("2").parent()).isEmpty();
    }
}
