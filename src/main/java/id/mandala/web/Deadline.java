package id.mandala.web;

import java.time.Duration;
import java.util.Optional;

/**
 * The moment by which a request is answered, one way or the other. Whoever waits for something outside the program waits no longer;
 * chores without a request have no deadline.
 */
public final class Deadline {

    /** Two seconds below what is promised: for a connection asked for in the last second, and for writing our answer. */
    private static final Duration REQUEST = Duration.ofSeconds(8);

    private static final ThreadLocal<Long> END = new ThreadLocal<>();

    private Deadline() {}

    static void begin() {
        END.set(System.nanoTime() + REQUEST.toNanos());
    }

    static void end() {
        END.remove();
    }

    /** Negative when it has passed; empty outside a request. */
    public static Optional<Duration> remaining() {
        return Optional.ofNullable(END.get()).map(end -> Duration.ofNanos(end - System.nanoTime()));
    }
}
