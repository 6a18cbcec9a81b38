package id.mandala.evaluation.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.mandala.evaluation.Finding;
import id.mandala.evaluation.FindingKind;
import id.mandala.evaluation.followup.FollowUp.State;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpTest {

    private static final RegionCode HERE = RegionCode.of("71.04");
    private static final LocalDate TODAY = LocalDate.of(2024, 7, 1);

    @Test
    void what_is_done_needs_a_proof_and_what_is_dropped_a_reason() {
        assertThat(code(State.DONE, "2023-12-31", "", " ", null)).isEqualTo("evaluation.followup.proof");
        assertThat(code(State.DROPPED, "2023-12-31", " ", "", null)).isEqualTo("evaluation.followup.reason");
        assertThat(code(State.DONE, "2023-12-31", "", "a".repeat(2_001), null)).isEqualTo("evaluation.followup.proof");
        assertThat(followUp(State.DONE, "2023-12-31", "", " Notulen ", null).proof())
                .isEqualTo("Notulen");
        assertThat(followUp(State.DROPPED, "2023-12-31", "Mitra berhenti", "", null)
                        .state()
                        .isOpen())
                .isFalse();
    }

    @Test
    void it_is_due_in_the_year_of_the_finding_or_one_of_the_ten_after_it() {
        assertThat(code(State.OPEN, "2021-12-31", "", "", null)).isEqualTo("evaluation.followup.due-year");
        assertThat(code(State.OPEN, "2033-01-01", "", "", null)).isEqualTo("evaluation.followup.due-year");
        assertThat(followUp(State.OPEN, "2022-01-01", "", "", null).due()).isPresent();
        assertThat(followUp(State.OPEN, "2032-12-31", "", "", null).due()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://antah.id/x",
                "//antah.id",
                "masterplan",
                "/",
                "/../34.02/masterplan",
                "/kerja/34.02/masterplan",
                "/masterplan\"onclick",
                "/masterplan?a=javascript:b"
            })
    void its_proof_is_looked_at_on_a_page_of_the_region_and_nowhere_else(String page) {
        assertThat(code(State.OPEN, "2023-01-01", "", "", page)).isEqualTo("evaluation.followup.page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/masterplan", "/masterplan/0d2a-4/tahun/2024", "/pemantauan?bulan=2026-10#jejak"})
    void a_page_of_the_region_may_prove_it(String page) {
        assertThat(followUp(State.OPEN, "2023-01-01", "", "", page).page()).contains(page);
    }

    @Test
    void days_are_late_from_the_due_day_on_while_it_is_open() {
        assertThat(followUp(State.UNDER_WAY, "2024-06-30", "", "", null).daysLate(TODAY))
                .isEqualTo(1);
        assertThat(followUp(State.UNDER_WAY, "2024-07-01", "", "", null).daysLate(TODAY))
                .isZero();
        assertThat(followUp(State.DONE, "2024-06-30", "", "Notulen", null).daysLate(TODAY))
                .isZero();
    }

    @Test
    void a_finding_that_came_back_twice_is_the_third_and_counts_only_in_its_last_year() {
        var first = finding("a", 2022, FindingKind.WEAKNESS, null);
        var second = finding("b", 2023, FindingKind.WEAKNESS, first);
        var third = finding("c", 2024, FindingKind.WEAKNESS, second);
        var late = followUp(State.OPEN, "2022-06-30", "", "", null);
        var all = Followed.all(
                List.of(
                        first,
                        finding("s", 2022, FindingKind.STRENGTH, null),
                        second,
                        third,
                        finding("n", 2024, FindingKind.RECOMMENDATION, null)),
                Map.of("a", late));

        var ordered = all.stream().sorted(Followed.byUrgency(TODAY)).toList();
        assertThat(ordered)
                .extracting(it -> it.finding().key())
                .as("strengths are not followed")
                .containsExactly("c", "n", "b", "a");
        assertThat(ordered).extracting(Followed::times).containsExactly(3, 1, 2, 1);
        assertThat(ordered.getFirst().earlierYears()).isEqualTo("2022, 2023");
        assertThat(all).filteredOn(Followed::isReturned).hasSize(1);
        assertThat(all).filteredOn(Followed::isOpen).hasSize(2);
        assertThat(ordered.getLast().later()).contains(2023);
        assertThat(ordered.getLast().daysLate(TODAY))
                .as("it is followed in 2024")
                .isZero();
    }

    private static Finding finding(String key, int year, FindingKind kind, @Nullable Finding from) {
        return new Finding(
                HERE,
                key,
                year,
                kind,
                Optional.empty(),
                Words.same(key),
                Optional.ofNullable(from).map(it -> new Finding.Earlier(it.key(), it.year(), it.text())),
                Optional.empty(),
                1);
    }

    private static String code(State state, String due, String reason, String proof, @Nullable String page) {
        return catchThrowableOfType(RuleBroken.class, () -> followUp(state, due, reason, proof, page))
                .code();
    }

    private static FollowUp followUp(State state, String due, String reason, String proof, @Nullable String page) {
        return new FollowUp(
                HERE,
                "a",
                2022,
                Optional.empty(),
                "",
                Optional.of(LocalDate.parse(due)),
                state,
                reason,
                proof,
                Optional.ofNullable(page),
                "",
                Instant.EPOCH,
                1);
    }
}
