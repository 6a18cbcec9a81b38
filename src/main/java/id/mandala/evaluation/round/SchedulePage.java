package id.mandala.evaluation.round;

import id.mandala.assessment.Item;
import id.mandala.region.Area;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a regency sees of its round.
 *
 * @param missing questions without an answer
 * @param submissions the latest first
 * @param mayHandIn whether who asks could hand in now
 */
record SchedulePage(
        Area region,
        Standing standing,
        int questions,
        List<Item.Question> missing,
        List<Submission> submissions,
        boolean mayHandIn,
        Map<String, String> problems) {

    /**
     * A day of the round. Words: {@code evaluation.round.milestone.<key>}.
     *
     * @param due as the ministry set it
     * @param done when it was done
     */
    record Milestone(
            String key, @Nullable LocalDate due, @Nullable LocalDate done, boolean reached, LocalDate today) {

        /** Days after its day: until it was done, else until today; 0 where it is in time. */
        public long daysLate() {
            var on = done != null ? done : today;
            return due == null || (reached && done == null) ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, on));
        }

        public long daysLeft() {
            return due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(today, due));
        }
    }

    public List<Milestone> milestones() {
        var dates = standing.round().dates();
        var reached = standing.reached();
        boolean closed = standing.takesPart() && !standing.isOpen();
        return Stream.of(
                        milestone("invited", dates.invitedOn(), dates.invitedOn(), true),
                        milestone(
                                "self",
                                dates.selfDue(),
                                standing.handedIn() ? reached.handedIn() : null,
                                standing.handedIn() || closed),
                        milestone("marks", dates.marksDue(), reached.settled(), closed),
                        milestone(
                                "objections",
                                dates.objectionsUntil(),
                                null,
                                dates.objectionsUntil() != null
                                        && standing.today().isAfter(dates.objectionsUntil())),
                        milestone(
                                "letter",
                                dates.letterDue(),
                                standing.day(Standing.Stage.LETTER_SENT),
                                standing.stage() == Standing.Stage.LETTER_SENT))
                .filter(it -> it.due() != null || it.done() != null)
                .toList();
    }

    private Milestone milestone(String key, @Nullable LocalDate due, @Nullable LocalDate done, boolean reached) {
        return new Milestone(key, due, done, reached, standing.today());
    }

    /** What the regency does now. Words: {@code evaluation.round.next.<name>}. */
    public String next() {
        if (!standing.takesPart()) {
            return "none";
        }
        return switch (standing.stage()) {
            case INVITED -> standing.isOpen() ? "answer" : "wait";
            case ANSWERING -> missing.isEmpty() ? "hand-in" : "answer";
            case MARKING -> standing.handedIn() ? "wait" : "hand-in";
            case HANDED_IN -> standing.held().isEmpty() ? "wait-seats" : "wait";
            case NOT_TAKING_PART -> "wait";
            case SETTLED -> "object";
            case PUBLISHED, LETTER_SENT -> "follow-up";
        };
    }

    public int revision() {
        return submissions.isEmpty() ? 0 : submissions.getFirst().revision();
    }
}
