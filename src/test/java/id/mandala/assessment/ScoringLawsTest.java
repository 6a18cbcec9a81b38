package id.mandala.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScoringLawsTest {

    private static final Instrument KPPN = Instruments.shipped().get("gsc-2023-kppn-ikn");

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    private static List<Mark> marks(Random random, int assessors) {
        var marks = new ArrayList<Mark>();
        for (var question : KPPN.questions()) {
            for (int assessor = 1; assessor <= assessors; assessor++) {
                marks.add(new Mark(question.key(), "asesor-" + assessor, BigDecimal.valueOf(random.nextInt(5))));
            }
        }
        return marks;
    }

    private static Outcome.Score score(List<Mark> marks) {
        return (Outcome.Score) KPPN.score(new Answers.Marks(marks));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_index_lies_within_its_components_and_the_scale(long seed) {
        var score = score(marks(new Random(seed), 1 + (int) (seed % 5)));
        var values = score.components().values().stream().map(c -> c.value()).toList();
        var cent = new BigDecimal("0.01");
        assertThat(score.index().value())
                .isBetween(
                        Collections.min(values).subtract(cent),
                        Collections.max(values).add(cent))
                .isBetween(BigDecimal.ZERO, BigDecimal.valueOf(4));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_marks_does_not_matter(long seed) {
        var marks = marks(new Random(seed), 3);
        var shuffled = new ArrayList<>(marks);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(score(shuffled).index().value())
                .isEqualTo(score(marks).index().value());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_more_assessor_who_gives_the_mean_changes_nothing(long seed) {
        var marks = marks(new Random(seed), 1);
        var twice = new ArrayList<>(marks);
        marks.forEach(mark -> twice.add(new Mark(mark.question(), "asesor-2", mark.value())));
        assertThat(score(twice).index().value()).isEqualTo(score(marks).index().value());
    }

    @Test
    void a_mean_on_the_rounding_limit_is_met_exactly() {
        var thirds = List.of(7, 6, 6, 6, 7, 6, 6, 7).stream()
                .map(sum -> Fraction.of(sum).divide(Fraction.of(3)))
                .toList();
        assertThat(Fraction.mean(thirds).rounded(2, RoundingMode.HALF_UP)).isEqualTo("2.13");
    }

    @Test
    void a_question_nobody_marked_is_named_and_not_taken_for_zero() {
        var marks = marks(new Random(1), 2).stream()
                .filter(mark -> !mark.question().equals("output.3"))
                .toList();
        assertThat(KPPN.score(new Answers.Marks(marks)))
                .isEqualTo(new Outcome.NotScored(
                        List.of(new Outcome.Gap("output.3", "assessment.fault.question-unmarked", "output.3"))));
    }

    @Test
    void kediris_published_index_of_2022_comes_out_of_its_components() {
        var kediri = Map.of(
                "baseline", new BigDecimal("3.60"),
                "output", new BigDecimal("3.21"),
                "outcome", new BigDecimal("3.23"),
                "impact", new BigDecimal("3.07"),
                "quick_win", new BigDecimal("3.65"));
        var score = (Outcome.Score)
                Instruments.shipped().get("gsc-2022-regular").score(new Answers.ComponentScores(kediri));
        assertThat(score.index().value()).isEqualTo("3.31");
    }

    @Test
    void nine_elements_of_satisfaction_times_25_fall_into_a_band() throws IOException {
        var skm = Instruments.fromFile(Path.of("docs/examples/skm-like.yaml"));
        // 3.0644 × 25 = 76.61, the least B of the regulation; 3.0640 × 25 = 76.60 is still C
        assertThat(satisfaction(skm, "3.0644")).isEqualTo("76.61 B");
        assertThat(satisfaction(skm, "3.0640")).isEqualTo("76.60 C");
        assertThat(satisfaction(skm, "1")).isEqualTo("25.00 D");
        assertThat(satisfaction(skm, "4")).isEqualTo("100.00 A");
    }

    private static String satisfaction(Instrument skm, String mean) {
        var marks = skm.questions().stream()
                .map(question -> new Mark(question.key(), "", new BigDecimal(mean)))
                .toList();
        var score = (Outcome.Score) skm.score(new Answers.Marks(marks));
        return score.index().value() + " " + score.band().orElseThrow().key();
    }

    @Test
    void aspects_are_weighted_in_two_levels() throws IOException {
        var spbe = Instruments.fromFile(Path.of("docs/examples/spbe-like.yaml"));
        var levels = Map.of("policy.1", 3, "policy.2", 4, "services.1", 2, "services.2", 3, "services.3", 5);
        var marks = levels.entrySet().stream()
                .map(level -> new Mark(level.getKey(), "asesor", BigDecimal.valueOf(level.getValue())))
                .toList();
        var score = (Outcome.Score) spbe.score(new Answers.Marks(marks));
        // 0.25 × 3.5 + 0.75 × (0.4 × 2.5 + 0.6 × 5) = 3.875
        assertThat(score.index().value()).isEqualTo("3.88");
        assertThat(score.band().orElseThrow().key()).isEqualTo("very-good");
    }
}
