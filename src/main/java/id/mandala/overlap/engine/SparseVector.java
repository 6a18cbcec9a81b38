package id.mandala.overlap.engine;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a text weighs in each of its terms; of length one, or empty. Terms are told by a number and stand in its order, so that the same
 * two texts always give the same bits, whatever was read before them. A stem's number is a hash of 64 bits, a concept's its own.
 */
@SuppressWarnings("ArrayRecordComponent") // written once and read here only
record SparseVector(long[] terms, float[] weights) {

    static final SparseVector EMPTY = new SparseVector(new long[0], new float[0]);

    static SparseVector of(Map<String, Float> weights) {
        var numbered = new TreeMap<Long, Float>();
        weights.forEach((term, weight) -> numbered.put(hash(term), weight));
        return of(numbered);
    }

    static SparseVector of(SortedMap<Long, Float> weights) {
        var terms = new long[weights.size()];
        var values = new float[terms.length];
        var squares = 0.0;
        var at = 0;
        for (var it : weights.entrySet()) {
            terms[at] = it.getKey();
            values[at++] = it.getValue();
            squares += it.getValue() * it.getValue();
        }
        if (squares == 0) {
            return EMPTY;
        }
        var length = (float) Math.sqrt(squares);
        for (var k = 0; k < values.length; k++) {
            values[k] /= length;
        }
        return new SparseVector(terms, values);
    }

    /** Cosine, from 0 to 1. */
    float dot(SparseVector other) {
        var sum = 0f;
        var i = 0;
        var j = 0;
        while (i < terms.length && j < other.terms.length) {
            if (terms[i] == other.terms[j]) {
                sum += weights[i++] * other.weights[j++];
            } else if (terms[i] < other.terms[j]) {
                i++;
            } else {
                j++;
            }
        }
        return Math.min(1, sum);
    }

    boolean has(long term) {
        return Arrays.binarySearch(terms, term) >= 0;
    }

    boolean isEmpty() {
        return terms.length == 0;
    }

    /** FNV-1a of 64 bits. */
    static long hash(CharSequence term) {
        var hash = 0xcbf29ce484222325L;
        for (var k = 0; k < term.length(); k++) {
            hash = (hash ^ term.charAt(k)) * 0x100000001b3L;
        }
        return hash;
    }
}
