package id.mandala.evaluation.compare;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.assessment.Answers;
import id.mandala.assessment.Instrument;
import id.mandala.assessment.Instruments;
import id.mandala.assessment.Mark;
import id.mandala.assessment.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MovementTest {

    private static final Instruments EDITIONS = Instruments.shipped();
    private static final List<String> MARKED = List.of("gsc-2022-first", "gsc-2023-regular", "gsc-2023-kppn-ikn");
    private static final List<String> ALL =
            List.of("gsc-2022-first", "gsc-2022-regular", "gsc-2023-regular", "gsc-2023-kppn-ikn");

    static Stream<Integer> seeds() {
        return IntStream.range(0, 200).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void questions_of_any_two_editions_add_up_to_the_difference_exactly(int seed) {
        var dice = new Random(seed);
        var then = marked(2022, MARKED.get(dice.nextInt(MARKED.size())), dice);
        var now = marked(2023, MARKED.get(dice.nextInt(MARKED.size())), dice);
        var movement = Movement.of(then, now);

        assertThat(movement.byQuestion()).isTrue();
        addsUp(movement, then, now, seed);
        // each component and each weighted one is rounded to hundredths in 2022, each component and the sum in 2023
        assertThat(movement.rounding().abs()).as("seed " + seed).isLessThanOrEqualTo(new BigDecimal("0.06"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void components_add_up_too_where_only_they_are_known(int seed) {
        var dice = new Random(seed);
        var then = given(2022, ALL.get(dice.nextInt(ALL.size())), dice);
        var now = dice.nextBoolean()
                ? given(2023, ALL.get(dice.nextInt(ALL.size())), dice)
                : marked(2023, MARKED.getLast(), dice);
        var movement = Movement.of(then, now);

        assertThat(movement.byQuestion()).isFalse();
        addsUp(movement, then, now, seed);
        assertThat(movement.rounding().abs()).as("seed " + seed).isLessThanOrEqualTo(new BigDecimal("0.03"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void backwards_it_takes_off_what_it_added_but_for_the_index_it_is_held_against(int seed) {
        var dice = new Random(seed);
        var then = marked(2022, MARKED.get(dice.nextInt(MARKED.size())), dice);
        var now = marked(2023, MARKED.get(dice.nextInt(MARKED.size())), dice);
        var there = Movement.of(then, now);
        var back = Movement.of(now, then);

        assertThat(back.difference()).isEqualByComparingTo(there.difference().negate());
        assertThat(back.byScore())
                .as("seed " + seed)
                .isEqualByComparingTo(there.byScore().negate());
    }

    @Test
    void the_same_marks_by_the_same_edition_move_nothing() {
        var then = marked(2022, MARKED.getLast(), new Random(1));
        var movement = Movement.of(then, new Scored(2023, then.instrument(), then.score(), then.marks()));
        assertThat(movement.difference()).isZero();
        assertThat(movement.rounding()).isEqualByComparingTo("0");
        assertThat(movement.parts()).allMatch(it -> it.total().signum() == 0);
    }

    @Test
    void one_mark_more_moves_the_index_by_its_weight_and_by_nothing_else() {
        var edition = EDITIONS.get("gsc-2023-regular");
        var then = of(2022, edition, all(edition, "2"));
        var marks = new ArrayList<>(then.marks());
        marks.replaceAll(
                it -> it.question().equals("baseline.1") ? new Mark("baseline.1", "", new BigDecimal("4")) : it);
        var movement = Movement.of(then, of(2023, edition, marks));

        // a fifth of Baseline's tenth, two points up
        assertThat(movement.parts().getFirst().total()).isEqualByComparingTo("0.04");
        assertThat(movement.byScore()).isEqualByComparingTo("0.04");
        assertThat(movement.byWeight()).isEqualByComparingTo("0");
        assertThat(movement.difference()).isEqualByComparingTo("0.04");
    }

    @Test
    void a_new_question_marked_as_high_as_the_index_was_moves_nothing() {
        var then = of(2022, EDITIONS.get("gsc-2022-first"), all(EDITIONS.get("gsc-2022-first"), "3"));
        var now = of(2023, EDITIONS.get("gsc-2023-kppn-ikn"), all(EDITIONS.get("gsc-2023-kppn-ikn"), "3"));
        var movement = Movement.of(then, now);
        assertThat(movement.parts()).allMatch(it -> it.total().signum() == 0);
        assertThat(movement.difference()).isZero();
    }

    private static void addsUp(Movement movement, Scored then, Scored now, int seed) {
        assertThat(movement.difference()).isEqualByComparingTo(now.index().subtract(then.index()));
        var parts = movement.parts().stream().map(Movement.Part::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(parts.add(movement.scale()).add(movement.rounding()))
                .as("parts and rounding, seed " + seed)
                .isEqualByComparingTo(movement.difference());
        assertThat(movement.byScore()
                        .add(movement.byWeight())
                        .add(movement.byNew())
                        .add(movement.byGone()))
                .as("causes, seed " + seed)
                .isEqualByComparingTo(parts);
    }

    private static List<Mark> all(Instrument edition, String mark) {
        return edition.questions().stream()
                .map(it -> new Mark(it.key(), "", new BigDecimal(mark)))
                .toList();
    }

    private static Scored marked(int year, String edition, Random dice) {
        var instrument = EDITIONS.get(edition);
        int assessors = 1 + dice.nextInt(3);
        return of(
                year,
                instrument,
                instrument.questions().stream()
                        .flatMap(it -> IntStream.range(0, assessors)
                                .mapToObj(who -> new Mark(it.key(), "a" + who, BigDecimal.valueOf(dice.nextInt(5)))))
                        .toList());
    }

    private static Scored of(int year, Instrument instrument, List<Mark> marks) {
        return new Scored(year, instrument, (Outcome.Score) instrument.score(new Answers.Marks(marks)), marks);
    }

    private static Scored given(int year, String edition, Random dice) {
        var instrument = EDITIONS.get(edition);
        Map<String, BigDecimal> scores = new HashMap<>();
        instrument.components().forEach(it -> scores.put(it.key(), BigDecimal.valueOf(dice.nextInt(401), 2)));
        return new Scored(
                year, instrument, (Outcome.Score) instrument.score(new Answers.ComponentScores(scores)), List.of());
    }
}
