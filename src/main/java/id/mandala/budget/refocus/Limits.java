package id.mandala.budget.refocus;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * How long a search may go on: rounds of work decide, the clock and a person who cancels only stop it.
 *
 * @param rounds of two neighbourhoods
 * @param nodes of the search tree in each neighbourhood
 * @param polishNodes of the search tree of the whole programme; 0 where that is too large to help
 * @param until by {@link System#nanoTime}, a safety stop
 * @param cancelled whether somebody does not want it any more
 */
record Limits(int rounds, int nodes, int kernelNodes, int polishNodes, long until, BooleanSupplier cancelled) {

    static Limits of(int initiatives, int work, Duration most, BooleanSupplier cancelled) {
        var large = initiatives > 600;
        return new Limits(
                large ? work : Math.max(2, work / 2),
                large ? 20 : 60,
                large ? 5 : 100,
                large ? 0 : 40 * work,
                System.nanoTime() + most.toNanos(),
                cancelled);
    }

    boolean isOver() {
        return isLate() || cancelled.getAsBoolean();
    }

    boolean isLate() {
        return System.nanoTime() - until >= 0;
    }

    /** Milliseconds. */
    long left() {
        return Math.max(1, (until - System.nanoTime()) / 1_000_000);
    }

    int kernel(int binaries) {
        return Math.min(binaries, binaries > 4000 ? 700 : 300);
    }

    int neighbourhood(int initiatives) {
        return initiatives > 600 ? 150 : Math.min(initiatives, 40);
    }
}
