package id.mandala.evaluation.evidence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A file answers a question.
 *
 * @param edition id of the instrument
 * @param revision times it was added or taken back, this one too
 * @param added whether it answers it now
 * @param verdict that counts today
 * @param verdicts that were ever given on it
 */
record Use(
        UUID evidence,
        int year,
        String edition,
        String question,
        int revision,
        boolean added,
        Optional<Verdict> verdict,
        int verdicts,
        String name,
        Instant at) {}
