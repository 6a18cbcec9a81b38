package id.mandala.database;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Asks a server on loopback whether it would let anyone in yet. */
final class Readiness {

    /** SQLSTATE of "the database system is starting up", or shutting down, or in recovery. */
    private static final String CANNOT_CONNECT_NOW = "57P03";

    private Readiness() {}

    /** A server that asks for the password is up: only one that is not yet, or cannot be reached, says otherwise. */
    static boolean acceptsQueries(int port) {
        var url = "jdbc:postgresql://127.0.0.1:%d/postgres?connectTimeout=2&socketTimeout=5".formatted(port);
        try (var connection = DriverManager.getConnection(url, "postgres", "-")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            var state = e.getSQLState();
            return state != null && !state.equals(CANNOT_CONNECT_NOW) && !state.startsWith("08");
        }
    }
}
