package id.mandala.overlap.inventory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why an application is held to be idle: its agency says so, or it is in use by name and nobody has used it for more than a year.
 *
 * @param lastUsed absent where its agency says it is idle and nobody knows since when
 * @param months whole months since then
 */
public record Idleness(@Nullable LocalDate lastUsed, long months) {

    private static final int MONTHS = 12;

    /** Last used before this day is more than twelve months ago. */
    static LocalDate before(LocalDate today) {
        return today.minusMonths(MONTHS);
    }

    /** Empty where it is used, planned, retired; and where it is in use and nobody knows when last: not knowing proves nothing. */
    static Optional<Idleness> of(ApplicationFacts it, LocalDate today) {
        var last = it.lastUsed();
        boolean longAgo = last != null && last.isBefore(before(today));
        return it.status() == Status.IDLE || (it.status() == Status.IN_USE && longAgo)
                ? Optional.of(new Idleness(last, last == null ? 0 : ChronoUnit.MONTHS.between(last, today)))
                : Optional.empty();
    }
}
