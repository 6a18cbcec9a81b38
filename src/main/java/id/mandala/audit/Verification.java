package id.mandala.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Computes every chain anew, row by row, and holds it against its head and against the anchors kept outside the database. */
final class Verification {

    /**
     * The first thing wrong.
     *
     * @param seq the row, or the place where a row is missing
     */
    record Broken(String region, long seq, String why) {}

    /** Where a chain has got to while its rows pass by. */
    private record Reached(long seq, String hash) {}

    private final Connection owner;
    private final Anchored anchors;
    private final Map<String, Reached> ends = new TreeMap<>();
    private long entries;

    Verification(Connection owner, Anchored anchors) {
        this.owner = owner;
        this.anchors = anchors;
    }

    long entries() {
        return entries;
    }

    int chains() {
        return ends.size();
    }

    /** Reads one state of the database, while the program goes on writing. */
    Optional<Broken> firstBroken() throws SQLException {
        owner.setAutoCommit(false);
        owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            var broken = rows();
            return broken.isPresent() ? broken : ends();
        } finally {
            owner.rollback();
        }
    }

    private Optional<Broken> rows() throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.setFetchSize(2_000);
            var rows = statement.executeQuery(
                    "select " + Entry.COLUMNS + " from audit.entry e order by e.region_code collate \"C\", e.seq");
            while (rows.next()) {
                var entry = Entry.of(rows);
                var broken = wrong(entry);
                if (broken.isPresent()) {
                    return broken;
                }
                ends.put(entry.region(), new Reached(entry.seq(), entry.hash()));
                entries++;
            }
        }
        return Optional.empty();
    }

    private Optional<Broken> wrong(Entry entry) {
        var before = ends.getOrDefault(entry.region(), new Reached(0, Entry.root(entry.region())));
        var anchored = anchors.committed(entry.region()).get(entry.seq());
        if (entry.seq() != before.seq() + 1) {
            return Optional.of(new Broken(entry.region(), before.seq() + 1, "row missing"));
        }
        if (!entry.digest().equals(entry.hash())) {
            return Optional.of(broken(entry, "row changed: its hash does not fit its content"));
        }
        if (!entry.previousHash().equals(before.hash())) {
            return Optional.of(broken(entry, "chain broken: it does not continue the row before"));
        }
        if (anchored != null && !anchored.equals(entry.hash())) {
            return Optional.of(broken(entry, "chain rewritten: the anchor outside the database holds another hash"));
        }
        return anchors.isEmpty() || anchors.knows(entry)
                ? Optional.empty()
                : Optional.of(broken(entry, "row inserted: no anchor outside the database knows it"));
    }

    private static Broken broken(Entry entry, String why) {
        return new Broken(entry.region(), entry.seq(), why);
    }

    /** After the rows: does each chain end where its head and its last anchor say? */
    private Optional<Broken> ends() throws SQLException {
        var heads = heads();
        var regions = new TreeSet<>(ends.keySet());
        regions.addAll(heads.keySet());
        regions.addAll(anchors.regions());
        for (var region : regions) {
            var end = ends.getOrDefault(region, new Reached(0, Entry.root(region)));
            var anchored = anchors.committed(region);
            if (!anchored.isEmpty() && anchored.lastKey() > end.seq()) {
                return Optional.of(new Broken(
                        region,
                        end.seq() + 1,
                        "tail cut: an anchor outside the database knows row " + anchored.lastKey()));
            }
            var head = heads.getOrDefault(region, new Reached(0, Entry.root(region)));
            if (head.seq() > end.seq()) {
                return Optional.of(new Broken(region, end.seq() + 1, "tail cut: the head says row " + head.seq()));
            }
            if (!head.equals(end)) {
                return Optional.of(new Broken(region, end.seq(), "head changed: it is not the last row"));
            }
        }
        return Optional.empty();
    }

    private Map<String, Reached> heads() throws SQLException {
        var heads = new TreeMap<String, Reached>();
        try (var statement = owner.createStatement()) {
            var rows = statement.executeQuery("select region_code, seq, encode(hash, 'hex') as hash from audit.head");
            while (rows.next()) {
                heads.put(rows.getString("region_code"), new Reached(rows.getLong("seq"), rows.getString("hash")));
            }
        }
        return heads;
    }
}
