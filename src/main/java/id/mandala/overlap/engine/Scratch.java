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
        var best = new int[count];
        var largest = new float[count];
        var found = 0;
        for (var k = 0; k < size; k++) {
            var item = touched[k];
            var sum = sums[item];
            // most fall at the first question; asking whether an item is wanted costs more than all the rest
            if ((found == count && !isBefore(item, sum, best[count - 1], largest[count - 1], ties))
                    || !wanted.test(item)) {
                continue;
            }
            var at = found < count ? found++ : count - 1;
            while (at > 0 && isBefore(item, sum, best[at - 1], largest[at - 1], ties)) {
                best[at] = best[at - 1];
                largest[at] = largest[at - 1];
                at--;
            }
            best[at] = item;
            largest[at] = sum;
        }
        return Arrays.copyOf(best, found);
    }

    private static boolean isBefore(int one, float sum, int other, float otherSum, Comparator<Integer> ties) {
        return sum > otherSum || (sum == otherSum && ties.compare(one, other) < 0);
    }
}
