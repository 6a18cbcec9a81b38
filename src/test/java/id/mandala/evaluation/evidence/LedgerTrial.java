package id.mandala.evaluation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.audit.Chain;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code ./mandala bench ledger}: 10,000 files of 20 KB verified, beside nothing but the SHA-256 of the same bytes. */
class LedgerTrial {

    private static final int FILES = 10_000;
    private static final int BYTES = 20_480;
    private static final int ROUNDS = 3;
    private static final double MOST = 4;

    @Test
    void verifying_ten_thousand_files_costs_little_more_than_their_sums() throws SQLException {
        var database = LedgerRows.database("ledger_trial");
        try (var owner = database.connectAsOwner()) {
            LedgerRows.files(owner, "13.03", FILES, BYTES);
            owner.setAutoCommit(false);
            double verified = Double.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                long begin = System.nanoTime();
                var found = new LedgerVerifier().verify(owner);
                verified = Math.min(verified, (System.nanoTime() - begin) / 1e9);
                assertThat(found.broken()).isEmpty();
            }
            double bare = bare(contents(owner));
            IO.println("%,d files of %,d bytes verified in %.2f s; bare SHA-256 %.2f s; ratio %.1f"
                    .formatted(FILES, BYTES, verified, bare, verified / bare));
            assertThat(verified / bare).as("to the bare sums").isLessThan(MOST);
        }
    }

    private static List<byte[]> contents(Connection owner) throws SQLException {
        var contents = new ArrayList<byte[]>();
        try (var statement = owner.createStatement()) {
            statement.setFetchSize(100);
            var rows = statement.executeQuery("select content from evaluation.evidence_content");
            while (rows.next()) {
                contents.add(rows.getBytes(1));
            }
        }
        return contents;
    }

    private static double bare(List<byte[]> contents) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            contents.forEach(Chain::sha256);
            best = Math.min(best, (System.nanoTime() - begin) / 1e9);
        }
        return best;
    }
}
