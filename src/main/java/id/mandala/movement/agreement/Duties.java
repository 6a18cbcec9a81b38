package id.mandala.movement.agreement;

import id.mandala.identity.Actors;
import id.mandala.values.RegionCode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** By what a regency says a duty is done. */
@Repository
@Transactional
class Duties {

    /** @param version from 1 */
    record Evidence(String words, String link, String name, Instant at, int version) {}

    private final JdbcClient jdbc;

    Duties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What counts, by clause. */
    Map<Integer, Evidence> of(RegionCode region, UUID agreement) {
        var all = new HashMap<Integer, Evidence>();
        jdbc.sql("""
                        select distinct on (clause) * from movement.duty_evidence
                        where region_code = :region and agreement = :agreement order by clause, revision desc
                        """)
                .param("region", region.value())
                .param("agreement", agreement)
                .query(row -> {
                    all.put(
                            row.getInt("clause"),
                            new Evidence(
                                    row.getString("words"),
                                    row.getString("link"),
                                    row.getString("name"),
                                    row.getTimestamp("at").toInstant(),
                                    row.getInt("revision")));
                });
        return all;
    }

    /** Duties with evidence, by region, of all regions the scope lets see. */
    Map<RegionCode, Integer> done(UUID agreement) {
        var all = new HashMap<RegionCode, Integer>();
        jdbc.sql("""
                        select region_code, count(distinct clause) done from movement.duty_evidence
                        where agreement = :agreement group by region_code
                        """).param("agreement", agreement).query(row -> {
            all.put(RegionCode.of(row.getString("region_code")), row.getInt("done"));
        });
        return all;
    }

    /** @return whether nobody else wrote that revision */
    boolean add(RegionCode region, UUID agreement, int clause, Evidence it) {
        return jdbc.sql("""
                        insert into movement.duty_evidence (region_code, agreement, clause, revision, words, link, name)
                        values (:region, :agreement, :clause, :revision, :words, :link, :name) on conflict do nothing
                        """)
                        .param("region", region.value())
                        .param("agreement", agreement)
                        .param("clause", clause)
                        .param("revision", it.version())
                        .param("words", it.words())
                        .param("link", it.link())
                        .param("name", Actors.current().name())
                        .update()
                == 1;
    }
}
