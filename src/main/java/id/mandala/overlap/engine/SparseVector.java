package id.mandala.overlap.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What a text weighs in each of its terms; of length one, or empty. Terms are told by a hash of 64 bits and stand in its order, so that
 * the same two texts always give the same bits, whatever was read before them.
 */
@SuppressWarnings("ArrayRecordComponent") // written once and read here only
record SparseVector(long[] terms, float[] weights) {

    static final SparseVector EMPTY = new SparseVector(new long[0], new float[0]);

    static SparseVector of(Map<String, Float> weights) {
        var byHash = new long[weights.size()];
        var names = new HashMap<Long, Float>();
        var at = 0;
        for (var it : weights.entrySet()) {
            byHash[at] = hash(it.getKey());
            names.put(byHash[at++], it.getValue());
        }
        Arrays.sort(byHash);
        var values = new float[byHash.length];
        var squares = 0.0;
        for (var k = 0; k < byHash.length; k++) {
            values[k] = names.getOrDefault(byHash[k], 0f);
            squares += values[k] * values[k];
        }
        if (squares == 0) {
            return EMPTY;
        }
        var length = (float) Math.sqrt(squares);
        for (var k = 0; k < values.length; k++) {
            values[k] /= length;
        }
        return new SparseVector(byHash, values);
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
