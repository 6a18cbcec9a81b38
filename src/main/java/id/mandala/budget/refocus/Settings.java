package id.mandala.budget.refocus;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * How much may be done for an answer.
 *
 * @param work rounds of two neighbourhoods for each plan; decides where the search ends
 * @param most a safety stop by the clock, for all plans together; an answer it ended says so
 * @param told is told after each step
 * @param cancelled is asked after each step
 */
public record Settings(int work, Duration most, Consumer<Progress> told, BooleanSupplier cancelled) {

    /** Within this the search ends early: nobody tells plans apart by less. */
    static final double CLOSE = 0.0005;

    public static final int WORK = 12;
    public static final Duration MOST = Duration.ofMinutes(2);

    /**
     * @param done 0 to 1, of the work
     * @param value thousandths of a point so far
     * @param bound not to be exceeded
     */
    public record Progress(double done, long value, long bound) {}

    public static Settings of(int work) {
        return new Settings(work, MOST, _ -> {}, () -> false);
    }
}
