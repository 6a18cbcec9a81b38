package id.mandala.web;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The requests this node is doing. Copies of one wait here and not on a connection to the database each. */
final class InFlight {

    private final ConcurrentHashMap<OnceKey, CountDownLatch> running = new ConcurrentHashMap<>();

    /** Let go of by closing. */
    record Turn(InFlight flights, OnceKey key, CountDownLatch done) implements AutoCloseable {
        @Override
        public void close() {
            flights.running.remove(key, done);
            done.countDown();
        }
    }

    /** @throws StillRunning when the first copy takes longer than {@code patience} */
    Turn take(OnceKey key, Duration patience) {
        var mine = new CountDownLatch(1);
        var end = System.nanoTime() + patience.toNanos();
        for (var other = running.putIfAbsent(key, mine); other != null; other = running.putIfAbsent(key, mine)) {
            await(other, end - System.nanoTime());
        }
        return new Turn(this, key, mine);
    }

    private static void await(CountDownLatch other, long nanos) {
        try {
            if (!other.await(nanos, TimeUnit.NANOSECONDS)) {
                throw new StillRunning();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StillRunning();
        }
    }
}
