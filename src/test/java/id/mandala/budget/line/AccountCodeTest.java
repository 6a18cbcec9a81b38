package id.mandala.budget.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mandala.Running;
import id.mandala.values.RuleBroken;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@Running
class AccountCodeTest {

    @Autowired
    NationalCodes codes;

    @ParameterizedTest
    @CsvSource({
        "5.1.2.4.1.1, 5.1.02.04.01.0001",
        "5.1.02.04.001.00001, 5.1.02.04.01.0001",
        "5.1.02.04.01.0001, 5.1.02.04.01.0001",
        "5.1.2, 5.1.02",
        "5, 5"
    })
    void an_account_has_one_spelling_whatever_widths_a_file_uses(String typed, String spelled) {
        assertThat(AccountCode.of(typed).value()).isEqualTo(spelled);
    }

    @Test
    void what_stands_below_an_account_is_told_by_segments_and_not_by_letters() {
        assertThat(AccountCode.of("5.1.02").holds("5.1.02.04.01.0001")).isTrue();
        assertThat(AccountCode.of("5.1.02").holds("5.1.02")).isTrue();
        assertThat(AccountCode.of("5.1.02.04").holds("5.1.02.04")).isTrue();
        assertThat(AccountCode.of("5.1").holds("5.10")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "4.1.01.01.01.0001, budget.line.account-not-spending",
        "6.1.01, budget.line.account-not-spending",
        "5.1.99.01, budget.line.account-unknown",
        "5.1.02.04.01.0001,",
        "5.1.02.99.99.9999,",
        "6.2.01,"
    })
    void a_line_is_spent_under_an_account_whose_kind_the_decree_knows(String code, @Nullable String refusal) {
        assertThat(refusalOf(() -> codes.requireSpending(AccountCode.of(code)))).isEqualTo(refusal);
    }

    @Test
    void of_a_code_the_decree_lists_twice_the_name_in_force_is_kept() {
        var kept = codes.account(AccountCode.of("5.1.02.04.01.0001")).orElseThrow();
        assertThat(kept.name()).isEqualTo("Belanja Perjalanan Dinas Biasa");
        assertThat(kept.active()).isTrue();
    }

    @Test
    void codes_are_found_by_their_beginning_and_by_words_in_any_order() {
        assertThat(codes.accounts("5.1.02.04", 5))
                .first()
                .extracting(NationalCodes.Named::code)
                .isEqualTo("5.1.02.04");
        assertThat(codes.accounts("dinas perjalanan", 50))
                .isNotEmpty()
                .allMatch(it -> it.name().toLowerCase(Locale.ROOT).contains("perjalanan"));
        assertThat(codes.funds("pajak daerah", 5)).isNotEmpty();
        assertThat(codes.accounts("tidak ada yang begini", 5)).isEmpty();
    }

    @Test
    void a_fund_has_one_spelling_and_must_be_of_a_kind_the_decree_knows() {
        assertThat(FundCode.of("2.2.1").value()).isEqualTo("2.02.01");
        assertThat(refusalOf(() -> codes.require(FundCode.of("2.02.01.99")))).isNull();
        assertThat(refusalOf(() -> codes.require(FundCode.of("2.09")))).isEqualTo("budget.line.fund-unknown");
        assertThatThrownBy(() -> FundCode.of("DAK")).isInstanceOf(RuleBroken.class);
    }

    private static @Nullable String refusalOf(Runnable deed) {
        try {
            deed.run();
            return null;
        } catch (RuleBroken refused) {
            return refused.code();
        }
    }
}
