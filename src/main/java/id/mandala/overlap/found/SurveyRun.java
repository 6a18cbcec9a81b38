package id.mandala.overlap.found;

import id.mandala.values.RegionCode;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One comparison of all of a region's things.
 *
 * @param heardAt while it runs: when it last said so
 * @param items how many are compared, of which {@code done} are
 * @param stamp of the things as they were compared; another one today means that something was written since
 */
record SurveyRun(
        RegionCode region, UUID id, State state, Instant begunAt, Instant heardAt, int items, int done, String stamp) {

    /** A run that says nothing for so long was on a machine that is gone. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    enum State {
        RUNNING,
        CANCELLED,
        DONE,
        FAILED
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }

    boolean isLost(Instant now) {
        return isRunning() && heardAt.plus(SILENCE).isBefore(now);
    }

    SurveyRun failed() {
        return new SurveyRun(region, id, State.FAILED, begunAt, heardAt, items, done, stamp);
    }
}
