package id.mandala.web;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.TransactionTimedOutException;

/** Reads from a failure of the database what it means for the one who asked. Codes: PostgreSQL, appendix A. */
final class SqlState {

    private static final Pattern QUOTED = Pattern.compile("\"(\\w+)\"");

    private SqlState() {}

    /** The status of the answer; empty where the failure is a mistake of the program. */
    static Optional<Integer> status(Throwable thrown) {
        var state =
                find(thrown, SQLException.class).map(SQLException::getSQLState).orElse("");
        return Optional.ofNullable(
                switch (state) {
                    case "53100", "58030" -> 507; // disk full, disk failing
                    case "55P03", "40001", "40P01" -> 409; // locked, overtaken, deadlocked
                    case "57014", "25006" -> 503; // took too long, read-only while a new leader is chosen
                    case "42501" -> 403; // row-level security
                    case String it when it.startsWith("22") -> 400; // a value no column can hold
                    case String it when it.startsWith("08") || it.startsWith("53") || it.startsWith("57P") -> 503;
                    default -> isAway(thrown) ? 503 : null;
                });
    }

    /**
     * The constraint that was broken. PostgreSQL names it in quotation marks, after the table, on the first line of its message, and the
     * table that still refers to it as the third; the failure of a batch wraps that message in the whole statement.
     */
    static Optional<String> constraint(Throwable thrown) {
        return find(thrown, BatchUpdateException.class)
                .flatMap(it -> find(it.getCause(), SQLException.class))
                .or(() -> find(thrown, SQLException.class))
                .filter(it -> String.valueOf(it.getSQLState()).startsWith("23"))
                .flatMap(it -> String.valueOf(it.getMessage()).lines().findFirst())
                .flatMap(it -> QUOTED.matcher(it).results().limit(2).reduce((_, last) -> last))
                .map(it -> it.group(1));
    }

    private static boolean isAway(Throwable thrown) {
        return find(thrown, CannotCreateTransactionException.class).isPresent()
                || find(thrown, CannotGetJdbcConnectionException.class).isPresent()
                || find(thrown, DataAccessResourceFailureException.class).isPresent()
                || find(thrown, TransientDataAccessException.class).isPresent()
                || find(thrown, QueryTimeoutException.class).isPresent()
                || find(thrown, TransactionTimedOutException.class).isPresent()
                // a commit or a rollback whose answer never came
                || find(thrown, TransactionSystemException.class).isPresent();
    }

    private static <T extends Throwable> Optional<T> find(@Nullable Throwable thrown, Class<T> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
