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

/**
 * The register.
 *
 * @param all of the region
 * @param agencies that could be asked for
 * @param cause asked for
 * @param agency asked for
 * @param council whether only those the council is to decide on are asked for
 */
record ObstaclesPage(
        Area region,
        List<Obstacles.Entry> all,
        List<Agency> agencies,
        Map<UUID, String> names,
        Optional<ObstacleCause> cause,
        Optional<UUID> agency,
        boolean council,
        LocalDate today,
        Instant now) {

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
