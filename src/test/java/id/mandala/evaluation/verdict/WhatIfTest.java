package id.mandala.evaluation.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.mandala.assessment.Answers;
import id.mandala.assessment.Combine;
import id.mandala.assessment.ImprovementOperand;
import id.mandala.assessment.Instrument;
import id.mandala.assessment.Item;
import id.mandala.assessment.Mark;
import id.mandala.assessment.Missing;
import id.mandala.assessment.Outcome;
import id.mandala.assessment.Rounding;
import id.mandala.assessment.Scale;
import id.mandala.values.RuleBroken;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WhatIfTest {

    private static final BigDecimal FOUR = new BigDecimal(4);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_fewer_questions_would_do_whatever_is_rounded(long seed) {
        var random = new Random(seed);
        var edition = small(random);
        var sheet = FrozenTest.marked(edition, random, 1 + random.nextInt(3));
        var score = score(sheet);
        var index = score.index().value();
        var target = index.add(new BigDecimal(random.nextInt(120) + 1).movePointLeft(2))
                .setScale(2, RoundingMode.HALF_UP);
        if (target.compareTo(FOUR) > 0) {
            return;
        }
        var whatIf = WhatIf.of(sheet, score, target);
        var brute = brute(sheet, target);
        assertThat(whatIf.fewest().map(it -> it.raises().size()))
                .as("seed %d", seed)
                .isEqualTo(brute);
        whatIf.fewest().ifPresent(it -> {
            assertThat(it.index()).isGreaterThanOrEqualTo(target);
            var raised = new HashMap<String, BigDecimal>();
            it.raises().forEach(raise -> raised.put(raise.question().key(), raise.to()));
            assertThat(index(sheet, raised))
                    .as("the index it tells is the engine's")
                    .isEqualByComparingTo(it.index());
            assertThat(it.raises())
                    .allSatisfy(raise ->
                            assertThat(raise.to()).isLessThanOrEqualTo(FOUR).isGreaterThan(raise.from()));
        });
        assertThat(whatIf.singles().isEmpty()).isEqualTo(!brute.equals(Optional.of(1)));
        whatIf.singles().forEach(it -> {
            assertThat(index(
                            sheet,
                            Map.of(it.raise().question().key(), it.raise().to())))
                    .isEqualByComparingTo(it.index())
                    .isGreaterThanOrEqualTo(target);
        });
        whatIf.alone()
                .forEach(it -> assertThat(it.index().compareTo(target) >= 0).isEqualTo(it.enough()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_weights_nearer_to_those_that_count_would_do(long seed) {
        var random = new Random(seed);
        var edition = small(random);
        if (edition.result().rounding().where() != Rounding.Where.TOTAL) {
            return;
        }
        var sheet = FrozenTest.scored(edition, random);
        var score = score(sheet);
        var target = score.index().value().add(new BigDecimal("0.10"));
        var weighting = Weighting.reaching(sheet, score, target);
        var moved = weighting.map(Weighting::moved).orElse(new BigDecimal(100));
        weighting.ifPresent(it -> {
            assertThat(it.index()).isGreaterThanOrEqualTo(target);
            assertThat(it.weights().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("100");
            assertThat(it.weights().values())
                    .allSatisfy(weight -> assertThat(weight).isNotNegative());
        });
        for (int sample = 0; sample < 300; sample++) {
            var weights = moved(edition, random, moved.subtract(new BigDecimal("0.01")));
            var byKey = new HashMap<String, BigDecimal>();
            weights.forEach((item, weight) -> byKey.put(item.key(), weight));
            assertThat(score(new Sheet(edition.weighing(byKey), sheet.answers()))
                            .index()
                            .value())
                    .as("seed %d, %s", seed, weights.values())
                    .isLessThan(target);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_weights_within_five_points_give_a_rank_beyond_the_two_that_are_told(long seed) {
        var random = new Random(seed);
        var edition = small(random);
        var own = scores(edition, random);
        var others = java.util.stream.Stream.generate(() -> scores(edition, random))
                .limit(9)
                .toList();
        var stability = Stability.of(edition, own, others);
        assertThat(stability.rank()).isBetween(stability.best(), stability.worst());
        for (int sample = 0; sample < 200; sample++) {
            var weights = moved(edition, random, Stability.POINTS);
            var mine = sum(own, weights);
            long rank = 1
                    + others.stream()
                            .filter(it -> sum(it, weights).compareTo(mine) > 0)
                            .count();
            assertThat(rank).as("seed %d", seed).isBetween((long) stability.best(), (long) stability.worst());
        }
        assertThat(Stability.of(edition, own, List.of(own)).isStable())
                .as("equal ones share a rank")
                .isTrue();
    }

    @Test
    void a_target_below_what_is_above_the_highest_or_too_fine_is_refused() {
        var sheet = FrozenTest.scored(FrozenTest.SHIPPED.get("gsc-2023-regular"), new Random(3));
        var score = score(sheet);
        assertThat(refused(sheet, score, "4.01")).isEqualTo("evaluation.verdict.target-high");
        assertThat(refused(sheet, score, score.index().value().toPlainString()))
                .isEqualTo("evaluation.verdict.target-reached");
        assertThat(refused(sheet, score, "3.999")).isEqualTo("evaluation.verdict.target-fine");
        assertThat(WhatIf.target(sheet, score, FOUR)).isEqualTo(new BigDecimal("4.00"));
        var highest = WhatIf.of(sheet, score, new BigDecimal("4.00"));
        assertThat(highest.scores())
                .hasSize(5)
                .allSatisfy(it -> assertThat(it.enough()).isFalse());
        assertThat(highest.weighting()).as("no component is at 4").isEmpty();
    }

    private static String refused(Sheet sheet, Outcome.Score score, String target) {
        return catchThrowableOfType(RuleBroken.class, () -> WhatIf.target(sheet, score, new BigDecimal(target)))
                .code();
    }

    /** Three components of two to three questions; in one of them a group counts as one. */
    private static Instrument small(Random random) {
        var weights = List.of(new int[] {10, 30, 60}, new int[] {33, 33, 34}, new int[] {5, 45, 50})
                .get(random.nextInt(3));
        var items = new ArrayList<Item>();
        for (int k = 0; k < 3; k++) {
            var members = new ArrayList<Item>();
            for (int q = 0; q < 2 + random.nextInt(2); q++) {
                members.add(question("c" + k + "q" + q));
            }
            if (k == 2) {
                members.add(new Item.Group(
                        "g", Words.same("g"), BigDecimal.ZERO, Combine.MEAN, List.of(question("ga"), question("gb"))));
            }
            items.add(new Item.Group(
                    "c" + k, Words.same("c" + k), BigDecimal.valueOf(weights[k]), Combine.MEAN, members));
        }
        var where = List.of(Rounding.Where.PER_COMPONENT, Rounding.Where.TOTAL, Rounding.Where.NONE)
                .get(random.nextInt(3));
        return new Instrument(
                "small",
                2023,
                "test",
                "",
                new Item.Group("index", Words.same("index"), new BigDecimal(100), Combine.WEIGHTED, items),
                new Instrument.Marking(new Scale(BigDecimal.ZERO, FOUR, BigDecimal.ONE), Missing.REFUSE),
                new Instrument.Result(
                        new Rounding(
                                2,
                                RoundingMode.HALF_UP,
                                where,
                                random.nextBoolean() ? OptionalInt.of(2) : OptionalInt.empty()),
                        BigDecimal.ONE,
                        ImprovementOperand.AS_PUBLISHED,
                        List.of()));
    }

    private static Item.Question question(String key) {
        return new Item.Question(key, Words.same(key), BigDecimal.ZERO, key, Optional.empty(), Optional.empty());
    }

    /** The smallest number of questions that do it at the highest mark, by trying all. */
    private static Optional<Integer> brute(Sheet sheet, BigDecimal target) {
        var questions = sheet.edition().questions();
        var best = Optional.<Integer>empty();
        for (int chosen = 1; chosen < 1 << questions.size(); chosen++) {
            int count = Integer.bitCount(chosen);
            if (best.isEmpty() || count < best.get()) {
                var raised = new HashMap<String, BigDecimal>();
                for (int q = 0; q < questions.size(); q++) {
                    if ((chosen >> q & 1) == 1) {
                        raised.put(questions.get(q).key(), FOUR);
                    }
                }
                if (index(sheet, raised).compareTo(target) >= 0) {
                    best = Optional.of(count);
                }
            }
        }
        return best;
    }

    private static BigDecimal index(Sheet sheet, Map<String, BigDecimal> raised) {
        var marks = new ArrayList<Mark>();
        if (sheet.answers() instanceof Answers.Marks(var given)) {
            given.stream().filter(it -> !raised.containsKey(it.question())).forEach(marks::add);
        }
        raised.forEach((key, to) -> marks.add(new Mark(key, "", to)));
        return score(sheet.with(new Answers.Marks(marks))).index().value();
    }

    private static Outcome.Score score(Sheet sheet) {
        return (Outcome.Score) sheet.outcome();
    }

    private static Map<String, BigDecimal> scores(Instrument edition, Random random) {
        return ((Answers.ComponentScores) FrozenTest.scored(edition, random).answers()).scores();
    }

    private static BigDecimal sum(Map<String, BigDecimal> scores, Map<Item, BigDecimal> weights) {
        return weights.entrySet().stream()
                .map(it ->
                        it.getValue().multiply(scores.getOrDefault(it.getKey().key(), BigDecimal.ZERO)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Some weights that differ from those that count by at most so many points from one component to others. */
    private static Map<Item, BigDecimal> moved(Instrument edition, Random random, BigDecimal most) {
        var weights = new LinkedHashMap<Item, BigDecimal>();
        edition.components().forEach(it -> weights.put(it, it.weight()));
        var items = edition.components();
        var from = items.get(random.nextInt(items.size()));
        var to = items.get(random.nextInt(items.size()));
        var moved = most.max(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(random.nextInt(101), 2))
                .min(from.weight());
        weights.merge(from, moved.negate(), BigDecimal::add);
        weights.merge(to, moved, BigDecimal::add);
        return weights;
    }
}
