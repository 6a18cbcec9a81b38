package id.mandala.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mandala.Running;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Running
class BudgetCodesTest {

    private static final String OLD = "050-3708-2020";
    private static final String NEW = "900.1.15.5-3406-2024";

    @Autowired
    BudgetCodes codes;

    @Test
    void the_home_of_the_smart_city_programme_is_known_by_its_code() {
        var found = codes.require(BudgetCode.of("2.16.3.2.2.9"), 2022);

        assertThat(found.name())
                .isEqualTo("Pengembangan dan Pengelolaan Ekosistem Kabupaten/Kota Cerdas dan Kota Cerdas");
        assertThat(found.set()).isEqualTo(OLD);
    }

    @Test
    void a_code_is_refused_in_a_year_its_decree_does_not_cover() {
        assertThatThrownBy(() -> codes.require(BudgetCode.of("2.16.03.2.02.09"), 2025))
                .hasMessageContaining("planning.code-not-in-year");
        assertThatThrownBy(() -> codes.require(BudgetCode.of("2.16.03.2.02.0021"), 2022))
                .hasMessageContaining("planning.code-not-in-year");
    }

    @Test
    void a_code_that_goes_on_under_another_number_is_refused_with_that_number() {
        assertThatThrownBy(() -> codes.require(BudgetCode.of("2.11.11.2.01.01"), 2025))
                .hasMessageContaining("planning.code-not-in-year");
        var old = codes.require(BudgetCode.of("1.02.02.2.02.01"), 2022);
        var next = codes.successor(old, 2025).orElseThrow();
        assertThat(next.set()).isEqualTo(NEW);
        assertThat(next.name()).isEqualToIgnoringCase(old.name());
        assertThatThrownBy(() -> codes.require(old.code(), 2025))
                .hasMessageContaining("planning.code-not-in-year-but")
                .hasMessageContaining(next.code().value());
    }

    @Test
    void a_withdrawn_code_and_an_unknown_one_are_refused() {
        assertThatThrownBy(() -> codes.require(BudgetCode.of("1.02.03.2.04"), 2022))
                .hasMessageContaining("planning.code-retired");
        assertThatThrownBy(() -> codes.require(BudgetCode.of("9.99.99"), 2022))
                .hasMessageContaining("planning.code-unknown");
        assertThatThrownBy(() -> codes.require(BudgetCode.of("9.99.99"), 1990))
                .hasMessageContaining("planning.code-unknown");
    }

    @Test
    void a_sub_kegiatan_nobody_lists_may_exist_where_only_a_part_of_the_years_decree_is_known() {
        assertThat(codes.mayExist(BudgetCode.of("2.16.03.2.02.9876"), 2025)).isTrue();
        assertThat(codes.mayExist(BudgetCode.of("2.16.03.2.02.9876"), 2022))
                .as("all of 2020's is known")
                .isFalse();
        assertThat(codes.mayExist(BudgetCode.of("2.16.03.2.02.09"), 2025))
                .as("of the older decree")
                .isFalse();
        assertThat(codes.mayExist(BudgetCode.of("9.99.99.2.02.9876"), 2025)).isFalse();
    }

    @Test
    void what_every_agency_does_is_found_in_the_general_part() {
        assertThat(codes.require(BudgetCode.of("2.16.01.2.01"), 2022).code()).hasToString("X.XX.01.2.01");
    }

    @Test
    void a_search_finds_by_the_beginning_of_a_code_or_by_all_words_page_by_page() {
        assertThat(codes.search(OLD, "kota cerdas", Optional.empty(), 10))
                .extracting(it -> it.code().value())
                .contains("2.16.03.2.02.09");
        var first = codes.search(OLD, "2.16.03.2.02", Optional.empty(), 5);
        var second =
                codes.search(OLD, "2.16.03.2.02", Optional.of(first.getLast().code()), 5);
        assertThat(first).hasSize(5);
        assertThat(second).hasSize(5).doesNotContainAnyElementsOf(first);
        assertThat(codes.search(OLD, "' or 1=1 %", Optional.empty(), 5)).isEmpty();
    }

    @Test
    void both_sets_are_whole_trees() {
        for (var set : codes.sets()) {
            assertThat(codes.search(set.id(), "", Optional.empty(), 10_000))
                    .hasSizeGreaterThan(2500)
                    .allSatisfy(it -> it.code()
                            .parent()
                            .ifPresent(above -> assertThat(codes.find(set.id(), above))
                                    .as("above " + it)
                                    .isPresent()));
        }
    }
}
