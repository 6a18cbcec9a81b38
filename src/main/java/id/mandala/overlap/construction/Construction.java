package id.mandala.overlap.construction;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The construction of an application.
 *
 * @param since the day its stage began
 * @param builder a company, or the agency's own staff
 * @param tests what was never tested may be missing
 * @param users absent where nobody counted
 * @param touched when anybody last wrote of it
 * @param version 0 while nothing is written yet
 */
record Construction(
        RegionCode region,
        UUID application,
        Stage stage,
        LocalDate since,
        String builder,
        Optional<LocalDate> contractEnds,
        Optional<LocalDate> expectedLive,
        Handover handover,
        Map<Check, Tested> tests,
        Optional<Users> users,
        LocalDate touched,
        int version) {

    static final int LONGEST = 300;

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final int YEARS_AHEAD = 10;

    /** Words: {@code overlap.construction.check.<name>}. */
    enum Check {
        /** By those who will use it (UAT). */
        FUNCTION,
        /** ITSA or a penetration test. */
        SECURITY,
        LOAD;

        /** As its columns, its fields and its refusal begin. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Words: {@code overlap.construction.result.<name>}. */
    enum Result {
        NOT_DONE,
        FAILED,
        PASSED
    }

    /** @param on the last time; there unless it was never done */
    record Tested(Result result, Optional<LocalDate> on) {

        static final Tested NOT_YET = new Tested(Result.NOT_DONE, Optional.empty());

        private boolean isWhole() {
            return (result == Result.NOT_DONE) == on.isEmpty();
        }
    }

    /**
     * What the region holds of it.
     *
     * @param on when the source code came; absent where nobody knows
     * @param kept where it is; empty while there is none
     * @param documented whether the documentation came too
     */
    record Handover(Source source, Optional<LocalDate> on, String kept, boolean documented, Rights rights) {

        /** Words: {@code overlap.construction.source.<name>}. */
        enum Source {
            NO,
            PARTLY,
            YES
        }

        /** Whether the copyright is the region's. Words: {@code overlap.construction.rights.<name>}. */
        enum Rights {
            YES,
            NO,
            UNKNOWN
        }

        Handover {
            kept = Texts.tidy(kept);
            boolean none = source == Source.NO;
            if (none && (on.isPresent() || !kept.isEmpty())) {
                throw new RuleBroken("overlap.construction.source-none");
            }
            if (kept.length() > LONGEST || (!none && kept.isEmpty())) {
                throw new RuleBroken("overlap.construction.kept", LONGEST);
            }
        }
    }

    /**
     * @param active in that month
     * @param month in which they were counted
     */
    record Users(int registered, int active, YearMonth month) {

        /** More than live in any regency; past it somebody typed digits too many. */
        static final int MOST = 10_000_000;

        Users {
            if (registered < 0 || registered > MOST) {
                throw new RuleBroken("overlap.construction.registered", MOST);
            }
            if (active < 0 || active > registered) {
                throw new RuleBroken("overlap.construction.active");
            }
        }
    }

    /** @param who wrote it; empty where the program did */
    record Step(Stage stage, LocalDate since, Instant at, Optional<String> who) {}

    Construction {
        builder = Texts.tidy(builder);
        if (builder.length() > LONGEST) {
            throw new RuleBroken("overlap.construction.builder", LONGEST);
        }
        tests.forEach((check, tested) -> {
            if (!tested.isWhole()) {
                throw untimely(check);
            }
        });
    }

    /**
     * @param before the stages written so far
     * @throws RuleBroken {@code overlap.construction.…} of the first day that cannot be: something happened on a day to come, it ran
     *     before it was begun, its contract or the day it shall run lies before that or out of sight
     */
    void checkDays(LocalDate today, Collection<Step> before) {
        checkHappened(Optional.of(since), today, new RuleBroken("overlap.construction.since"));
        checkHappened(handover.on, today, new RuleBroken("overlap.construction.source-on"));
        tests.forEach((check, tested) -> checkHappened(tested.on, today, untimely(check)));
        if (users.filter(it -> it.month.isAfter(YearMonth.from(today))).isPresent()) {
            throw new RuleBroken("overlap.construction.month");
        }
        var begun = begun(before);
        if (stage == Stage.LIVE && since.isBefore(begun)) {
            throw new RuleBroken("overlap.construction.live-before-begun");
        }
        checkAhead(contractEnds, begun, today, "overlap.construction.contract-ends");
        checkAhead(expectedLive, begun, today, "overlap.construction.expected-live");
    }

    /** The first day on which it was planned, procured or built, as far as anybody told. */
    private LocalDate begun(Collection<Step> before) {
        return Stream.concat(
                        before.stream().filter(it -> it.stage.isBeforeTesting()).map(Step::since),
                        Stream.of(since).filter(_ -> stage.isBeforeTesting()))
                .min(LocalDate::compareTo)
                .orElse(EARLIEST);
    }

    private static void checkHappened(Optional<LocalDate> day, LocalDate today, RuleBroken refusal) {
        if (day.filter(it -> it.isBefore(EARLIEST) || it.isAfter(today)).isPresent()) {
            throw refusal;
        }
    }

    private static void checkAhead(Optional<LocalDate> day, LocalDate begun, LocalDate today, String code) {
        if (day.filter(it -> it.isBefore(begun) || it.isAfter(today.plusYears(YEARS_AHEAD)))
                .isPresent()) {
            throw new RuleBroken(code, YEARS_AHEAD);
        }
    }

    private static RuleBroken untimely(Check check) {
        return new RuleBroken("overlap.construction." + check.key() + "-test");
    }

    public Tested tested(Check check) {
        return tests.getOrDefault(check, Tested.NOT_YET);
    }

    /** Whether somebody counted and found none; not knowing proves nothing. */
    boolean hasNoUsers() {
        return users.filter(it -> it.active() == 0).isPresent();
    }

    /** Whether it stands where it stood then, since the same day. */
    boolean standsAs(Construction then) {
        return stage == then.stage && since.equals(then.since);
    }
}
