package id.mandala.identity;

import id.mandala.web.Deadline;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cuts the connection of a transaction that is still open when its request's time is up: whatever waits for the database then fails at
 * once, in the middle of a statement or of a commit. A time limit on each read would begin anew with every answer, and one told to the
 * server does not help where the server is not heard.
 */
final class ConnectionWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectionWatch.class);

    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    private final Connection connection;
    private final Optional<ScheduledFuture<?>> end;
    private boolean over;

    /** Watches until it is closed; outside a request there is nothing to watch for. */
    ConnectionWatch(Connection connection) {
        this.connection = connection;
        this.end = Deadline.remaining().map(it -> CLOCK.schedule(this::cut, it.toMillis(), TimeUnit.MILLISECONDS));
    }

    private synchronized void cut() {
        if (!over) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.warn("A connection past its time could not be cut", e);
            }
        }
    }

    /** From here on the connection may be another request's. */
    @Override
    public synchronized void close() {
        over = true;
        end.ifPresent(it -> it.cancel(false));
    }

    private static ScheduledThreadPoolExecutor clock() {
        var clock = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("deadline").factory());
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }
}
