package id.mandala.monitoring.task;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing to do about an initiative.
 *
 * @param initiative by name
 * @param agency the one whose matter it is
 * @param month the report's; absent where it is about none
 * @param due by when; absent where no day is set
 * @param words what somebody said about it; empty where nobody did
 * @param page below the region's pages of monitoring
 */
record Task(
        Kind kind,
        String initiative,
        UUID agency,
        Optional<YearMonth> month,
        Optional<LocalDate> due,
        String words,
        String page) {

    /** In the order of the page. Words: {@code monitoring.task.<name>}. */
    enum Kind {
        /** A report was given back. */
        MEND,
        WRITE,
        APPROVE,
        ACCEPT,
        /** The year has no plan of work, so nothing can be behind it. */
        PLAN,
        /** An obstacle is past the day work was to go on, or has no such day. */
        CLEAR
    }

    static final Comparator<Task> SOONEST_FIRST = Comparator.comparing(
                    (Task it) -> it.due().orElse(LocalDate.MAX))
            .thenComparing(Task::kind)
            .thenComparing(it -> it.initiative().toLowerCase(Locale.ROOT));

    public boolean isLate(LocalDate today) {
        return due.filter(today::isAfter).isPresent();
    }
}
