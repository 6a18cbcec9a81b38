package id.mandala.evaluation.verdict;

import id.mandala.identity.Actors;
import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Frozen results; only added to. */
@Repository
@Transactional
class Verdicts {

    static final String COLUMNS =
            "select region_code, year, revision, input, input_sha256, outcome, outcome_sha256, name, at from evaluation.verdict ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Verdicts(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The latest of a region's year, and the hash of its input. */
    record Head(int revision, String inputHash) {}

    /** What is to be frozen. */
    record Fresh(Frozen frozen, int revision, String input, String outcome) {

        String inputHash() {
            return Verdict.hash(input);
        }

        String outcomeHash() {
            return Verdict.hash(outcome);
        }
    }

    /** All revisions of a result, the latest first. */
    List<Verdict> of(RegionCode region, int year) {
        return jdbc.sql(COLUMNS + "where region_code = :region and year = :year order by revision desc")
                .param("region", region.value())
                .param("year", year)
                .query((row, _) -> verdict(row))
                .list();
    }

    Optional<Verdict> find(RegionCode region, int year, int revision) {
        return of(region, year).stream().filter(it -> it.revision() == revision).findFirst();
    }

    boolean isFrozen(RegionCode region, int year) {
        return jdbc.sql("""
                        select exists (select from evaluation.verdict where region_code = :region and year = :year)
                        """)
                .param("region", region.value())
                .param("year", year)
                .query(Boolean.class)
                .single();
    }

    Map<RegionCode, Head> heads(Set<RegionCode> regions, int year) {
        var heads = new HashMap<RegionCode, Head>();
        jdbc.sql("""
                        select distinct on (region_code) region_code, revision, input_sha256 from evaluation.verdict
                        where region_code in (:regions) and year = :year order by region_code, revision desc
                        """)
                .param("regions", regions.stream().map(RegionCode::value).toList())
                .param("year", year)
                .query(row -> {
                    heads.put(
                            RegionCode.of(row.getString("region_code")),
                            new Head(row.getInt("revision"), row.getString("input_sha256")));
                });
        return heads;
    }

    /** Published and not frozen, by year: what was published by an older program. */
    Map<Integer, Set<RegionCode>> missing() {
        var missing = new TreeMap<Integer, Set<RegionCode>>();
        jdbc.sql("""
                        select e.region_code, e.year from evaluation.evaluation e
                        where e.published and not exists (
                            select from evaluation.verdict v where v.region_code = e.region_code and v.year = e.year)
                        """).query(row -> {
            missing.computeIfAbsent(row.getInt("year"), key -> new TreeSet<>())
                    .add(RegionCode.of(row.getString("region_code")));
        });
        return missing;
    }

    void add(List<Fresh> all) {
        var name = Actors.current().name();
        batches.batchUpdate(
                """
                insert into evaluation.verdict
                    (region_code, year, revision, input, input_sha256, outcome, outcome_sha256, name)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                all.stream()
                        .map(it -> new Object[] {
                            it.frozen().region().value(),
                            it.frozen().year(),
                            it.revision(),
                            Verdict.packed(it.input()),
                            it.inputHash(),
                            Verdict.packed(it.outcome()),
                            it.outcomeHash(),
                            name
                        })
                        .toList());
    }

    static Verdict verdict(ResultSet row) throws SQLException {
        return new Verdict(
                RegionCode.of(row.getString("region_code")),
                row.getInt("year"),
                row.getInt("revision"),
                Verdict.unpacked(row.getBytes("input")),
                row.getString("input_sha256"),
                Verdict.unpacked(row.getBytes("outcome")),
                row.getString("outcome_sha256"),
                row.getString("name"),
                row.getTimestamp("at").toInstant());
    }
}
