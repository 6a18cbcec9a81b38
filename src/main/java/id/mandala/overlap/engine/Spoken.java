package id.mandala.overlap.engine;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Of which concepts a text speaks, and how loudly: what stands in the name weighs twice as much as what stands in the description.
 *
 * @param concepts numbers, rising
 * @param weights of length one together
 */
@SuppressWarnings("ArrayRecordComponent") // written once and read here only
record Spoken(int[] concepts, float[] weights) {

    private static final float IN_NAME = 1f;
    private static final float IN_TEXT = 0.5f;

    /** @param nameWords how many of the text's words are its name */
    static Spoken of(List<Concepts.Mention> mentions, int nameWords) {
        return of(mentions, nameWords, _ -> 1f);
    }

    /** @param says how much a concept says at all, 0 to 1 */
    static Spoken of(List<Concepts.Mention> mentions, int nameWords, Says says) {
        var loud = new TreeMap<Integer, Float>();
        for (var mention : mentions) {
            loud.merge(
                    mention.concept(),
                    (mention.first() < nameWords ? IN_NAME : IN_TEXT) * says.weight(mention.concept()),
                    Math::max);
        }
        var squares = 0f;
        for (var it : loud.values()) {
            squares += it * it;
        }
        var length = (float) Math.sqrt(squares);
        var concepts = new int[loud.size()];
        var weights = new float[concepts.length];
        var at = 0;
        for (var it : loud.entrySet()) {
            concepts[at] = it.getKey();
            weights[at++] = it.getValue() / length;
        }
        return new Spoken(concepts, weights);
    }

    interface Says {
        float weight(int concept);
    }

    boolean has(int concept) {
        return Arrays.binarySearch(concepts, concept) >= 0;
    }

    boolean isEmpty() {
        return concepts.length == 0;
    }

    /** Cosine, from 0 to 1. */
    float dot(Spoken other) {
        var sum = 0f;
        for (int i = 0, j = 0; i < concepts.length && j < other.concepts.length; ) {
            if (concepts[i] == other.concepts[j]) {
                sum += weights[i++] * other.weights[j++];
            } else if (concepts[i] < other.concepts[j]) {
                i++;
            } else {
                j++;
            }
        }
        return Math.min(1, sum);
    }
}
