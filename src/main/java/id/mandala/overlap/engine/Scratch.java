package id.mandala.overlap.engine;

import java.util.Arrays;

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

    private void touch(int item) {
        if (sums[item] == 0) {
            if (size == touched.length) {
                touched = Arrays.copyOf(touched, size * 2);
            }
            touched[size++] = item;
        }
    }

    void offerTo(Best best) {
        for (var k = 0; k < size; k++) {
            best.offer(touched[k], sums[touched[k]]);
        }
    }
}
