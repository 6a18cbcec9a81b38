package id.mandala.overlap.found;

import id.mandala.overlap.cases.ItemRef;
import java.util.List;
import java.util.Optional;

/**
 * A group as a survey found it.
 *
 * @param strength mean score of its pairs, 0 to 1
 * @param topic what its things have in common, in a word or two; empty where nothing was recognised
 * @param shared key of the national application that does this
 */
record FoundGroup(int number, Kind kind, double strength, String topic, Optional<String> shared, List<Member> members) {

    enum Kind {
        DUPLICATE,
        OVERLAP,
        /** A national application does it already. */
        USE_SHARED
    }

    /** @param isShared whether it is the national application itself */
    record Member(ItemRef ref, boolean isShared) {}

    FoundGroup {
        members = List.copyOf(members);
    }
}
