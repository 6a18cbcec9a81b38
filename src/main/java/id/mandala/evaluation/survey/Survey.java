package id.mandala.evaluation.survey;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is asked of the users of one service.
 *
 * @param year of the evaluation it is for
 * @param edition id of the instrument
 * @param initiative that was used
 * @param service as citizens call it
 * @param areas dimension/sub-dimension, as {@code living/health}
 * @param questions keys of the edition's impact questions, at least one
 * @param users known to have used it; there are never more answers
 * @param usersSource where that number comes from
 * @param until the last day
 * @param token opens the survey to whoever has it
 * @param forgotten when what could lead to a person was deleted
 */
record Survey(
        RegionCode region,
        UUID id,
        int year,
        String edition,
        UUID initiative,
        String service,
        String purpose,
        List<String> areas,
        List<String> questions,
        int users,
        String usersSource,
        LocalDate from,
        LocalDate until,
        State state,
        String token,
        long version,
        Optional<Instant> forgotten) {

    enum State {
        DRAFT,
        OPEN,
        CLOSED
    }

    /** Where it stands on a day. Words: {@code evaluation.survey.standing.<name>}. */
    enum Standing {
        DRAFT,
        NOT_YET,
        OPEN,
        OVER
    }

    /** Days after its end that what could lead to a person is kept, for checks and questions of assessors. */
    static final int KEPT_DAYS = 90;

    /** Respondents the ministry wants. Source: the 2023 instrument, "50 responden pengguna layanan". */
    private static final int WANTED = 50;

    private static final int MOST_USERS = 10_000_000;
    private static final int LONGEST_DAYS = 366;
    private static final int LONGEST_SERVICE = 200;
    private static final int LONGEST_PURPOSE = 1_000;
    private static final int LONGEST_SOURCE = 300;

    Survey {
        areas = List.copyOf(areas);
        questions = List.copyOf(questions);
        if (service.isEmpty() || service.length() > LONGEST_SERVICE) {
            throw new RuleBroken("evaluation.survey.service");
        }
        if (purpose.isEmpty() || purpose.length() > LONGEST_PURPOSE) {
            throw new RuleBroken("evaluation.survey.purpose");
        }
        if (questions.isEmpty()) {
            throw new RuleBroken("evaluation.survey.areas");
        }
        if (users < 1 || users > MOST_USERS) {
            throw new RuleBroken("evaluation.survey.users");
        }
        if (usersSource.isEmpty() || usersSource.length() > LONGEST_SOURCE) {
            throw new RuleBroken("evaluation.survey.source");
        }
        if (until.isBefore(from) || until.isAfter(from.plusDays(LONGEST_DAYS))) {
            throw new RuleBroken("evaluation.survey.until");
        }
    }

    public Standing on(LocalDate today) {
        return switch (state) {
            case DRAFT -> Standing.DRAFT;
            case CLOSED -> Standing.OVER;
            case OPEN -> today.isBefore(from) ? Standing.NOT_YET : today.isAfter(until) ? Standing.OVER : Standing.OPEN;
        };
    }

    /** Respondents it should have: those the ministry wants, or all users where there are fewer. */
    public int wanted() {
        return Math.min(WANTED, users);
    }

    /** The day from which on what could lead to a person is deleted. */
    public LocalDate forgetOn() {
        return until.plusDays(KEPT_DAYS);
    }

    /** While answers come, what is asked stays as it is: only the number of users and the last day may be mended. */
    Survey mended(Survey form) {
        return new Survey(
                region,
                id,
                year,
                edition,
                initiative,
                service,
                purpose,
                areas,
                questions,
                form.users,
                form.usersSource,
                from,
                form.until,
                state,
                token,
                version,
                forgotten);
    }

    Survey in(State next, LocalDate first, LocalDate last) {
        return new Survey(
                region,
                id,
                year,
                edition,
                initiative,
                service,
                purpose,
                areas,
                questions,
                users,
                usersSource,
                first,
                last,
                next,
                token,
                version,
                forgotten);
    }

    /** Ends today where it would have ended later. */
    Survey closed(LocalDate today) {
        var last = until.isAfter(today) ? today : until;
        return in(State.CLOSED, from.isAfter(last) ? last : from, last);
    }
}
