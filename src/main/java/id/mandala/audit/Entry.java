package id.mandala.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of the trail as it stands in the table, with everything its hash covers. */
record Entry(
        String region,
        long seq,
        long microseconds,
        @Nullable String actorId,
        String actor,
        String action,
        String subject,
        String detail,
        String previousHash,
        String hash) {

    static final String COLUMNS = """
            e.region_code, e.seq, (extract(epoch from e.at) * 1000000)::bigint as microseconds, e.actor_id::text as actor_id,
            e.actor, e.action, e.subject, e.detail::text as detail,
            encode(e.previous_hash, 'hex') as previous_hash, encode(e.hash, 'hex') as hash
            """;

    static Entry of(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("region_code"),
                row.getLong("seq"),
                row.getLong("microseconds"),
                row.getString("actor_id"),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("detail"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    /** What the row's hash must be. Computed here too, because who can change rows can change the database's function as well. */
    String digest() {
        return Chain.digest(Stream.of(
                region,
                String.valueOf(seq),
                String.valueOf(microseconds),
                actorId,
                actor,
                action,
                subject,
                detail,
                previousHash));
    }

    /** The hash a region's chain begins with. */
    static String root(String region) {
        return Chain.root(region);
    }
}
