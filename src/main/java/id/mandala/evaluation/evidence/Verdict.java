package id.mandala.evaluation.evidence;

import java.time.Instant;

/**
 * What an assessor holds of a file as the proof of one answer.
 *
 * @param words what is to be corrected, or why it is refused
 * @param name of who decided
 */
record Verdict(Decision decision, String words, String name, Instant at) {

    /** Words: {@code evaluation.evidence.verdict.<name>}. */
    enum Decision {
        ACCEPTED,
        CORRECT,
        REFUSED
    }
}
