package id.mandala.overlap.found;

import id.mandala.overlap.engine.Comparer;
import id.mandala.overlap.engine.Item;
import id.mandala.overlap.engine.SharedApplications;
import id.mandala.values.RegionCode;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Looks for what resembles a text: in the own region, in others, among the national applications. */
@Component
class Resembling {

    private static final int MOST = 6;

    /** So much of either text is read for the reason, which is told in a few words. */
    private static final int READ = 600;

    private final Shelves shelves;
    private final Comparer comparer;

    Resembling(Shelves shelves) {
        this.shelves = shelves;
        this.comparer = new Comparer(shelves.profiler(), shelves.scorer());
    }

    /**
     * @param others which of the region's own count: not the thing itself
     * @param patience how long to wait for other regions where they were never read before
     */
    Lookalikes to(RegionCode region, Item item, Predicate<Thing> others, Duration patience) {
        var profile = shelves.profiler().of(item);
        var near = told(item, shelves.near(region).like(profile, MOST, others));
        var elsewhere = shelves.published(patience)
                .map(shelf -> shelf.like(profile, 2 * MOST, it -> !it.region().equals(region)))
                .map(hits -> told(item, onceEach(hits)));
        var shared = SharedApplications.shipped().forItem(profile);
        return new Lookalikes(near, elsewhere, shared);
    }

    /** A programme goes on from one masterplan to the next, and both are published. */
    private static List<Shelf.Hit> onceEach(List<Shelf.Hit> hits) {
        var met = new HashSet<String>();
        return hits.stream()
                .filter(it -> met.add(String.join(
                        "\n",
                        it.thing().region().value(),
                        it.thing().kind().name(),
                        it.thing().agencyName(),
                        it.thing().name().toLowerCase(Locale.ROOT))))
                .limit(MOST)
                .toList();
    }

    private List<Lookalike> told(Item item, List<Shelf.Hit> hits) {
        return hits.stream()
                .filter(it -> it.likeness().kind().isToBeTold())
                .map(it -> told(item, it))
                .toList();
    }

    private Lookalike told(Item item, Shelf.Hit hit) {
        var thing = hit.thing();
        var why = comparer.meeting(cut(item), cut(thing.item()));
        return new Lookalike(
                thing.ref(),
                thing.region(),
                thing.regionName(),
                thing.name(),
                thing.agencyName(),
                hit.likeness().kind(),
                why.sameWords(),
                why.alike());
    }

    private static Item cut(Item it) {
        return it.text().length() <= READ
                ? it
                : new Item(
                        it.id(), it.region(), it.agency(), it.name(), it.text().substring(0, READ), it.marks());
    }
}
