package id.mandala.evaluation.self;

import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What regencies say of themselves; never overwritten. */
@Repository
@Transactional
public class Claims {

    private final JdbcClient jdbc;

    Claims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What counts today, by question. */
    public Map<String, Claim> of(RegionCode region, int year, String edition) {
        return asked(
                        "select * from evaluation.current_claim where region_code = :region and year = :year and edition = :edition",
                        region,
                        year,
                        edition)
                .query((row, _) -> claim(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Claim::question, Function.identity()));
    }

    /** All revisions, the latest first. */
    List<Claim> of(RegionCode region, int year, String edition, String question) {
        return asked("""
                        select * from evaluation.claim
                        where region_code = :region and year = :year and edition = :edition and question = :question
                        order by revision desc
                        """, region, year, edition)
                .param("question", question)
                .query((row, _) -> claim(row))
                .list();
    }

    /** @return whether nobody else wrote that revision */
    boolean add(RegionCode region, int year, String edition, Claim it, List<Found.Thing> proofs) {
        boolean added = asked("""
                        insert into evaluation.claim (region_code, year, edition, question, revision, mark, proposed, note, name)
                        values (:region, :year, :edition, :question, :revision, :mark, :proposed, :note, :name)
                        on conflict do nothing
                        """, region, year, edition)
                        .param("question", it.question())
                        .param("revision", it.revision())
                        .param("mark", it.mark())
                        .param("proposed", it.proposed().orElse(null))
                        .param("note", it.note())
                        .param("name", it.name())
                        .update()
                == 1;
        if (added && !proofs.isEmpty()) {
            asked("""
                            insert into evaluation.claim_proof (region_code, year, edition, question, revision, position, title, page)
                            select :region, :year, :edition, :question, :revision, position, title, page
                            from unnest(:titles, :pages) with ordinality as it (title, page, position)
                            """, region, year, edition)
                    .param("question", it.question())
                    .param("revision", it.revision())
                    .param("titles", proofs.stream().map(Found.Thing::title).toArray(String[]::new))
                    .param("pages", proofs.stream().map(Found.Thing::page).toArray(String[]::new))
                    .update();
        }
        return added;
    }

    /** What the present claim rests on. */
    List<Found.Thing> proofs(RegionCode region, int year, String edition, Claim it) {
        return asked("""
                        select title, page from evaluation.claim_proof
                        where region_code = :region and year = :year and edition = :edition and question = :question
                            and revision = :revision
                        order by position
                        """, region, year, edition)
                .param("question", it.question())
                .param("revision", it.revision())
                .query((row, _) -> new Found.Thing(row.getString("title"), row.getString("page")))
                .list();
    }

    /** What each present claim rests on, by question. */
    public Map<String, List<Found.Thing>> proofs(RegionCode region, int year, String edition) {
        record Line(String question, Found.Thing proof) {}
        return asked("""
                        select it.question, proof.title, proof.page
                        from evaluation.current_claim it join evaluation.claim_proof proof
                            using (region_code, year, edition, question, revision)
                        where it.region_code = :region and it.year = :year and it.edition = :edition
                        order by it.question, proof.position
                        """, region, year, edition)
                .query((row, _) -> new Line(
                        row.getString("question"), new Found.Thing(row.getString("title"), row.getString("page"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Line::question, Collectors.mapping(Line::proof, Collectors.toUnmodifiableList())));
    }

    private JdbcClient.StatementSpec asked(String sql, RegionCode region, int year, String edition) {
        return jdbc.sql(sql).param("region", region.value()).param("year", year).param("edition", edition);
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                row.getString("question"),
                row.getBigDecimal("mark"),
                Optional.ofNullable(row.getBigDecimal("proposed")),
                row.getString("note"),
                row.getString("name"),
                row.getObject("at", Timestamp.class).toInstant(),
                row.getInt("revision"));
    }
}
