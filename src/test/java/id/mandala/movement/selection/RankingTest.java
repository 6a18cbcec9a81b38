package id.mandala.movement.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mandala.assessment.Instrument;
import id.mandala.assessment.Mark;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Instrument EDITION = new Editions().get(Editions.FIRST);
    private static final List<String> QUESTIONS =
            List.of("commitment.vision", "commitment.body", "commitment.budget", "commitment.interview");
    private static final Criterion SPBE = new Criterion("egov.index", IndexKind.SPBE, 2020, 2021, Conversion.SHARE);
    private static final Criterion KFD = new Criterion("fiscal.capacity", IndexKind.KFD, 2020, 2021, Conversion.LEVEL);

    private final Random random = new Random(20221127);

    @Test
    void an_index_becomes_a_mark_as_the_rule_says() {
        var scale = EDITION.scale();
        assertThat(Conversion.SHARE.mark(spbe("2.59"), scale)).isEqualByComparingTo("2.072");
        assertThat(Conversion.SHARE.mark(spbe("5"), scale)).isEqualByComparingTo("4");
        assertThat(Conversion.LEVEL.mark(spbe("2.6"), scale)).isEqualByComparingTo("2");
        assertThat(Conversion.LEVEL.mark(kfd("LOWEST"), scale)).isEqualByComparingTo("0");
        assertThat(Conversion.LEVEL.mark(kfd("HIGHEST"), scale)).isEqualByComparingTo("4");
    }

    @Test
    void the_weighted_sum_of_the_worked_example() {
        // mean(4, 2, 2, 4) = 3 · 50 % + MIDDLE = 2 · 25 % + 3.72 ÷ 5 × 4 = 2.976 · 25 % = 2.744 → 2.74
        var it = ranking(2, applicant("15.03", List.of(4, 2, 2, 4), "MIDDLE", "3.72"))
                .ranked()
                .getFirst();
        assertThat(it.index()).isEqualByComparingTo("2.74");
        assertThat(it.chosen()).isTrue();
    }

    @Test
    void a_rank_does_not_depend_on_the_order_the_applicants_are_given_in() {
        for (int sample = 0; sample < 200; sample++) {
            var all = some(30);
            var rule = rule(1 + random.nextInt(29));
            var once = Ranking.of(rule, all);
            var mixed = new ArrayList<>(all);
            Collections.shuffle(mixed, random);
            assertThat(Ranking.of(rule, mixed)).isEqualTo(once);
        }
    }

    @Test
    void nobody_moves_up_when_only_its_own_scores_fall() {
        for (int sample = 0; sample < 200; sample++) {
            var all = some(20);
            var before = Ranking.of(rule(10), all);
            int which = random.nextInt(all.size());
            var fallen = new ArrayList<>(all);
            fallen.set(which, lowered(all.get(which)));
            var after = Ranking.of(rule(10), fallen);
            var region = all.get(which).region();
            assertThat(after.find(region).orElseThrow().rank())
                    .as("sample %d", sample)
                    .isGreaterThanOrEqualTo(before.find(region).orElseThrow().rank());
            if (after.chosen().contains(region) && after.undecided().isEmpty()) {
                assertThat(before.chosen()).contains(region);
            }
        }
    }

    @Test
    void equal_indices_are_told_apart_by_the_rule_then_by_lot_and_else_the_cut_is_undecided() {
        var strong = applicant("15.01", List.of(4, 4, 4, 4), "LOWEST", "4");
        var even = applicant("15.02", List.of(3, 3, 3, 3), "MIDDLE", "4");
        assertThat(ranking(1, strong, even).ranked().getFirst().index())
                .isEqualByComparingTo(
                        ranking(1, strong, even).ranked().getLast().index());
        var byRule = ranking(1, even, strong);
        assertThat(byRule.chosen()).containsExactly(strong.region());
        assertThat(byRule.toldApartBy(byRule.ranked().getLast())).contains("commitment");

        var twin = applicant("15.03", List.of(4, 4, 4, 4), "LOWEST", "4");
        assertThat(ranking(1, twin, strong).undecided()).hasSize(2);
        assertThat(ranking(2, twin, strong).undecided()).as("places for both").isEmpty();
        var drawn = ranking(1, lot(strong, 2), lot(twin, 1));
        assertThat(drawn.undecided()).isEmpty();
        assertThat(drawn.chosen()).containsExactly(twin.region());
        assertThat(drawn.toldApartBy(drawn.ranked().getLast())).contains("lot");
    }

    @Test
    void who_lacks_a_criterion_is_not_ranked_and_told_which() {
        var whole = applicant("15.01", List.of(4, 4, 4, 4), "LOWEST", "4");
        var missing = new Applicant(
                RegionCode.of("15.02"), "X", whole.marks(), Map.of("fiscal.capacity", kfd("LOW")), OptionalInt.empty());
        var it = ranking(1, whole, missing);
        assertThat(it.ranked()).hasSize(1);
        assertThat(it.unscored().getFirst().gaps())
                .anySatisfy(gap -> assertThat(gap.key()).isEqualTo("egov.index"));
    }

    @Test
    void the_smallest_change_of_a_weight_swaps_the_pair_at_the_cut_and_none_smaller_does() {
        int swaps = 0;
        for (int sample = 0; sample < 16; sample++) {
            var rule = rule(5);
            var ranking = Ranking.of(rule, some(12));
            for (var it : Sensitivity.of(ranking)) {
                if (it.change().isEmpty()) {
                    continue;
                }
                swaps++;
                var cut = ranking.cut().orElseThrow();
                assertThat(first(rule, cut, it.component().key(), it.change().get()))
                        .isEqualTo(cut.out().region());
                var less = it.change().get().abs().subtract(new BigDecimal("0.1"));
                assertThat(first(rule, cut, it.component().key(), less))
                        .isEqualTo(cut.in().region());
                assertThat(first(rule, cut, it.component().key(), less.negate()))
                        .isEqualTo(cut.in().region());
            }
        }
        assertThat(swaps).isGreaterThan(12);
    }

    @Test
    void a_decision_is_recomputed_byte_for_byte_and_one_changed_byte_is_told() {
        for (int sample = 0; sample < 20; sample++) {
            var all = some(25);
            var decided = Decided.of(new Frozen("2041", rule(10), all, new TreeMap<>(Map.of("15.09", "Mundur"))));
            var back = Decided.read(decided.file());
            assertThat(back).isEqualTo(decided);
            assertThat(back.isSame()).isTrue();
            Collections.shuffle(all, random);
            assertThat(Decided.of(new Frozen("2041", rule(10), all, new TreeMap<>(Map.of("15.09", "Mundur")))))
                    .isEqualTo(decided);
        }
        var file = Decided.of(new Frozen("2041", rule(1), some(3), new TreeMap<>()))
                .file();
        assertThat(Decided.read(file.replaceFirst("\"rank\":\"1\"", "\"rank\":\"2\""))
                        .isSame())
                .isFalse();
        assertThat(Decided.read(file.replaceFirst("\"places\":\"1\"", "\"places\":\"2\""))
                        .isSame())
                .isFalse();
        assertThatThrownBy(() -> Decided.read(file + " ")).isInstanceOf(RuleBroken.class);
    }

    /** Who stands first of the two when the weight has moved, the others in their proportions. */
    private static RegionCode first(Rule rule, Ranking.Cut cut, String component, BigDecimal change) {
        var weights = new HashMap<String, BigDecimal>();
        var moved = rule.edition().components().stream()
                .filter(it -> it.key().equals(component))
                .findFirst()
                .orElseThrow()
                .weight();
        var now = moved.add(change);
        if (now.signum() < 0 || now.compareTo(new BigDecimal(100)) > 0) {
            return cut.in().region();
        }
        for (var it : rule.edition().components()) {
            weights.put(
                    it.key(),
                    it.key().equals(component)
                            ? now
                            : it.weight()
                                    .multiply(new BigDecimal(100).subtract(now))
                                    .divide(new BigDecimal(100).subtract(moved), 12, java.math.RoundingMode.HALF_EVEN));
        }
        return Ranking.of(
                        new Rule(rule.edition().weighing(weights), 1, rule.ties(), rule.criteria()),
                        List.of(cut.in().applicant(), cut.out().applicant()))
                .chosen()
                .getFirst();
    }

    private List<Applicant> some(int count) {
        var all = new ArrayList<Applicant>();
        for (int i = 0; i < count; i++) {
            all.add(applicant(
                    "15.%02d".formatted(i + 1),
                    List.of(random.nextInt(5), random.nextInt(5), random.nextInt(5), random.nextInt(5)),
                    IndexKind.LEVELS.get(random.nextInt(5)),
                    BigDecimal.valueOf(100 + random.nextInt(400), 2).toString()));
        }
        return all;
    }

    private Applicant lowered(Applicant it) {
        var marks = it.marks().stream()
                .map(mark -> random.nextBoolean()
                        ? new Mark(
                                mark.question(),
                                mark.assessor(),
                                mark.value().subtract(BigDecimal.ONE).max(BigDecimal.ZERO))
                        : mark)
                .toList();
        return new Applicant(it.region(), it.name(), marks, it.indices(), it.lot());
    }

    private static Applicant lot(Applicant it, int lot) {
        return new Applicant(it.region(), it.name(), it.marks(), it.indices(), OptionalInt.of(lot));
    }

    private static Applicant applicant(String code, List<Integer> marks, String level, String spbe) {
        var all = new ArrayList<Mark>();
        for (int i = 0; i < QUESTIONS.size(); i++) {
            all.add(new Mark(QUESTIONS.get(i), "A", BigDecimal.valueOf(marks.get(i))));
        }
        return new Applicant(
                RegionCode.of(code),
                "Kabupaten " + code,
                all,
                Map.of("fiscal.capacity", kfd(level), "egov.index", spbe(spbe)),
                OptionalInt.empty());
    }

    private static Index spbe(String value) {
        var figure = new BigDecimal(value);
        return new Index(
                IndexKind.SPBE,
                2021,
                figure,
                IndexKind.SPBE.levelOf(figure).orElseThrow(),
                "KepmenPANRB (contoh)",
                LocalDate.of(2022, 1, 5));
    }

    private static Index kfd(String level) {
        return new Index(IndexKind.KFD, 2021, new BigDecimal("0.5"), level, "PMK (contoh)", LocalDate.of(2021, 11, 1));
    }

    private static Rule rule(int places) {
        return new Rule(EDITION, places, List.of("commitment", "egov", "fiscal"), List.of(SPBE, KFD));
    }

    private static Ranking ranking(int places, Applicant... all) {
        return Ranking.of(rule(places), List.of(all));
    }
}
