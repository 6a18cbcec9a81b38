package id.mandala.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import id.mandala.assessment.Outcome;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.values.Explained;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContents;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Works in the years 2022 and 2023 of whole Indonesia, so it loads them as the demo does, once. */
@Running
class PublishedTablesTest {

    private static final RegionCode MALANG = RegionCode.of("35.07");

    @Autowired
    DemoContents contents;

    @Autowired
    PublishedTables tables;

    @Autowired
    Results results;

    @Autowired
    Questions questions;

    @Autowired
    Findings findings;

    @BeforeEach
    void loadPublishedTables() {
        Actors.as(Actor.program("demo"), () -> {
            contents.loadMissing();
        });
    }

    @Test
    void every_published_index_of_2022_and_2023_is_computed_as_the_letters_print_it() throws IOException {
        assertThat(printedAndComputed("results-2022.csv", "final", 2022))
                .hasSize(38)
                .allSatisfy(it -> it.agrees());
        assertThat(printedAndComputed("results-2023.csv", "final", 2023))
                .hasSize(68)
                .allSatisfy(it -> it.agrees());
    }

    @Test
    void malangs_improvement_compares_with_the_total_rounded_once() {
        var malang = results.of(MALANG, 2023).orElseThrow();
        assertThat(malang.index().map(Explained::value)).hasValue(new BigDecimal("2.94"));
        assertThat(malang.improvement().map(Explained::value)).hasValue(new BigDecimal("0.44"));
    }

    @Test
    void where_the_year_before_is_not_in_the_data_the_printed_improvement_stands_and_says_so() {
        var bantul = results.of(RegionCode.of("34.02"), 2023)
                .orElseThrow()
                .improvement()
                .orElseThrow();
        assertThat(bantul.value()).isEqualTo(new BigDecimal("0.09"));
        assertThat(bantul.how()).isEqualTo("evaluation.how.improvement-printed");
        assertThat(results.of(RegionCode.of("64.07"), 2023).orElseThrow().improvement())
                .as("Kutai Barat was judged for the first time")
                .isEmpty();
    }

    @Test
    void malangs_marks_come_to_the_same_index_as_its_printed_components_and_tell_the_dimensions() {
        var malang = results.of(MALANG, 2022).orElseThrow();
        var national = results.ofYear(2022).stream()
                .filter(it -> it.region().equals(MALANG))
                .findFirst()
                .orElseThrow();
        assertThat(malang.index().map(Explained::value))
                .isEqualTo(national.index().map(Explained::value));
        assertThat(malang.outcome()).isInstanceOf(Outcome.Score.class);
        assertThat(results.of(MALANG, 2023).orElseThrow().dimensions()).hasSize(6);
        assertThat(national.dimensions()).isEmpty();
    }

    @Test
    void a_question_stands_beside_the_same_one_of_last_year_although_its_key_moved() {
        var sheet = questions.of(MALANG, 2023).orElseThrow();
        var outcome = sheet.sections().stream()
                .filter(it -> it.key().equals("outcome"))
                .findFirst()
                .orElseThrow();
        var poverty = outcome.lines().stream()
                .filter(it -> it.title().en().equals("Share of poor people"))
                .findFirst()
                .orElseThrow();
        assertThat(poverty.key()).isEqualTo("outcome.12");
        assertThat(poverty.score().map(Explained::value)).hasValue(new BigDecimal("3"));
        assertThat(poverty.before()).hasValue(new BigDecimal("3"));
        assertThat(sheet.sections()).hasSize(6);
    }

    @Test
    void a_weakness_that_came_back_names_the_earlier_one() {
        assertThat(findings.of(MALANG, 2023))
                .filteredOn(it -> it.returnsFrom().isPresent())
                .extracting(it -> it.returnsFrom().orElseThrow().key())
                .contains("2022-w-legal-basis", "2022-r-funding");
    }

    @Test
    void the_same_table_again_changes_nothing() {
        var before = results.ofYear(2023);
        Actors.as(
                Actor.program("test"),
                () -> tables.take(ImportKind.SCORES, 2023, "gsc-2023-regular", "results-2023.csv"));
        assertThat(results.ofYear(2023)).isSameAs(before);
    }

    private record Pair(String region, String printed, BigDecimal computed) {
        void agrees() {
            assertThat(computed).as(region).isEqualByComparingTo(printed);
        }
    }

    private List<Pair> printedAndComputed(String file, String column, int year) throws IOException {
        var computed = new HashMap<String, BigDecimal>();
        results.ofYear(year)
                .forEach(it -> computed.put(
                        it.region().value(), it.index().orElseThrow().value()));
        var text = new ClassPathResource("demo/" + file).getContentAsString(StandardCharsets.UTF_8);
        var lines = text.lines().toList();
        var place = List.of(lines.getFirst().split(",")).indexOf(column);
        return lines.stream()
                .skip(1)
                .map(line -> line.split(","))
                .map(cells -> new Pair(cells[0], cells[place], computed.getOrDefault(cells[0], BigDecimal.TEN)))
                .toList();
    }
}
