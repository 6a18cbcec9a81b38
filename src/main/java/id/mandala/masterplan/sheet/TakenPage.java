package id.mandala.masterplan.sheet;

import id.mandala.region.Area;
import java.util.List;
import java.util.UUID;

/**
 * An import that was taken, to be undone.
 *
 * @param touched how many initiatives undoing would leave alone
 * @param left the first of what somebody went on from, once it was undone
 */
record TakenPage(Area region, TakenImport taken, int touched, List<Named> left, int leftCount) {

    /** How many of those left alone a page names. */
    static final int SHOWN = 50;

    static TakenPage of(Area region, TakenImport taken, int touched, List<Named> left) {
        return new TakenPage(region, taken, touched, left.stream().limit(SHOWN).toList(), left.size());
    }

    /** An initiative by its name. */
    record Named(UUID id, String name) {}
}
