package id.mandala.evaluation.round;

import id.mandala.values.RegionCode;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who is invited to which round, and who does not take part. */
@Repository
@Transactional
class Invitations {

    private final JdbcClient jdbc;

    Invitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of these, those invited in that year already, or judged by another edition. */
    List<RegionCode> taken(int year, String edition, Collection<RegionCode> regions) {
        return jdbc.sql("""
                        select region_code from evaluation.invitation where year = :year and region_code in (:regions)
                        union
                        select region_code from evaluation.evaluation
                        where year = :year and region_code in (:regions) and edition <> :edition
                        order by region_code
                        """)
                .param("year", year)
                .param("edition", edition)
                .param("regions", codes(regions))
                .query((row, _) -> RegionCode.of(row.getString("region_code")))
                .list();
    }

    /** @return how many were not invited yet */
    int invite(Round to, Collection<RegionCode> regions, String name) {
        return jdbc.sql("""
                        insert into evaluation.invitation (region_code, year, edition, name)
                        select it, :year, :edition, :name from unnest(:regions) as it
                        on conflict do nothing
                        """)
                .param("year", to.year())
                .param("edition", to.edition())
                .param("name", name)
                .param("regions", codes(regions).toArray(String[]::new))
                .update();
    }

    /** A judgement for each that has none; one that was opened before is taken over. */
    void openEvaluations(Round of, String source, Collection<RegionCode> regions) {
        jdbc.sql("""
                        insert into evaluation.evaluation (region_code, year, edition, source)
                        select it, :year, :edition, :source from unnest(:regions) as it
                        on conflict do nothing
                        """)
                .param("year", of.year())
                .param("edition", of.edition())
                .param("source", source)
                .param("regions", codes(regions).toArray(String[]::new))
                .update();
    }

    /** Those judged by this edition when they were judged last, and not invited to the year yet. */
    List<RegionCode> judgedBefore(int year, String edition) {
        return jdbc.sql("""
                        select e.region_code from evaluation.evaluation e
                        where e.edition = :edition and e.year = (
                            select max(l.year) from evaluation.evaluation l where l.region_code = e.region_code and l.year < :year)
                          and not exists (
                            select from evaluation.invitation i where i.region_code = e.region_code and i.year = :year)
                        order by e.region_code
                        """)
                .param("year", year)
                .param("edition", edition)
                .query((row, _) -> RegionCode.of(row.getString("region_code")))
                .list();
    }

    /** Those judged by the round's edition in its year. */
    List<RegionCode> judgedIn(Round it) {
        return jdbc.sql("""
                        select region_code from evaluation.evaluation where year = :year and edition = :edition order by region_code
                        """)
                .param("year", it.year())
                .param("edition", it.edition())
                .query((row, _) -> RegionCode.of(row.getString("region_code")))
                .list();
    }

    boolean takesPart(RegionCode region, int year) {
        return jdbc.sql("""
                        select takes_part from evaluation.current_participation
                        where region_code = :region and year = :year
                        """)
                .param("region", region.value())
                .param("year", year)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    void setTakesPart(int year, Collection<RegionCode> regions, boolean takesPart, String reason, String name) {
        jdbc.sql("""
                        insert into evaluation.participation (region_code, year, revision, takes_part, reason, name)
                        select it, :year, 1 + (
                            select coalesce(max(p.revision), 0) from evaluation.participation p
                            where p.region_code = it and p.year = :year), :takes_part, :reason, :name
                        from unnest(:regions) as it
                        """)
                .param("year", year)
                .param("takes_part", takesPart)
                .param("reason", reason)
                .param("name", name)
                .param("regions", codes(regions).toArray(String[]::new))
                .update();
    }

    private static List<String> codes(Collection<RegionCode> regions) {
        return regions.stream().map(RegionCode::value).toList();
    }
}
