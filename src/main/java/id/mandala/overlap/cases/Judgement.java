package id.mandala.overlap.cases;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What people said two items are to each other, with agencies and texts as they stood.
 *
 * @param counts whether the secretariat or the planner said so; an agency's own word about a pair is kept and does not count
 * @param inCase the case that decided it; absent for a pair judged by itself
 */
public record Judgement(
        ItemRef.Pair pair,
        Side one,
        Side other,
        Label label,
        String words,
        boolean counts,
        Optional<UUID> inCase,
        Instant at) {

    public record Side(String agency, String text) {}
}
