package id.mandala.evaluation.round;

import id.mandala.evaluation.Status;
import id.mandala.values.RegionCode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a regency stands in a round, from what was done there.
 *
 * @param reason why it does not take part; else empty
 * @param status absent where no judgement was opened
 * @param answered questions with an answer of its own
 * @param reached the day of each stage that was reached, where it is known
 */
record Standing(
        RegionCode region,
        Round round,
        boolean takesPart,
        String reason,
        Optional<Status> status,
        boolean published,
        long answered,
        boolean handedIn,
        long marks,
        Reached reached,
        List<Seat> seats,
        LocalDate today) {

    /** Days of western Indonesia. */
    record Reached(
            @Nullable LocalDate answering,
            @Nullable LocalDate handedIn,
            @Nullable LocalDate marking,
            @Nullable LocalDate settled,
            @Nullable LocalDate published) {}

    /** In the order a regency passes them. Words: {@code evaluation.round.stage.<name>}. */
    enum Stage {
        NOT_TAKING_PART,
        INVITED,
        ANSWERING,
        HANDED_IN,
        MARKING,
        SETTLED,
        PUBLISHED,
        LETTER_SENT
    }

    /** What is late. Words: {@code evaluation.round.late.<name>}. */
    enum What {
        SELF,
        SEATS,
        MARKS,
        LETTER
    }

    /**
     * @param days more than 0
     * @param over whether it was done meanwhile
     */
    record Late(What what, long days, boolean over) {}

    Standing {
        seats = List.copyOf(seats);
    }

    public Stage stage() {
        if (!takesPart) {
            return Stage.NOT_TAKING_PART;
        }
        if (published) {
            return letterSent() ? Stage.LETTER_SENT : Stage.PUBLISHED;
        }
        if (status.filter(it -> it == Status.FINAL).isPresent()) {
            return Stage.SETTLED;
        }
        if (marks > 0) {
            return Stage.MARKING;
        }
        if (handedIn) {
            return Stage.HANDED_IN;
        }
        return answered > 0 ? Stage.ANSWERING : Stage.INVITED;
    }

    /** The day it came to its stage. */
    public @Nullable LocalDate since() {
        return day(stage());
    }

    public @Nullable LocalDate day(Stage stage) {
        return switch (stage) {
            case NOT_TAKING_PART -> null;
            case INVITED -> round.dates().invitedOn();
            case ANSWERING -> reached.answering();
            case HANDED_IN -> handedIn ? reached.handedIn() : null;
            case MARKING -> reached.marking();
            case SETTLED -> reached.settled();
            case PUBLISHED -> reached.published();
            case LETTER_SENT ->
                letterSent() ? round.letter().map(Round.Letter::on).orElse(null) : null;
        };
    }

    private boolean letterSent() {
        return published && round.letter().filter(it -> !it.on().isAfter(today)).isPresent();
    }

    /** Whether work on it goes on. */
    public boolean isOpen() {
        return takesPart && !isClosed();
    }

    private boolean isClosed() {
        return published || status.filter(it -> it == Status.FINAL).isPresent();
    }

    public List<Seat> held() {
        return seats.stream().filter(Seat::isHeld).toList();
    }

    /** Seats whose holder has not said that all is marked. */
    public long working() {
        return seats.stream().filter(Seat::isWorking).count();
    }

    /** The first thing that is late and not done; else its own answers, where they were handed in late. */
    public Optional<Late> late() {
        if (!takesPart) {
            return Optional.empty();
        }
        if (isOpen()) {
            if (!handedIn && past(round.dates().selfDue(), today) > 0) {
                return late(What.SELF, round.dates().selfDue(), today, false);
            }
            if ((held().isEmpty() || working() > 0) && past(round.dates().marksDue(), today) > 0) {
                return late(
                        held().isEmpty() ? What.SEATS : What.MARKS,
                        round.dates().marksDue(),
                        today,
                        false);
            }
        }
        if (stage() != Stage.LETTER_SENT && past(round.dates().letterDue(), today) > 0) {
            return late(What.LETTER, round.dates().letterDue(), today, false);
        }
        return handedIn && reached.handedIn() != null
                ? late(What.SELF, round.dates().selfDue(), reached.handedIn(), true)
                : Optional.empty();
    }

    /** Whether something is late that is not done. */
    public boolean isLate() {
        return late().filter(it -> !it.over()).isPresent();
    }

    /** Whether somebody has yet to begin: it has no answer of its own, or nobody to mark it. */
    public boolean isMissing() {
        return isOpen() && (answered == 0 || held().isEmpty());
    }

    private static Optional<Late> late(What what, @Nullable LocalDate due, LocalDate on, boolean over) {
        long days = past(due, on);
        return days > 0 ? Optional.of(new Late(what, days, over)) : Optional.empty();
    }

    private static long past(@Nullable LocalDate due, LocalDate on) {
        return due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, on));
    }
}
