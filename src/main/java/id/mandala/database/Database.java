package id.mandala.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/**
 * Where the database is and who may enter it.
 *
 * @param url JDBC address
 * @param program the role the program works as: reads and writes rows, within row-level security
 * @param owner the role that owns the schema and migrates it; absent where an operator migrates by hand
 */
public record Database(String url, Login program, Optional<Login> owner) {

    public record Login(String name, String password) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** The server the environment names, if it names one. */
    public static Optional<Database> given(Map<String, String> environment) {
        var url = environment.get("SPRING_DATASOURCE_URL");
        if (url == null || url.isBlank()) {
            return Optional.empty();
        }
        var program = new Login(
                environment.getOrDefault("SPRING_DATASOURCE_USERNAME", OwnServer.PROGRAM),
                environment.getOrDefault("SPRING_DATASOURCE_PASSWORD", ""));
        var owner = Optional.ofNullable(environment.get("SPRING_FLYWAY_USER"))
                .map(name -> new Login(name, environment.getOrDefault("SPRING_FLYWAY_PASSWORD", "")));
        return Optional.of(new Database(url, program, owner));
    }

    public Connection connectAsOwner() throws SQLException {
        var login = owner.orElseThrow(() -> new IllegalStateException("no owner login is known for " + url));
        return DriverManager.getConnection(url, login.name(), login.password());
    }

    /** What Spring's data source needs to know. */
    public Map<String, Object> properties() {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", program.name(),
                "spring.datasource.password", program.password());
    }
}
