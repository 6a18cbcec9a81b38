package id.mandala.evaluation.evidence;

import id.mandala.audit.Chain;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry of the ledger as its hash covers it: every column as text, what is absent empty.
 *
 * @param cells in the order of {@link #TITLES}
 */
record LedgerLine(List<String> cells) {

    static final List<String> TITLES = List.of(
            "region_code",
            "seq",
            "at",
            "kind",
            "actor_id",
            "name",
            "evidence",
            "replaces",
            "title",
            "period_from",
            "period_to",
            "file_name",
            "file_kind",
            "bytes",
            "sha256",
            "year",
            "edition",
            "question",
            "revision",
            "decision",
            "words",
            "previous_hash",
            "hash");

    /** The same as {@code evaluation.ledger_digest} reads them. */
    static final String COLUMNS = """
            e.region_code, e.seq::text, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, e.kind, e.actor_id::text,
            e.name, e.evidence::text, e.replaces::text, e.title, to_char(e.period_from, 'YYYY-MM-DD') as period_from,
            to_char(e.period_to, 'YYYY-MM-DD') as period_to, e.file_name, e.file_kind, e.bytes::text, e.sha256, e.year::text, e.edition,
            e.question, e.revision::text, e.decision, e.words, e.previous_hash, e.hash
            """;

    private static final int HASHED = TITLES.size() - 1;

    LedgerLine {
        cells = List.copyOf(cells);
        if (cells.size() != TITLES.size()) {
            throw new IllegalArgumentException(cells.size() + " cells, not " + TITLES.size());
        }
    }

    /** Of a query whose first columns are {@link #COLUMNS}. */
    static LedgerLine of(ResultSet row) throws SQLException {
        var cells = new ArrayList<String>(TITLES.size());
        for (int i = 1; i <= TITLES.size(); i++) {
            var cell = row.getString(i);
            cells.add(cell == null ? "" : cell);
        }
        return new LedgerLine(cells);
    }

    public String cell(String title) {
        return cells.get(TITLES.indexOf(title));
    }

    public Instant moment() {
        return Instant.parse(cell("at"));
    }

    boolean isFile() {
        return cell("kind").equals("FILE");
    }

    /** Where its file lies in a bundle. */
    String path() {
        return "bukti/%06d-%s".formatted(Long.parseLong(cell("seq")), cell("file_name"));
    }

    /** What its hash must be. */
    String digest() {
        return Chain.digest(cells.subList(0, HASHED).stream());
    }
}
