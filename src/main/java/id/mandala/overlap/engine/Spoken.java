package id.mandala.overlap.engine;

import java.util.List;
import java.util.TreeMap;

/** Of which concepts a text speaks, and how loudly: what stands in the name weighs twice as much as what stands in the description. */
final class Spoken {

    private static final float IN_NAME = 1f;
    private static final float IN_TEXT = 0.5f;

    private Spoken() {}

    interface Says {
        float weight(int concept);
    }

    /**
     * The concepts' numbers with their weights.
     *
     * @param nameWords how many of the text's words are its name
     */
    static SparseVector of(List<Concepts.Mention> mentions, int nameWords) {
        return of(mentions, nameWords, _ -> 1f);
    }

    /** @param says how much a concept says at all, 0 to 1 */
    static SparseVector of(List<Concepts.Mention> mentions, int nameWords, Says says) {
        var loud = new TreeMap<Long, Float>();
        for (var mention : mentions) {
            loud.merge(
                    (long) mention.concept(),
                    (mention.first() < nameWords ? IN_NAME : IN_TEXT) * says.weight(mention.concept()),
                    Math::max);
        }
        return SparseVector.of(loud);
    }
}
