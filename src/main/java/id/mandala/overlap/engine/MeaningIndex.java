package id.mandala.overlap.engine;

import java.util.Arrays;
import java.util.List;

/** Which items point in a like direction: each stands by its two nearest landmarks, and a search looks around eight. */
final class MeaningIndex {

    private static final int STANDS_BY = 2;
    private static final int LOOKS_AROUND = 8;
    private static final float LEAST = 0.2f;

    private final Direction[] landmarks;
    private final int[][] items;
    private final Direction[][] directions; // of the same items: they are read one after the other
    private final int[] sizes;

    MeaningIndex(List<Direction> landmarks) {
        this.landmarks = landmarks.toArray(Direction[]::new);
        items = new int[landmarks.size()][4];
        directions = new Direction[landmarks.size()][4];
        sizes = new int[landmarks.size()];
    }

    void add(int item, Direction direction) {
        if (direction.isKnown()) {
            for (var mark : Landmarks.nearest(landmarks, direction, STANDS_BY)) {
                if (sizes[mark] == items[mark].length) {
                    items[mark] = Arrays.copyOf(items[mark], sizes[mark] * 2);
                    directions[mark] = Arrays.copyOf(directions[mark], sizes[mark] * 2);
                }
                items[mark][sizes[mark]] = item;
                directions[mark][sizes[mark]++] = direction;
            }
        }
    }

    void find(Direction direction, Best best) {
        if (!direction.isKnown()) {
            return;
        }
        for (var mark : Landmarks.nearest(landmarks, direction, LOOKS_AROUND)) {
            for (var k = 0; k < sizes[mark]; k++) {
                var likeness = direction.cosine(directions[mark][k]);
                if (likeness > LEAST) {
                    best.offer(items[mark][k], likeness);
                }
            }
        }
    }
}
