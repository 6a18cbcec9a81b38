package id.mandala.overlap.found;

import id.mandala.overlap.engine.Likeness;
import id.mandala.overlap.engine.Profile;
import id.mandala.overlap.engine.Profiler;
import id.mandala.overlap.engine.Scorer;
import id.mandala.overlap.engine.Search;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;

/** Some things, ready to be searched; kept in memory and brought up to date by what changed. */
final class Shelf {

    /** Something found, and how like it is. */
    record Hit(Thing thing, Likeness likeness) {}

    private final Profiler profiler;
    private final Scorer scorer;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, Thing> things = new HashMap<>();
    private Search search;
    private int replaced;
    private volatile String stamp = "";

    Shelf(Profiler profiler, Scorer scorer) {
        this.profiler = profiler;
        this.scorer = scorer;
        this.search = new Search(profiler, scorer);
    }

    boolean stands(String wanted) {
        return stamp.equals(wanted);
    }

    /** Reads anew only what was written since; what is dear, reading texts, is done before anybody has to wait. */
    void set(List<Thing> now, String newStamp) {
        var known = snapshot();
        var fresh = now.parallelStream()
                .filter(it -> !it.equals(known.get(it.key())))
                .map(it -> Map.entry(it, profiler.of(it.item())))
                .toList();
        lock.writeLock().lock();
        try {
            var gone = new HashMap<>(things);
            now.forEach(it -> gone.remove(it.key()));
            gone.keySet().forEach(this::remove);
            fresh.forEach(it -> put(it.getKey(), it.getValue()));
            if (replaced > things.size()) {
                rebuild();
            }
            stamp = newStamp;
        } finally {
            lock.writeLock().unlock();
        }
    }

    List<Hit> like(Profile profile, int most, Predicate<Thing> wanted) {
        lock.readLock().lock();
        try {
            var hits = new ArrayList<Hit>();
            for (var hit : search.like(profile, most, it -> isWanted(it, wanted))) {
                var thing = things.get(hit.profile().item().id());
                if (thing != null) {
                    hits.add(new Hit(thing, hit.likeness()));
                }
            }
            return hits;
        } finally {
            lock.readLock().unlock();
        }
    }

    private boolean isWanted(Profile profile, Predicate<Thing> wanted) {
        var thing = things.get(profile.item().id());
        return thing != null && wanted.test(thing);
    }

    private Map<String, Thing> snapshot() {
        lock.readLock().lock();
        try {
            return Map.copyOf(things);
        } finally {
            lock.readLock().unlock();
        }
    }

    private void put(Thing thing, Profile profile) {
        if (things.put(thing.key(), thing) != null) {
            replaced++;
        }
        search.put(thing.key(), profile);
    }

    private void remove(String key) {
        things.remove(key);
        search.remove(key);
        replaced++;
    }

    /** What was replaced stays in the search, passed over; once it is the greater part it is left behind. */
    private void rebuild() {
        search = new Search(profiler, scorer);
        things.values().forEach(it -> search.put(it.key(), profiler.of(it.item())));
        replaced = 0;
    }
}
