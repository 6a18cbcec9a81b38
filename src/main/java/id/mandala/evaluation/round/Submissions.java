package id.mandala.evaluation.round;

import id.mandala.values.RegionCode;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What regencies handed in; never overwritten. */
@Repository
@Transactional
class Submissions {

    private final JdbcClient jdbc;

    Submissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<Submission> of(RegionCode region, int year) {
        return jdbc.sql("""
                        select * from evaluation.self_submission
                        where region_code = :region and year = :year order by revision desc
                        """)
                .param("region", region.value())
                .param("year", year)
                .query((row, _) -> submission(row))
                .list();
    }

    Optional<Submission> last(RegionCode region, int year) {
        return of(region, year).stream().findFirst();
    }

    /** Keeps claims and other submissions of the year waiting until the transaction ends. */
    void lock(RegionCode region, int year) {
        jdbc.sql("""
                        select 1 from evaluation.evaluation where region_code = :region and year = :year for no key update
                        """)
                .param("region", region.value())
                .param("year", year)
                .query(Integer.class)
                .optional();
    }

    /** Questions that have an answer. */
    Set<String> answered(RegionCode region, Round round) {
        return Set.copyOf(jdbc.sql("""
                        select question from evaluation.current_claim
                        where region_code = :region and year = :year and edition = :edition
                        """)
                .param("region", region.value())
                .param("year", round.year())
                .param("edition", round.edition())
                .query((row, _) -> row.getString("question"))
                .list());
    }

    /** @return whether nobody else wrote that revision */
    boolean add(RegionCode region, int year, Submission it) {
        return jdbc.sql("""
                        insert into evaluation.self_submission
                            (region_code, year, revision, handed_in, answered, missing, reason, name)
                        values (:region, :year, :revision, :handed_in, :answered, :missing, :reason, :name)
                        on conflict do nothing
                        """)
                        .param("region", region.value())
                        .param("year", year)
                        .param("revision", it.revision())
                        .param("handed_in", it.handedIn())
                        .param("answered", it.answered())
                        .param("missing", it.missing().toArray(String[]::new))
                        .param("reason", it.reason())
                        .param("name", it.name())
                        .update()
                == 1;
    }

    private static Submission submission(ResultSet row) throws SQLException {
        return new Submission(
                row.getBoolean("handed_in"),
                row.getInt("answered"),
                texts(row.getArray("missing")),
                row.getString("reason"),
                row.getString("name"),
                row.getObject("at", Timestamp.class).toInstant(),
                row.getInt("revision"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
