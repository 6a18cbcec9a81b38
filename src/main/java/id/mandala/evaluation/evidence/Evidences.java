package id.mandala.evaluation.evidence;

import id.mandala.documents.sent.FileKind;
import id.mandala.documents.sent.SentFile;
import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Files that prove something, within the scope of who asks, as the ledger has them. */
@Repository
@Transactional(readOnly = true)
class Evidences {

    private static final String FILE = """
            select e.*, (select n.evidence from evaluation.ledger_entry n
                         where n.region_code = e.region_code and n.replaces = e.evidence and n.kind = 'FILE') as replaced
            from evaluation.ledger_entry e
            where e.region_code = :region and e.kind = 'FILE'
            """;

    private final JdbcClient jdbc;

    Evidences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that answer a question of the year, and the newest versions of those that answer none of any, in the order they came. */
    List<Evidence> of(RegionCode region, int year) {
        return asked(FILE + """
                 and (e.evidence in (select evidence from evaluation.evidence_use u
                                     where u.region_code = :region and u.year = :year and u.decision = 'ADDED')
                      or not exists (select from evaluation.evidence_use u
                                     where u.region_code = :region and u.evidence = e.evidence and u.decision = 'ADDED')
                         and not exists (select from evaluation.ledger_entry n
                                         where n.region_code = :region and n.replaces = e.evidence and n.kind = 'FILE'))
                order by e.seq
                """, region)
                .param("year", year)
                .query((row, _) -> evidence(row))
                .list();
    }

    Optional<Evidence> find(RegionCode region, UUID id) {
        return asked(FILE + " and e.evidence = :id", region)
                .param("id", id)
                .query((row, _) -> evidence(row))
                .optional();
    }

    Optional<Evidence> find(RegionCode region, String sha256) {
        return asked(FILE + " and e.sha256 = :sha256", region)
                .param("sha256", sha256)
                .query((row, _) -> evidence(row))
                .optional();
    }

    /** All versions of the same, the latest first. */
    List<Evidence> versions(RegionCode region, UUID id) {
        return asked(
                        """
                with recursive file as (select * from evaluation.ledger_entry where region_code = :region and kind = 'FILE'),
                version (evidence) as (
                    select cast(:id as uuid)
                    union
                    select case when file.evidence = version.evidence then file.replaces else file.evidence end
                    from version join file on file.evidence = version.evidence or file.replaces = version.evidence
                ),
                """ + "it as (" + FILE
                                + ") select it.* from it join version using (evidence) order by it.seq desc",
                        region)
                .param("id", id)
                .query((row, _) -> evidence(row))
                .list();
    }

    /** Of all files for the questions of a year, those taken back too. */
    List<Use> uses(RegionCode region, int year) {
        return asked(
                        "select * from evaluation.evidence_use where region_code = :region and year = :year order by seq",
                        region)
                .param("year", year)
                .query((row, _) -> use(row))
                .list();
    }

    /** Of one file in all years, those taken back too. */
    List<Use> uses(RegionCode region, UUID evidence) {
        return asked("""
                select * from evaluation.evidence_use where region_code = :region and evidence = :evidence order by year desc, seq
                """, region)
                .param("evidence", evidence)
                .query((row, _) -> use(row))
                .list();
    }

    /** Which answer a question of a year today: file and use. */
    Map<Use, Evidence> answering(RegionCode region, Entry.Asked asked) {
        var files = of(region, asked.year()).stream().collect(Collectors.toMap(Evidence::id, Function.identity()));
        var found = new LinkedHashMap<Use, Evidence>();
        uses(region, asked.year()).stream()
                .filter(it -> it.added() && EvidenceDesk.asked(it).equals(asked))
                .forEach(it -> found.put(it, Objects.requireNonNull(files.get(it.evidence()))));
        return found;
    }

    /** What was written of a file, the latest first. */
    List<LedgerLine> history(RegionCode region, UUID evidence) {
        return asked(
                        "select " + LedgerLine.COLUMNS
                                + " from evaluation.ledger_entry e where e.region_code = :region and e.evidence = :evidence order by e.seq desc",
                        region)
                .param("evidence", evidence)
                .query((row, _) -> LedgerLine.of(row))
                .list();
    }

    /** Whether the year's verdict is given. */
    boolean frozen(RegionCode region, int year) {
        return asked("""
                select exists (select from evaluation.ledger_entry
                               where region_code = :region and kind = 'FREEZE' and year = :year)
                    or exists (select from evaluation.evaluation
                               where region_code = :region and year = :year and status = 'FINAL')
                """, region).param("year", year).query(Boolean.class).single();
    }

    SentFile content(Evidence it) {
        return asked(
                        "select content from evaluation.evidence_content where region_code = :region and sha256 = :sha256",
                        it.region())
                .param("sha256", it.sha256())
                .query((row, _) -> new SentFile(it.fileName(), it.kind(), row.getBytes("content")))
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, RegionCode region) {
        return jdbc.sql(sql).param("region", region.value());
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                RegionCode.of(row.getString("region_code")),
                row.getObject("evidence", UUID.class),
                Optional.ofNullable(row.getObject("replaces", UUID.class)),
                Optional.ofNullable(row.getObject("replaced", UUID.class)),
                new Proof(
                        row.getString("title"),
                        row.getObject("period_from", LocalDate.class),
                        row.getObject("period_to", LocalDate.class)),
                row.getString("file_name"),
                FileKind.valueOf(row.getString("file_kind")),
                row.getInt("bytes"),
                row.getString("sha256"),
                row.getString("name"),
                moment(row, "at"));
    }

    private static Use use(ResultSet row) throws SQLException {
        var verdict = row.getString("verdict");
        return new Use(
                row.getObject("evidence", UUID.class),
                row.getInt("year"),
                row.getString("edition"),
                row.getString("question"),
                row.getInt("revision"),
                row.getString("decision").equals("ADDED"),
                verdict == null
                        ? Optional.empty()
                        : Optional.of(new Verdict(
                                Verdict.Decision.valueOf(verdict),
                                Objects.requireNonNullElse(row.getString("verdict_words"), ""),
                                row.getString("verdict_name"),
                                moment(row, "verdict_at"))),
                row.getInt("verdicts"),
                row.getString("name"),
                moment(row, "at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Timestamp.class).toInstant();
    }
}
