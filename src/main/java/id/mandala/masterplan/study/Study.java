package id.mandala.masterplan.study;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A feasibility study as it was recorded; it never changes.
 *
 * @param seq place in the order of recording, from 1, unique in its initiative
 * @param corrects the study this one puts right; that one counts no more
 * @param recordedBy name of the person; absent where the reader may not see it
 */
public record Study(
        int seq, Opinion opinion, Optional<Integer> corrects, Instant recordedAt, Optional<String> recordedBy) {

    /** The one that counts: of those no other corrects the latest by its date, of one day the one recorded last. */
    static Optional<Study> counting(List<Study> studies) {
        var corrected = new HashSet<Integer>();
        studies.forEach(it -> it.corrects().ifPresent(corrected::add));
        return studies.stream()
                .filter(it -> !corrected.contains(it.seq()))
                .max(Comparator.comparing((Study it) -> it.opinion().madeOn()).thenComparingInt(Study::seq));
    }
}
