package id.mandala.overlap.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Which items use a stem, and how much it weighs there. */
final class LexicalIndex {

    private static final int MOST_TERMS = 10;
    private static final int FEWEST_TERMS = 3;
    private static final int COMMON = 400; // a stem in more items than this, and than a fortieth of them, tells little

    private final Map<Long, Postings> postings = new HashMap<>();

    private static final class Postings {
        private int[] items = new int[4];
        private float[] weights = new float[4];
        private int size;

        void add(int item, float weight) {
            if (size == items.length) {
                items = Arrays.copyOf(items, size * 2);
                weights = Arrays.copyOf(weights, size * 2);
            }
            items[size] = item;
            weights[size++] = weight;
        }
    }

    void add(int item, SparseVector words) {
        for (var k = 0; k < words.terms().length; k++) {
            postings.computeIfAbsent(words.terms()[k], _ -> new Postings()).add(item, words.weights()[k]);
        }
    }

    /**
     * Sums, for each item that shares the heaviest stems, how much they weigh in both.
     *
     * @param all how many items there are
     */
    void find(SparseVector words, int all, Scratch scratch) {
        var used = 0;
        for (var term : heaviest(words)) {
            var here = postings.get(words.terms()[term]);
            var isCommon = here != null && here.size > COMMON && here.size > all / 40;
            if (here == null || (isCommon && used >= FEWEST_TERMS)) {
                continue;
            }
            for (var k = 0; k < here.size; k++) {
                scratch.add(here.items[k], here.weights[k] * words.weights()[term]);
            }
            if (++used == MOST_TERMS) {
                break;
            }
        }
    }

    private static int[] heaviest(SparseVector words) {
        return IntStream.range(0, words.terms().length)
                .boxed()
                .sorted((a, b) -> Float.compare(words.weights()[b], words.weights()[a]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
