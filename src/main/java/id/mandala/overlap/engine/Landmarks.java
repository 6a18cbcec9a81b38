package id.mandala.overlap.engine;

import java.util.List;

/** Spreads landmarks among directions: spherical k-means (Dhillon, Modha 2001), begun evenly among them, no chance in it. */
final class Landmarks {

    private static final int ROUNDS = 8;

    private Landmarks() {}

    static List<Direction> among(List<Direction> directions, int count) {
        var wanted = Math.min(count, directions.size());
        var marks = new Direction[wanted];
        for (var k = 0; k < wanted; k++) {
            marks[k] = directions.get((int) ((long) k * directions.size() / wanted));
        }
        for (var round = 0; round < ROUNDS; round++) {
            var sums = new float[wanted][];
            for (var direction : directions) {
                var mark = nearest(marks, direction, 1)[0];
                sums[mark] = sums[mark] == null ? new float[direction.parts().length] : sums[mark];
                for (var k = 0; k < sums[mark].length; k++) {
                    sums[mark][k] += direction.parts()[k] / direction.length();
                }
            }
            for (var k = 0; k < wanted; k++) {
                if (sums[k] != null) {
                    marks[k] = Direction.of(sums[k]);
                }
            }
        }
        return List.of(marks);
    }

    /** The numbers of the {@code count} nearest marks, nearest first. */
    static int[] nearest(Direction[] marks, Direction direction, int count) {
        var nearest = new int[Math.min(count, marks.length)];
        var likeness = new float[nearest.length];
        var found = 0;
        for (var mark = 0; mark < marks.length; mark++) {
            var here = marks[mark].cosine(direction);
            var at = found;
            while (at > 0 && likeness[at - 1] < here) {
                at--;
            }
            if (at < nearest.length) {
                found = Math.min(found + 1, nearest.length);
                System.arraycopy(nearest, at, nearest, at + 1, found - at - 1);
                System.arraycopy(likeness, at, likeness, at + 1, found - at - 1);
                nearest[at] = mark;
                likeness[at] = here;
            }
        }
        return nearest;
    }
}
