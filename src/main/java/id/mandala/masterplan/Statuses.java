package id.mandala.masterplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Reads a year's status out of a row whose columns {@code ran}, {@code cause} and {@code note} may all be null. */
final class Statuses {

    private Statuses() {}

    static Optional<YearStatus> read(ResultSet row) throws SQLException {
        var ran = row.getObject("ran", Boolean.class);
        if (ran == null) {
            return Optional.empty();
        }
        var cause = Optional.ofNullable(row.getString("cause")).map(Cause::valueOf);
        return Optional.of(YearStatus.of(ran, cause, row.getString("note")));
    }
}
