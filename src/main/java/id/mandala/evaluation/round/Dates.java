package id.mandala.evaluation.round;

import id.mandala.values.RuleBroken;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days of a round; each term includes its day. Only of rounds held before may one but the last be unknown.
 *
 * @param selfDue by when regencies hand in their own answers
 * @param letterDue by when the result letter is sent
 */
record Dates(
        @Nullable LocalDate invitedOn,
        @Nullable LocalDate selfDue,
        @Nullable LocalDate marksDue,
        @Nullable LocalDate objectionsUntil,
        LocalDate letterDue) {

    private static final int LONGEST_YEARS = 2;

    /**
     * @param year of the round
     * @throws RuleBroken where one stands before the one it follows, or far from the round's year
     */
    void check(int year) {
        var days = known().toList();
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i).isBefore(days.get(i - 1))) {
                throw new RuleBroken("evaluation.round.order");
            }
        }
        if (days.stream().anyMatch(it -> Math.abs(it.getYear() - year) > LONGEST_YEARS)) {
            throw new RuleBroken("evaluation.round.far", String.valueOf(year));
        }
    }

    private Stream<LocalDate> known() {
        return Stream.of(invitedOn, selfDue, marksDue, objectionsUntil, letterDue)
                .filter(Objects::nonNull);
    }
}
