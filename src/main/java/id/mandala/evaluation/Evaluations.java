package id.mandala.evaluation;

import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which regency was judged when, by which edition, and whether everybody may see it. */
@Repository
public class Evaluations {

    private static final String COLUMNS =
            "select region_code, year, edition, status, published, source, version, printed_improvement from evaluation.evaluation ";

    private final JdbcClient jdbc;

    Evaluations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Evaluation> find(RegionCode region, int year) {
        return jdbc.sql(COLUMNS + "where region_code = :region and year = :year")
                .param("region", region.value())
                .param("year", year)
                .query(Evaluations::evaluation)
                .optional();
    }

    /** The same, closed to change of status until the transaction ends. */
    public Optional<Evaluation> findForEntry(RegionCode region, int year) {
        return jdbc.sql(COLUMNS + "where region_code = :region and year = :year for share")
                .param("region", region.value())
                .param("year", year)
                .query(Evaluations::evaluation)
                .optional();
    }

    /** The same, closed to marks, objections and any other change until the transaction ends. */
    Optional<Evaluation> findToChange(RegionCode region, int year) {
        return jdbc.sql(COLUMNS + "where region_code = :region and year = :year for update")
                .param("region", region.value())
                .param("year", year)
                .query(Evaluations::evaluation)
                .optional();
    }

    /** 0 where there is none. */
    int version(RegionCode region, int year) {
        return find(region, year).map(Evaluation::version).orElse(0);
    }

    public List<Evaluation> of(RegionCode region) {
        return jdbc.sql(COLUMNS + "where region_code = :region order by year")
                .param("region", region.value())
                .query(Evaluations::evaluation)
                .list();
    }

    List<Evaluation> published(Set<Integer> years) {
        return jdbc.sql(COLUMNS + "where published and year in (:years) order by year, region_code")
                .param("years", years)
                .query(Evaluations::evaluation)
                .list();
    }

    /** Every one of the year the asker may see, open ones too. */
    public List<Evaluation> ofYear(int year) {
        return jdbc.sql(COLUMNS + "where year = :year order by region_code")
                .param("year", year)
                .query(Evaluations::evaluation)
                .list();
    }

    /** Changes whenever a published evaluation of these years is added, corrected or withdrawn. */
    String fingerprint(Set<Integer> years) {
        return jdbc.sql("""
                        select count(*) || '-' || coalesce(sum(version), 0) || '-'
                            || coalesce(extract(epoch from max(changed_at)), 0)
                        from evaluation.evaluation
                        where published and year in (:years)
                        """).param("years", years).query(String.class).single();
    }

    List<Integer> publishedYears() {
        return jdbc.sql("select distinct year from evaluation.evaluation where published order by year desc")
                .query((row, number) -> row.getInt("year"))
                .list();
    }

    void open(Evaluation it) {
        jdbc.sql("""
                        insert into evaluation.evaluation (region_code, year, edition, status, published, source)
                        values (:region, :year, :edition, :status, :published, :source)
                        """)
                .param("region", it.region().value())
                .param("year", it.year())
                .param("edition", it.edition())
                .param("status", it.status().name())
                .param("published", it.published())
                .param("source", it.source())
                .update();
    }

    /** @return whether it was still at the version the person had seen */
    boolean save(Evaluation it) {
        return jdbc.sql("""
                        update evaluation.evaluation
                        set edition = :edition, status = :status, published = :published, source = :source,
                            version = version + 1, changed_at = now()
                        where region_code = :region and year = :year and version = :version
                        """)
                        .param("edition", it.edition())
                        .param("status", it.status().name())
                        .param("published", it.published())
                        .param("source", it.source())
                        .param("region", it.region().value())
                        .param("year", it.year())
                        .param("version", it.version())
                        .update()
                == 1;
    }

    /** Keeps the improvements a letter prints. They are shown only where none can be computed, so they change no version but once. */
    void print(int year, Map<RegionCode, BigDecimal> improvements) {
        jdbc.sql("""
                        update evaluation.evaluation e
                        set printed_improvement = given.improvement, version = version + 1, changed_at = now()
                        from unnest(cast(:regions as text[]), cast(:improvements as numeric[]))
                            as given (region_code, improvement)
                        where e.region_code = given.region_code and e.year = :year
                          and e.printed_improvement is distinct from given.improvement
                        """)
                .param("year", year)
                .param(
                        "regions",
                        improvements.keySet().stream().map(RegionCode::value).toArray(String[]::new))
                .param(
                        "improvements",
                        improvements.values().stream()
                                .map(BigDecimal::toPlainString)
                                .toArray(String[]::new))
                .update();
    }

    private static Evaluation evaluation(ResultSet row, int number) throws SQLException {
        return new Evaluation(
                RegionCode.of(row.getString("region_code")),
                row.getInt("year"),
                row.getString("edition"),
                Status.valueOf(row.getString("status")),
                row.getBoolean("published"),
                row.getString("source"),
                row.getInt("version"),
                Optional.ofNullable(row.getBigDecimal("printed_improvement")));
    }
}
