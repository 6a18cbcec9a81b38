package id.mandala.overlap.found;

import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.overlap.engine.Profiler;
import id.mandala.overlap.engine.Scorer;
import id.mandala.values.RegionCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps what was searched last at hand: the things of some regions, and what all regions have published. A region's is looked at anew
 * before each search; what is published is brought up to date beside the searches, once a minute at most.
 */
@Component
class Shelves {

    private static final int MOST_REGIONS = 40;
    private static final Duration PUBLISHED_HOLDS = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(Shelves.class);

    private final Things things;
    private final Clock clock;
    private final Profiler profiler = new Profiler();
    private final Scorer scorer = Scorer.shipped();
    private final Map<RegionCode, Shelf> near = new LinkedHashMap<>(16, 0.75f, true);
    private final Shelf published = new Shelf(profiler, scorer);
    private Thread fetching = new Thread();
    private volatile Instant fetched = Instant.EPOCH;

    Shelves(Things things, Clock clock) {
        this.things = things;
        this.clock = clock;
    }

    Profiler profiler() {
        return profiler;
    }

    Scorer scorer() {
        return scorer;
    }

    /** The region's own, as they stand now; whoever sees only a part of them would leave only that on the shelf. */
    Shelf near(RegionCode region) {
        Actors.current().require(Permission.SEE_REGION, region);
        var shelf = shelf(region);
        var stamp = things.stamp(region);
        if (!shelf.stands(stamp)) {
            shelf.set(things.of(region), stamp);
        }
        return shelf;
    }

    /** What all regions have published; empty where it was never read before and reading takes longer than this. */
    Optional<Shelf> published(Duration patience) {
        var reading = fetchNowAndThen();
        if (isUnread() && !patience.isZero()) {
            try {
                reading.join(patience);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return isUnread() ? Optional.empty() : Optional.of(published);
    }

    private boolean isUnread() {
        return fetched.equals(Instant.EPOCH);
    }

    private synchronized Thread fetchNowAndThen() {
        if (fetched.plus(PUBLISHED_HOLDS).isBefore(clock.instant()) && !fetching.isAlive()) {
            fetching = Thread.ofVirtual().name("published things").start(this::fetch);
        }
        return fetching;
    }

    private void fetch() {
        try {
            Actors.as(Actor.visitor(), () -> {
                var stamp = things.publishedStamp();
                if (!published.stands(stamp)) {
                    published.set(things.published(), stamp);
                }
            });
            fetched = clock.instant();
        } catch (RuntimeException e) {
            LOG.warn("What other regions published could not be read; it is tried again with the next search", e);
        }
    }

    /** A region's things are its own secret: they go when others were asked for since, and never into another's search. */
    private Shelf shelf(RegionCode region) {
        synchronized (near) {
            var shelf = near.computeIfAbsent(region, _ -> new Shelf(profiler, scorer));
            if (near.size() > MOST_REGIONS) {
                near.remove(near.keySet().iterator().next());
            }
            return shelf;
        }
    }
}
