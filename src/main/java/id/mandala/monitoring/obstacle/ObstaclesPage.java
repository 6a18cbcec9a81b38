package id.mandala.monitoring.obstacle;

import id.mandala.region.Agency;
import id.mandala.region.Area;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The register.
 *
 * @param all of the region
 * @param agencies that could be asked for
 * @param cause asked for
 * @param agency asked for
 * @param council whether only those the council is to decide on are asked for
 * @param follows whether the one who looks may follow it; the others are led to the report that told it first
 */
record ObstaclesPage(
        Area region,
        List<Obstacles.Entry> all,
        List<Agency> agencies,
        Map<UUID, String> names,
        Optional<ObstacleCause> cause,
        Optional<UUID> agency,
        boolean council,
        Predicate<Obstacles.Entry> follows,
        LocalDate today,
        Instant now) {

    /** Below the region's pages of monitoring, where to go about it. */
    public String address(Obstacles.Entry entry) {
        var it = entry.it();
        return follows.test(entry) ? "/kendala/" + it.id() : "/" + it.initiative() + "/" + it.since();
    }

    public List<Obstacles.Entry> open() {
        return asked(true);
    }

    public List<Obstacles.Entry> resolved() {
        return asked(false);
    }

    private List<Obstacles.Entry> asked(boolean open) {
        return all.stream()
                .filter(it -> it.it().isOpen() == open)
                .filter(it -> cause.isEmpty() || cause.get() == it.it().cause())
                .filter(it -> agency.isEmpty() || agency.get().equals(it.lead()))
                .filter(it -> !council || it.it().council() == Obstacle.Council.NEEDED)
                .toList();
    }

    public long late() {
        return open().stream().filter(it -> it.it().isLate(today)).count();
    }

    public long ownerless() {
        return open().stream().filter(it -> it.it().owner().isEmpty()).count();
    }

    public long undecided() {
        return open().stream()
                .filter(it -> it.it().council() == Obstacle.Council.NEEDED)
                .count();
    }

    /** Days for which nobody told or wrote anything of it. */
    public long untouched(Obstacles.Entry it) {
        return ChronoUnit.DAYS.between(it.touched(), now);
    }

    public ObstacleCause[] causes() {
        return ObstacleCause.values();
    }

    public String name(UUID id) {
        return names.getOrDefault(id, "–");
    }
}
