package id.mandala.overlap.found;

import id.mandala.overlap.engine.SharedApplication;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that resembles something.
 *
 * @param near of the own region, the most alike first
 * @param elsewhere of other regions; absent while they are read for the first time
 * @param shared national applications that are named, or do this already
 */
public record Lookalikes(List<Lookalike> near, Optional<List<Lookalike>> elsewhere, List<SharedApplication> shared) {

    public Lookalikes {
        near = List.copyOf(near);
        elsewhere = elsewhere.map(List::copyOf);
        shared = List.copyOf(shared);
    }

    /** Whether nothing was found among what could be read. */
    public boolean isEmpty() {
        return size() == 0;
    }

    /** Whether there is something that must be answered before one more is built: one's own, another's, or the nation's. */
    public boolean isPressing() {
        return !isEmpty();
    }

    public int size() {
        return near.size() + elsewhere.map(List::size).orElse(0) + shared.size();
    }

    /** What was found of regions, the own one first. */
    public List<Lookalike> ofRegions() {
        return Stream.concat(near.stream(), elsewhere.stream().flatMap(List::stream))
                .toList();
    }
}
