package id.mandala.evaluation.evidence;

import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** A region's chain as it stands, within the scope of who asks. */
@Repository
@Transactional(readOnly = true)
class LedgerBook {

    private final JdbcClient jdbc;

    LedgerBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The entry that closed the year's evidence. */
    Optional<Long> frozenAt(RegionCode region, int year) {
        return jdbc.sql("""
                        select seq from evaluation.ledger_entry
                        where region_code = :region and kind = 'FREEZE' and year = :year
                        """)
                .param("region", region.value())
                .param("year", year)
                .query(Long.class)
                .optional();
    }

    /** From the first entry to that which closed the year; all of them while it is open. */
    List<LedgerLine> upTo(RegionCode region, int year) {
        return jdbc.sql("select " + LedgerLine.COLUMNS + """
                        from evaluation.ledger_entry e
                        where e.region_code = :region and e.seq <= :last order by e.seq
                        """)
                .param("region", region.value())
                .param("last", frozenAt(region, year).orElse(Long.MAX_VALUE))
                .query((row, _) -> LedgerLine.of(row))
                .list();
    }

    byte[] content(RegionCode region, String sha256) {
        return jdbc.sql("""
                        select content from evaluation.evidence_content where region_code = :region and sha256 = :sha256
                        """)
                .param("region", region.value())
                .param("sha256", sha256)
                .query((row, _) -> row.getBytes("content"))
                .single();
    }
}
