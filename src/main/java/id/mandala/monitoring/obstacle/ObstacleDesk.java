package id.mandala.monitoring.obstacle;

import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of the register show. */
@Component
@Transactional(readOnly = true)
class ObstacleDesk {

    private final Regions regions;
    private final Agencies agencies;
    private final Obstacles obstacles;
    private final Today today;

    ObstacleDesk(Regions regions, Agencies agencies, Obstacles obstacles, Today today) {
        this.regions = regions;
        this.agencies = agencies;
        this.obstacles = obstacles;
        this.today = today;
    }

    /**
     * The form of an obstacle.
     *
     * @param agencies of the region, any of which may be the one to clear it
     */
    record FormPage(
            Area region,
            Obstacles.Entry entry,
            List<Agency> agencies,
            ObstacleForm form,
            Map<String, String> problems) {

        public Obstacle.Council[] councils() {
            return Obstacle.Council.values();
        }
    }

    LocalDate today() {
        return today.date();
    }

    ObstaclesPage list(
            RegionCode region,
            Optional<ObstacleCause> cause,
            Optional<UUID> agency,
            boolean council,
            Predicate<Obstacles.Entry> follows) {
        return new ObstaclesPage(
                regions.get(region),
                obstacles.of(region),
                agencies.all(region),
                agencies.names(region),
                cause,
                agency,
                council,
                follows,
                today.date(),
                Instant.now());
    }

    Obstacles.Entry entry(RegionCode region, UUID id) {
        return obstacles.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    FormPage form(RegionCode region, Obstacles.Entry entry, ObstacleForm form, Map<String, String> problems) {
        return new FormPage(regions.get(region), entry, agencies.all(region), form, problems);
    }
}
