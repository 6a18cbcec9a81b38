package id.mandala.evaluation.self;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.mandala.assessment.Answers;
import id.mandala.assessment.Instruments;
import id.mandala.assessment.Mark;
import id.mandala.assessment.Outcome;
import id.mandala.assessment.Scale;
import id.mandala.values.RuleBroken;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTest {

    private static final Scale MARKS = new Scale(BigDecimal.ZERO, new BigDecimal(4), BigDecimal.ONE);

    @ParameterizedTest
    @CsvSource({"7, 13, 2", "0, 13, 0", "13, 13, 4", "1, 8, 1", "1, 9, 0", "5, 8, 3"})
    void a_share_becomes_that_part_of_the_highest_mark(int part, int whole, BigDecimal mark) {
        assertThat(Proposal.of(Crosswalk.Rule.SHARE, found(part, whole), MARKS).mark())
                .contains(mark);
    }

    @Test
    void one_is_enough_where_one_is_asked_for_and_nothing_recorded_proposes_nothing() {
        assertThat(Proposal.of(Crosswalk.Rule.ANY, found(1, 9), MARKS).mark()).contains(new BigDecimal(4));
        assertThat(Proposal.of(Crosswalk.Rule.ANY, found(0, 9), MARKS).mark()).contains(BigDecimal.ZERO);
        assertThat(Proposal.of(Crosswalk.Rule.EVIDENCE, found(3, 3), MARKS).mark())
                .isEmpty();
        assertThat(Proposal.of(Crosswalk.Rule.SHARE, Found.NOTHING, MARKS).mark())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"gsc-2023-regular, 11", "gsc-2023-regular, 12", "gsc-2023-kppn-ikn, 13", "gsc-2023-kppn-ikn, 14"})
    void what_each_question_adds_comes_to_the_index_the_engine_computes_but_for_rounding(String edition, long seed) {
        var instrument = Instruments.shipped().get(edition);
        var leverage = Leverage.of(instrument);
        var dice = new Random(seed);
        for (int sample = 0; sample < 50; sample++) {
            var marks = instrument.questions().stream()
                    .flatMap(it -> IntStream.range(0, 3)
                            .mapToObj(assessor ->
                                    new Mark(it.key(), "assessor-" + assessor, new BigDecimal(dice.nextInt(5)))))
                    .toList();
            var sum = marks.stream()
                    .mapToDouble(it -> it.value().doubleValue()
                            * leverage.getOrDefault(it.question(), BigDecimal.ZERO)
                                    .doubleValue()
                            / 3)
                    .sum();
            var score = (Outcome.Score) instrument.score(new Answers.Marks(marks));
            assertThat(sum)
                    .as("seed " + seed + " sample " + sample)
                    .isCloseTo(score.index().value().doubleValue(), within(0.01));
        }
    }

    @Test
    void a_claim_above_what_is_proven_needs_words_and_one_below_does_not() {
        Assertions.assertThatNoException().isThrownBy(() -> claim(3, 3, "").check(MARKS, true));
        Assertions.assertThatNoException().isThrownBy(() -> claim(1, 3, "").check(MARKS, true));
        Assertions.assertThatNoException()
                .isThrownBy(() -> claim(4, 3, "SK Bupati 12").check(MARKS, true));
        refused(claim(4, 3, " "), true, "evaluation.claim-note");
        refused(claim(2, -1, ""), false, "evaluation.claim-note");
        Assertions.assertThatNoException().isThrownBy(() -> claim(0, -1, "").check(MARKS, false));
        refused(claim(5, 3, "lebih"), true, "evaluation.claim-mark");
    }

    private static void refused(Claim claim, boolean proven, String code) {
        Assertions.assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> claim.check(MARKS, proven))
                .extracting(RuleBroken::code)
                .isEqualTo(code);
    }

    /** @param proposed below nought: none */
    private static Claim claim(int mark, int proposed, String note) {
        return new Claim(
                "outcome.1",
                new BigDecimal(mark),
                proposed < 0 ? Optional.empty() : Optional.of(new BigDecimal(proposed)),
                note,
                "Sekretariat",
                Instant.EPOCH,
                1);
    }

    private static Found found(int part, int whole) {
        return new Found(new BigDecimal(part), new BigDecimal(whole), List.of(), List.of());
    }
}
