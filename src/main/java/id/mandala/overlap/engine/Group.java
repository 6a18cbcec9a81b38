package id.mandala.overlap.engine;

import java.util.List;

/**
 * Items of several agencies that do the same.
 *
 * @param items in their own order
 * @param pairs of them that are alike, the most alike first
 * @param strength mean score of all its pairs, those below the line taken as nought; 0 to 1
 */
public record Group(List<Profile> items, List<Search.Pair> pairs, double strength) {

    public Group {
        items = List.copyOf(items);
        pairs = List.copyOf(pairs);
    }

    /** Duplicate where its strongest pair is. */
    public Kind kind() {
        return pairs.stream().anyMatch(it -> it.likeness().kind() == Kind.DUPLICATE) ? Kind.DUPLICATE : Kind.OVERLAP;
    }
}
