package id.mandala.identity;

import id.mandala.web.Deadline;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Begins each transaction in the scope and with the account of whoever asks, so that row-level security holds for every statement in it. The
 * settings end with the transaction: nothing of them is carried on by the pooled connection. Within a request no transaction outlives its deadline,
 * even where the database hangs or answers slowly.
 */
@Component("transactionManager")
class ScopedTransactionManager extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    /** With less left nothing is begun: the pool alone may take two seconds to give a connection. */
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    /** By the transaction they watch. */
    private final transient Map<Object, ConnectionWatch> watches = new ConcurrentHashMap<>();

    ScopedTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    /** In seconds, at least one; each statement of the transaction gets what is left. */
    @Override
    protected int determineTimeout(TransactionDefinition definition) {
        return Deadline.remaining()
                .map(it -> (int) Math.max(1, it.toSeconds()))
                .orElseGet(() -> super.determineTimeout(definition));
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        if (Deadline.remaining().filter(it -> it.compareTo(SHORTEST) < 0).isPresent()) {
            throw new CannotCreateTransactionException("The request has used up its time");
        }
        // Asked before the transaction begins: finding the person may itself read the session.
        var actor = Actors.current();
        super.doBegin(transaction, definition);
        var connection = DataSourceUtils.getConnection(obtainDataSource());
        try {
            watches.put(transaction, new ConnectionWatch(connection));
            setScope(connection, actor);
        } catch (SQLException e) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("The scope could not be set", e);
        }
    }

    /** Also after a commit that was cut off: it is told as not known, and the same request sent again finds out. */
    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        Optional.ofNullable(watches.remove(transaction)).ifPresent(ConnectionWatch::close);
        super.doCleanupAfterCompletion(transaction);
    }

    private static void setScope(Connection connection, Actor actor) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select set_config('mandala.scope', ?, true), set_config('mandala.account', ?, true)")) {
            statement.setString(1, actor.scope());
            statement.setString(2, actor.account().map(UUID::toString).orElse(""));
            statement.execute();
        }
    }
}
