package id.mandala.overlap.gate;

import id.mandala.overlap.found.Lookalike;
import id.mandala.overlap.found.Lookalikes;
import id.mandala.values.RegionCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was looked up for one initiative, as it stood then, and what its agency says to it.
 *
 * @param who name of the person; absent for the program, and for somebody whose account is not the reader's to see
 */
record GateCheck(
        RegionCode region,
        UUID initiative,
        Instant at,
        Optional<String> who,
        List<Seen> found,
        String answer,
        int version) {

    /**
     * Something that was found.
     *
     * @param key tells it from all others
     * @param kind {@code INITIATIVE}, {@code APPLICATION}, or {@code SHARED} for a national application
     * @param agency its owner
     * @param region as people call it; empty for a national application
     * @param likeness {@code DUPLICATE}, {@code OVERLAP}, or {@code SHARED}
     */
    record Seen(String key, String kind, String name, String agency, String region, String likeness) {

        private static final String SHARED = "SHARED";

        private static Seen of(Lookalike it) {
            return new Seen(
                    it.key(),
                    it.ref().kind().name(),
                    it.name(),
                    it.agency(),
                    it.regionName(),
                    it.likeness().name());
        }
    }

    GateCheck {
        found = List.copyOf(found);
    }

    static List<Seen> seen(Lookalikes found) {
        return Stream.concat(
                        found.ofRegions().stream().map(Seen::of),
                        found.shared().stream()
                                .map(it -> new Seen(
                                        Seen.SHARED + ":" + it.key(),
                                        Seen.SHARED,
                                        it.name(),
                                        it.owner(),
                                        "",
                                        Seen.SHARED)))
                .toList();
    }

    /** Whether there is something among these that was not there to be answered. */
    boolean leavesOpen(List<Seen> now) {
        var known = found.stream().map(Seen::key).collect(Collectors.toSet());
        return now.stream().anyMatch(it -> !known.contains(it.key()));
    }
}
