package id.mandala.masterplan.study;

import java.time.Instant;
import java.util.Optional;

/**
 * The planner's reason to go on without a favourable verdict.
 *
 * @param despite the study that counted when it was written; absent where there was none
 * @param by name of the planner; absent where the reader may not see it
 */
public record Waiver(int seq, Optional<Integer> despite, String reason, Instant at, Optional<String> by) {}
