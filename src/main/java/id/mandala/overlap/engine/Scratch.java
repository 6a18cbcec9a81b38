package id.mandala.overlap.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;

/** Sums by item, of one search; used again for the next so that a search makes no garbage the size of the index. */
final class Scratch {

    private float[] sums = new float[0];
    private int[] touched = new int[64];
    private int size;

    void begin(int items) {
        if (sums.length < items) {
            sums = new float[Math.max(items, sums.length * 2)];
        }
        for (var k = 0; k < size; k++) {
            sums[touched[k]] = 0;
        }
        size = 0;
    }

    /** @param share above 0 */
    void add(int item, float share) {
        touch(item);
        sums[item] += share;
    }

    /** @param sum above 0 */
    void set(int item, float sum) {
        touch(item);
        sums[item] = sum;
    }

    private void touch(int item) {
        if (sums[item] == 0) {
            if (size == touched.length) {
                touched = Arrays.copyOf(touched, size * 2);
            }
            touched[size++] = item;
        }
    }

    /**
     * The {@code count} items of the largest sums.
     *
     * @param ties which of two items comes first where their sums are equal
     */
    int[] best(int count, IntPredicate wanted, Comparator<Integer> ties) {
        var heap = new int[count];
        var found = 0;
        for (var k = 0; k < size; k++) {
            var item = touched[k];
            if (!wanted.test(item) || (found == count && !isBefore(item, heap[found - 1], ties))) {
                continue;
            }
            var at = found < count ? found++ : count - 1;
            while (at > 0 && isBefore(item, heap[at - 1], ties)) {
                heap[at] = heap[at - 1];
                at--;
            }
            heap[at] = item;
        }
        return Arrays.copyOf(heap, found);
    }

    private boolean isBefore(int one, int other, Comparator<Integer> ties) {
        var difference = Float.compare(sums[other], sums[one]);
        return difference < 0 || (difference == 0 && ties.compare(one, other) < 0);
    }
}
