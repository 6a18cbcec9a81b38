package id.mandala.movement.cockpit;

import id.mandala.movement.RoadSteps.State;
import id.mandala.movement.RoadSteps.Step;
import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One region's steps in their order.
 *
 * @param name of the region
 * @param member whether it was admitted to the round
 */
public record Road(RegionCode region, String name, boolean member, List<Step> steps, LocalDate today) {

    /** Whom to help first: most days late, then least done, then by code. */
    static final Comparator<Road> HELP_FIRST = Comparator.comparingLong(Road::daysLate)
            .reversed()
            .thenComparing(Road::share)
            .thenComparing(Road::region);

    public Road {
        steps = List.copyOf(steps);
    }

    public long done() {
        return steps.stream().filter(it -> it.state() == State.DONE).count();
    }

    /** Steps done of all known, 0 to 1. */
    public BigDecimal share() {
        return steps.isEmpty()
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(done()).divide(BigDecimal.valueOf(steps.size()), 4, RoundingMode.HALF_UP);
    }

    /** The first that can be done now; else the first that waits for somebody else. */
    public Optional<Step> next() {
        return first(State.OPEN).or(() -> first(State.WAITING)).or(() -> first(State.AHEAD));
    }

    private Optional<Step> first(State state) {
        return steps.stream().filter(it -> it.state() == state).findFirst();
    }

    public boolean isLate() {
        return steps.stream().anyMatch(it -> it.isLate(today));
    }

    /** Of the step that is late longest; 0 where none is. */
    public long daysLate() {
        return steps.stream()
                .filter(it -> it.isLate(today))
                .flatMap(it -> it.due().stream())
                .mapToLong(it -> ChronoUnit.DAYS.between(it, today))
                .max()
                .orElse(0);
    }

    public boolean isComplete() {
        return !steps.isEmpty() && done() == steps.size();
    }
}
