package id.mandala.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** What another module keeps that must be as it was written; {@code ./mandala audit verify} asks it after the trail. */
public interface Verifier {

    /**
     * @param looked at what, in words: {@code 12 entries of evidence}
     * @param broken the first thing wrong, with its place and why
     */
    record Found(String looked, Optional<String> broken) {}

    /** @param owner within a read-only transaction that sees one state of the database */
    Found verify(Connection owner) throws SQLException;
}
