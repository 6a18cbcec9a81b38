package id.mandala.overlap.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;

/** The few items of the largest sums among those offered, the largest first. */
final class Best {

    private final int[] items;
    private final float[] sums;
    private final IntPredicate wanted;
    private final Comparator<Integer> ties;
    private int found;

    /** @param ties which of two items comes first where their sums are equal */
    Best(int most, IntPredicate wanted, Comparator<Integer> ties) {
        items = new int[most];
        sums = new float[most];
        this.wanted = wanted;
        this.ties = ties;
    }

    /** An item may be offered again, with the same sum. */
    void offer(int item, float sum) {
        var last = items.length - 1;
        // most fall at the first question; asking whether an item is wanted costs more than all the rest
        if ((found > last && !isBefore(item, sum, last)) || contains(item) || !wanted.test(item)) {
            return;
        }
        var at = found > last ? last : found++;
        while (at > 0 && isBefore(item, sum, at - 1)) {
            items[at] = items[at - 1];
            sums[at] = sums[at - 1];
            at--;
        }
        items[at] = item;
        sums[at] = sum;
    }

    boolean contains(int item) {
        for (var k = 0; k < found; k++) {
            if (items[k] == item) {
                return true;
            }
        }
        return false;
    }

    int[] items() {
        return Arrays.copyOf(items, found);
    }

    private boolean isBefore(int item, float sum, int place) {
        return sum > sums[place] || (sum == sums[place] && ties.compare(item, items[place]) < 0);
    }
}
