package id.mandala.overlap.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Items of several agencies that do the same.
 *
 * @param items in their own order
 * @param pairs of them that are alike, the most alike first
 * @param strength mean score of its pairs of different agencies, those below the line taken as nought; 0 to 1
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

    /** What most of its items are for, as officers say it; empty where nothing was recognised. */
    public String topic() {
        var counted = new TreeMap<Long, Float>();
        for (var item : items) {
            var functions = item.functions();
            for (var k = 0; k < functions.terms().length; k++) {
                counted.merge(functions.terms()[k], functions.weights()[k], Float::sum);
            }
        }
        return counted.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(it -> Lexicon.SHIPPED.functions.term(Math.toIntExact(it.getKey())))
                .orElse("");
    }
}
