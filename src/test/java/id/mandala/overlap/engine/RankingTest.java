package id.mandala.overlap.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {

    /**
     * Scores 0.9 +, 0.7 -, 0.5 + and 0.5 - at one place, 0.1 +. Three positives: precision 1 at recall 1/3, 2/4 at 2/3, 3/5 at 1;
     * average precision = 1/3 (1 + 1/2 + 3/5) = 0.7. F1 at the three: 0.5, 4/7, 3/4.
     */
    @Test
    void average_precision_of_a_worked_example_with_ties() {
        var ranking = Ranking.of(new double[] {0.5, 0.9, 0.1, 0.7, 0.5}, List.of(true, true, true, false, false));
        assertThat(ranking.averagePrecision()).isCloseTo(0.7, within(1e-12));
        assertThat(ranking.bestF1()).isCloseTo(0.75, within(1e-12));
        assertThat(ranking.threshold()).isEqualTo(0.1);
    }

    @Test
    void a_constant_score_has_the_share_of_positives_in_any_order() {
        var scores = new double[20];
        Arrays.fill(scores, 0.3);
        for (var first = 0; first < 15; first++) {
            var labels = new Boolean[20];
            for (var k = 0; k < 20; k++) {
                labels[k] = k >= first && k < first + 5;
            }
            assertThat(Ranking.of(scores, List.of(labels)).averagePrecision()).isCloseTo(0.25, within(1e-12));
        }
    }

    @Test
    void a_perfect_ranking_has_one() {
        var ranking = Ranking.of(new double[] {0.1, 0.9, 0.8}, List.of(false, true, true));
        assertThat(ranking.averagePrecision()).isEqualTo(1);
        assertThat(ranking.bestF1()).isEqualTo(1);
        assertThat(ranking.threshold()).isEqualTo(0.8);
    }

    @Test
    void recall_is_told_as_far_as_precision_holds() {
        var scores = new double[] {0.9, 0.8, 0.7, 0.6, 0.5};
        var labels = List.of(true, true, false, true, false);
        assertThat(Ranking.recallAt(1, scores, labels)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(Ranking.recallAt(0.75, scores, labels)).isEqualTo(1);
        assertThat(Ranking.recallAt(0.9, new double[] {1, 0}, List.of(false, true)))
                .isZero();
    }
}
