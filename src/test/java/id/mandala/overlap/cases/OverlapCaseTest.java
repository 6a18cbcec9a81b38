package id.mandala.overlap.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OverlapCaseTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 10);
    private static final UUID HEALTH = UUID.randomUUID();
    private static final UUID DIGITAL = UUID.randomUUID();
    private static final CaseItem CALLS = item(HEALTH, "PSC 119", 400);
    private static final CaseItem CENTRE = item(DIGITAL, "Command Center", 600);

    @Test
    void a_case_waits_for_every_agency_and_then_for_the_secretariat() {
        assertThat(open().stage()).isEqualTo(CaseStage.OPEN);
        var half = open(says(HEALTH, 1, Position.LEAD));
        assertThat(half.stage()).isEqualTo(CaseStage.OPEN);
        assertThat(half.unanswered()).containsExactly(DIGITAL);
        assertThat(open(says(HEALTH, 1, Position.LEAD), says(DIGITAL, 1, Position.SUPPORT))
                        .stage())
                .isEqualTo(CaseStage.ANSWERED);
    }

    @Test
    void nothing_is_decided_before_all_have_answered_or_the_day_has_passed() {
        var half = open(says(HEALTH, 1, Position.LEAD));
        assertThat(refusal(() -> half.checkDecision(keep(), DUE))).isEqualTo("overlap.case-unanswered");
        half.checkDecision(keep(), DUE.plusDays(1));
        open(says(HEALTH, 1, Position.LEAD), says(DIGITAL, 1, Position.KEEP)).checkDecision(keep(), DUE);
    }

    @Test
    void that_they_only_look_alike_is_decided_where_every_agency_says_so_with_its_newest_answer() {
        var same = new Decision(Outcome.NOT_THE_SAME, "Berbeda", Optional.empty(), "");
        var all = open(
                says(HEALTH, 1, Position.MERGE),
                says(DIGITAL, 1, Position.NOT_THE_SAME),
                says(HEALTH, 2, Position.NOT_THE_SAME));
        all.checkDecision(same, DUE);
        var taken = open(
                says(HEALTH, 1, Position.NOT_THE_SAME),
                says(DIGITAL, 1, Position.NOT_THE_SAME),
                says(HEALTH, 2, Position.MERGE));
        assertThat(refusal(() -> taken.checkDecision(same, DUE))).isEqualTo("overlap.case-not-all");
        assertThat(taken.answerOf(HEALTH)).map(Answer::position).hasValue(Position.MERGE);
    }

    @Test
    void a_merger_and_a_lead_name_one_of_the_items_and_a_shared_application_its_name() {
        for (var outcome : List.of(Outcome.MERGE, Outcome.LEAD_SUPPORT)) {
            assertThat(refusal(() -> new Decision(outcome, "Alasan", Optional.empty(), "")))
                    .isEqualTo("overlap.case-lead");
        }
        var stranger = new Decision(
                Outcome.MERGE, "Alasan", Optional.of(new ItemRef(ItemKind.INITIATIVE, UUID.randomUUID())), "");
        var answered = open(says(HEALTH, 1, Position.LEAD), says(DIGITAL, 1, Position.KEEP));
        assertThat(refusal(() -> answered.checkDecision(stranger, DUE))).isEqualTo("overlap.case-lead");
        assertThat(refusal(() -> new Decision(Outcome.USE_SHARED, "Alasan", Optional.empty(), " ")))
                .isEqualTo("overlap.case-shared");
        assertThat(refusal(() -> new Decision(Outcome.KEEP, " ", Optional.empty(), "")))
                .isEqualTo("overlap.case-reason");
        assertThat(new Decision(Outcome.KEEP, "Alasan", Optional.of(CALLS.ref()), "x").lead())
                .isEmpty();
    }

    @Test
    void what_is_decided_is_not_decided_again_and_only_that_is_carried_out() {
        var decided = in(new CaseState.Decided(keep(), Instant.EPOCH));
        assertThat(refusal(() -> decided.checkDecision(keep(), DUE))).isEqualTo("overlap.case-over");
        assertThat(decided.toBeCarriedOut()).isEqualTo(keep());
        assertThat(refusal(() -> open().toBeCarriedOut())).isEqualTo("overlap.case-undecided");
        var done = in(new CaseState.Done(keep(), Instant.EPOCH, Instant.EPOCH));
        assertThat(refusal(done::toBeCarriedOut)).isEqualTo("overlap.case-over");
    }

    @Test
    void what_is_at_stake_is_what_all_items_were_planned_to_cost() {
        assertThat(open().atStake()).isEqualTo(new Rupiah(1000));
    }

    @Test
    void a_saving_says_how_it_was_reckoned_and_is_compared_when_both_are_known() {
        assertThat(refusal(() -> new Saving(Optional.of(new Rupiah(5)), "", Optional.empty(), "")))
                .isEqualTo("overlap.case-saving-how");
        assertThat(refusal(() -> new Saving(Optional.empty(), "", Optional.of(new Rupiah(5)), "")))
                .isEqualTo("overlap.case-saving-note");
        assertThat(refusal(() -> new Saving(Optional.of(new Rupiah(-5)), "x", Optional.empty(), "")))
                .isEqualTo("overlap.case-saving-below");
        assertThat(Saving.NONE.difference()).isEmpty();
        assertThat(new Saving(Optional.of(new Rupiah(500)), "2 tahun", Optional.of(new Rupiah(300)), "DPA")
                        .difference())
                .hasValue(new Rupiah(-200));
    }

    @Test
    void a_pair_stands_one_way_round_in_the_order_of_the_database() {
        var low = new ItemRef(ItemKind.INITIATIVE, UUID.fromString("10000000-0000-4000-8000-000000000000"));
        var high = new ItemRef(ItemKind.INITIATIVE, UUID.fromString("f0000000-0000-4000-8000-000000000000"));
        var application = new ItemRef(ItemKind.APPLICATION, high.id());
        assertThat(new ItemRef.Pair(high, low)).isEqualTo(new ItemRef.Pair(low, high));
        assertThat(new ItemRef.Pair(high, low).one()).isEqualTo(low);
        assertThat(new ItemRef.Pair(low, application).one()).isEqualTo(application);
        assertThat(refusal(() -> new ItemRef.Pair(low, low))).isEqualTo("overlap.pair-of-one");
        assertThat(ItemRef.pairs(List.of(low, high, application))).hasSize(3);
        assertThat(ItemRef.parsed("INITIATIVE:" + low.id())).hasValue(low);
        assertThat(ItemRef.parsed("DINAS:" + low.id())).isEmpty();
        assertThat(ItemRef.parsed("INITIATIVE:x")).isEmpty();
    }

    @Test
    void every_outcome_teaches_one_label_and_two_of_them_close_the_case() {
        assertThat(List.of(Outcome.values()))
                .map(Outcome::label)
                .containsExactly(
                        Label.DUPLICATE,
                        Label.OVERLAP,
                        Label.OVERLAP,
                        Label.RELATED,
                        Label.DUPLICATE,
                        Label.NOT_THE_SAME);
        assertThat(List.of(Outcome.values()).stream().filter(Outcome::closes))
                .containsExactly(Outcome.KEEP, Outcome.NOT_THE_SAME);
    }

    private static OverlapCase open(Answer... answers) {
        return of(List.of(answers), new CaseState.Open());
    }

    private static OverlapCase in(CaseState state) {
        return of(List.of(), state);
    }

    private static OverlapCase of(List<Answer> answers, CaseState state) {
        return new OverlapCase(
                RegionCode.of("34.02"),
                UUID.randomUUID(),
                7,
                CaseKind.OVERLAP,
                "Panggilan darurat",
                "Apa bedanya?",
                DUE,
                Instant.EPOCH,
                List.of(CALLS, CENTRE),
                new ArrayList<>(answers),
                state,
                Saving.NONE,
                1);
    }

    private static CaseItem item(UUID agency, String name, long amount) {
        return new CaseItem(
                new ItemRef(ItemKind.INITIATIVE, UUID.randomUUID()), agency, name, Optional.of(new Rupiah(amount)), "");
    }

    private static Answer says(UUID agency, int seq, Position position) {
        return new Answer(agency, seq, position, "Kata", "", Instant.EPOCH, Optional.empty());
    }

    private static Decision keep() {
        return new Decision(Outcome.KEEP, "Berbeda sasaran", Optional.empty(), "");
    }

    private static String refusal(Runnable deed) {
        return catchThrowableOfType(RuleBroken.class, deed::run).code();
    }

    @Test
    void the_agencies_of_a_case_are_counted_once() {
        assertThat(open().agencies()).isEqualTo(Set.of(HEALTH, DIGITAL));
    }
}
