package id.mandala.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Kab. Malang question by question, as the result letters of 2022 and 2023 print its marks (each the mean of the assessors). */
class MalangTest {

    private static final Instruments INSTRUMENTS = Instruments.shipped();

    static Outcome.Score score2022() {
        return score("gsc-2022-first", """
                baseline 2 1 2 1 1
                output 2 1 2 2.75 1 1 1
                outcome 2.75 4 4 1 3 3.5 2 3 2 3 3 2 3.5 3 3 4 4 3.25 2 3.25 4 4 4 4 2 3 4 1 1.25 2 2
                impact 2.25 2 3 3
                quick_win 2.25 3 2.75 4 3 2.75 3 2.5 3.75 3.75 2.5 3.75""");
    }

    static Outcome.Score score2023() {
        var impact = new ArrayList<>(Collections.nCopies(54, "2.8"));
        // Living comes fourth among the dimensions, nine questions each; Environment last
        impact.set(29, "3.6");
        impact.set(30, "3.8");
        impact.set(33, "3.6");
        impact.set(50, "1.8");
        impact.set(52, "1.8");
        return score("gsc-2023-kppn-ikn", """
                baseline 3 3 4 4 4
                output 3 2.8 2.8 3.4 2 1 1
                outcome 3.8 4 1 1.8 3 3.6 3 3.8 4 2.4 4 3 3 3.8 3 3.8 3 4 4 3.2 3 4 4 3.8 4 4 3 3 4 3 3.6 3.8 4
                quick_win 3.8 3 3 3 2.4 2.6 2.8 3 3.8 4 3 3.2
                collaboration 3.8 1.8 1.8 2.8 1.8 3.2
                impact\s""" + String.join(" ", impact));
    }

    private static Outcome.Score score(String instrument, String sheet) {
        var marks = new ArrayList<Mark>();
        for (var line : sheet.lines().toList()) {
            var words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                marks.add(new Mark(words[0] + "." + i, "", new BigDecimal(words[i])));
            }
        }
        return (Outcome.Score) INSTRUMENTS.get(instrument).score(new Answers.Marks(marks));
    }

    private static String components(Outcome.Score score) {
        return score.components().values().stream()
                .map(component -> component.value().toString())
                .collect(Collectors.joining(" "));
    }

    @Test
    void the_sheet_of_2022_gives_the_published_figures() {
        assertThat(components(score2022())).isEqualTo("1.40 1.54 2.92 2.56 3.08");
        assertThat(score2022().index().value()).isEqualTo("2.51");
    }

    @Test
    void the_sheet_of_2023_gives_the_published_figures_and_improvement() {
        assertThat(components(score2023())).isEqualTo("3.60 2.29 3.41 2.81 3.13 2.53");
        assertThat(score2023().index().value()).isEqualTo("2.94");
        assertThat(INSTRUMENTS
                        .get("gsc-2023-kppn-ikn")
                        .improvement(score2023(), score2022())
                        .value())
                .isEqualTo("0.44");
    }

    @Test
    void the_tree_leads_from_the_index_down_to_each_mark() {
        var weighted = score2022().index().parts().get(3).parts().getFirst();
        assertThat(weighted.how()).isEqualTo("assessment.how.term");
        assertThat(weighted.arguments()).isEqualTo(Arrays.asList(new BigDecimal("10"), new BigDecimal("2.56")));
        var mean = weighted.parts().getFirst().parts().getFirst();
        assertThat(mean.value()).isEqualTo(new BigDecimal("2.5625"));
        assertThat(mean.parts()).extracting(part -> part.value().toString()).isEqualTo(List.of("2.25", "2", "3", "3"));
    }

    @Test
    void dimensions_are_the_means_of_their_questions() {
        assertThat(score2023().dimensions().keySet())
                .containsExactlyInAnyOrder("governance", "branding", "economy", "living", "society", "environment");
        assertThat(score2022().dimensions()).doesNotContainKey("impact").hasSize(6);
    }
}
