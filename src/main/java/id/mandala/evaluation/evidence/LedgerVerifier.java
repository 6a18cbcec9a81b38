package id.mandala.evaluation.evidence;

import id.mandala.audit.Chain;
import id.mandala.audit.Verifier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/**
 * Computes every chain of evidence anew, each file's SHA-256 with it, and holds the ends against the heads and against what the audit
 * trail wrote down of each entry.
 */
public final class LedgerVerifier implements Verifier {

    /** Files of at most 10 MB come so many at a time. */
    private static final int FETCH = 12;

    private long entries;
    private long files;

    @Override
    public Found verify(Connection owner) throws SQLException {
        entries = 0;
        files = 0;
        var broken = entries(owner);
        if (broken.isEmpty()) {
            broken = first(owner, HEADS);
        }
        if (broken.isEmpty()) {
            broken = first(owner, TRAIL);
        }
        return new Found("%,d entries of evidence with %,d files".formatted(entries, files), broken);
    }

    private Optional<String> entries(Connection owner) throws SQLException {
        try (var statement = owner.prepareStatement("select " + LedgerLine.COLUMNS + """
                , c.content from evaluation.ledger_entry e
                left join evaluation.evidence_content c
                    on e.kind = 'FILE' and c.region_code = e.region_code and c.sha256 = e.sha256
                order by e.region_code collate "C", e.seq
                """)) {
            asBytes(statement);
            statement.setFetchSize(FETCH);
            return first(statement.executeQuery());
        }
    }

    /** Files are summed on all processors while the next are fetched; what is told is the first broken in the chain's order. */
    private Optional<String> first(ResultSet rows) throws SQLException {
        var sums = new ArrayDeque<CompletableFuture<Optional<String>>>();
        var chain = new ChainCheck("");
        while (rows.next()) {
            var line = LedgerLine.of(rows);
            if (!line.cell("region_code").equals(chain.region())) {
                chain = new ChainCheck(line.cell("region_code"));
            }
            var broken = chain.next(line);
            if (broken.isEmpty() && line.isFile()) {
                sums.add(content(chain.at(chain.seq(), ""), line, rows.getBytes("content")));
            }
            var earlier = broken.isPresent() ? firstOf(sums, 0) : firstOf(sums, FETCH);
            if (earlier.isPresent() || broken.isPresent()) {
                return earlier.or(() -> broken);
            }
            entries++;
        }
        return firstOf(sums, 0);
    }

    /** Waits until no more than {@code left} are still being summed. */
    private static Optional<String> firstOf(Deque<CompletableFuture<Optional<String>>> sums, int left) {
        while (sums.size() > left) {
            var broken = sums.remove().join();
            if (broken.isPresent()) {
                return broken;
            }
        }
        return Optional.empty();
    }

    /** Bytes as bytes, not as text twice as long. */
    private static void asBytes(PreparedStatement statement) throws SQLException {
        statement.unwrap(PGStatement.class).setPrepareThreshold(-1);
    }

    private CompletableFuture<Optional<String>> content(String place, LedgerLine line, byte @Nullable [] content) {
        files++;
        var file = line.cell("file_name");
        if (content == null) {
            return CompletableFuture.completedFuture(Optional.of(place + "file missing: " + file));
        }
        var expected = line.cell("sha256");
        return CompletableFuture.supplyAsync(() -> Chain.sha256(content).equals(expected)
                ? Optional.empty()
                : Optional.of(place + "file changed: " + file + " is not what its SHA-256 says"));
    }

    private static final String HEADS = """
            select region_code, coalesce(last.seq, 0) + 1,
                case when last.hash is null or h.seq > last.seq then 'tail cut: the head says entry ' || h.seq
                     else 'head changed: it is not the last entry' end
            from evaluation.ledger_head h
            full join (select distinct on (region_code) region_code, seq, hash from evaluation.ledger_entry
                       order by region_code, seq desc) last using (region_code)
            where (h.seq, h.hash) is distinct from (last.seq, last.hash)
            order by region_code collate "C" limit 1
            """;

    /** Each entry stands in the audit trail too, whose heads are anchored outside the database. */
    private static final String TRAIL = """
            select a.region_code, (a.detail ->> 'seq')::bigint, 'chain rewritten: the audit trail holds another hash'
            from audit.entry a
            left join evaluation.ledger_entry e on e.region_code = a.region_code and e.seq = (a.detail ->> 'seq')::bigint
            where a.action like 'evaluation.evidence-%' and e.hash is distinct from a.detail ->> 'hash'
            order by a.region_code collate "C", (a.detail ->> 'seq')::bigint limit 1
            """;

    private static Optional<String> first(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            var rows = statement.executeQuery(sql);
            return rows.next()
                    ? Optional.of(new ChainCheck(rows.getString(1)).at(rows.getLong(2), rows.getString(3)))
                    : Optional.empty();
        }
    }
}
