package id.mandala.movement;

import java.util.Arrays;
import java.util.List;

/**
 * What a regency owes at the end of a Bimtek stage. Words: {@code movement.output.<name>}. Source: domain.md 5.
 */
public enum Output {
    READINESS(1),
    VISION(1),
    BOOK_1(1),
    PROGRAMME_MATRIX(2),
    INNOVATIONS(3),
    QUICK_WINS(3),
    BOOK_2(3),
    ROAD_MAP(4),
    FINAL_BOOKS(4),
    JOINT_COMMITMENT(4);

    private final int stage;

    Output(int stage) {
        this.stage = stage;
    }

    /** I to IV as 1 to 4. */
    public int stage() {
        return stage;
    }

    public static List<Output> of(int stage) {
        return Arrays.stream(values()).filter(it -> it.stage == stage).toList();
    }
}
