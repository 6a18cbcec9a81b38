package id.mandala.overlap.found;

import id.mandala.overlap.engine.Item;
import id.mandala.overlap.engine.Profiler;
import id.mandala.overlap.engine.SharedApplication;
import id.mandala.overlap.engine.SharedApplications;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Looks for what resembles something that is being written: in the own region, in others, among the national applications. */
@Component
class Resembling {

    private static final int MOST = 6;

    private final Shelves shelves;

    Resembling(Shelves shelves) {
        this.shelves = shelves;
    }

    /**
     * @param near of the own region, the most alike first
     * @param elsewhere of other regions; absent while they are read for the first time
     * @param shared national applications that are named, or do this already
     */
    record Found(List<Shelf.Hit> near, Optional<List<Shelf.Hit>> elsewhere, List<SharedApplication> shared) {

        public boolean isEmpty() {
            return near.isEmpty()
                    && shared.isEmpty()
                    && elsewhere.map(List::isEmpty).orElse(true);
        }

        /** Whether there is something that must be answered before one more is built. */
        public boolean isPressing() {
            return !near.isEmpty() || !shared.isEmpty();
        }
    }

    /** @param others which of the region's own count: not the thing itself */
    Found to(RegionCode region, Item item, Predicate<Thing> others) {
        var near = told(shelves.near(region).like(item, MOST, others));
        var elsewhere = shelves.published()
                .map(shelf -> told(shelf.like(item, MOST, it -> !it.region().equals(region))));
        return new Found(near, elsewhere, shared(shelves.profiler(), item));
    }

    private static List<Shelf.Hit> told(List<Shelf.Hit> hits) {
        return hits.stream().filter(it -> it.likeness().kind().isToBeTold()).toList();
    }

    private static List<SharedApplication> shared(Profiler profiler, Item item) {
        return SharedApplications.shipped().forItem(profiler.of(item));
    }
}
