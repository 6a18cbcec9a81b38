package id.mandala.evaluation.round;

import java.time.Instant;
import java.util.List;

/**
 * A self-assessment handed in, or given back.
 *
 * @param answered questions that had an answer then
 * @param missing keys of those that had none
 * @param reason why it was given back; else empty
 * @param revision from 1
 */
record Submission(
        boolean handedIn, int answered, List<String> missing, String reason, String name, Instant at, int revision) {

    Submission {
        missing = List.copyOf(missing);
    }
}
