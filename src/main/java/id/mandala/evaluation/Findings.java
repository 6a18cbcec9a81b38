package id.mandala.evaluation;

import id.mandala.values.RegionCode;
import id.mandala.values.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Strengths, weaknesses and recommendations, and which of them came back. */
@Repository
@Transactional(readOnly = true)
public class Findings {

    private static final String COLUMNS = """
            select f.*, e.year as earlier_year, e.text_id as earlier_id, e.text_en as earlier_en
            from evaluation.current_finding f
            left join evaluation.current_finding e
                on e.region_code = f.region_code and e.key = f.returns_from
            """;

    private final JdbcClient jdbc;

    Findings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order they were written down; nothing of an evaluation the asker may not see. */
    public List<Finding> of(RegionCode region, int year) {
        return jdbc.sql(COLUMNS + "where f.region_code = :region and f.year = :year order by f.place")
                .param("region", region.value())
                .param("year", year)
                .query(Findings::finding)
                .list();
    }

    /** Of all years whose evaluation is closed, in the order they were written down. */
    public List<Finding> ofClosed(RegionCode region) {
        return jdbc.sql(COLUMNS + """
                        join evaluation.evaluation on evaluation.region_code = f.region_code and evaluation.year = f.year
                        where f.region_code = :region and evaluation.status = 'FINAL' order by f.place
                        """)
                .param("region", region.value())
                .query(Findings::finding)
                .list();
    }

    Optional<Finding> find(RegionCode region, String key) {
        return jdbc.sql(COLUMNS + "where f.region_code = :region and f.key = :key")
                .param("region", region.value())
                .param("key", key)
                .query(Findings::finding)
                .optional();
    }

    /** Also one that was withdrawn: its key is not free again. */
    boolean exists(RegionCode region, String key) {
        return jdbc.sql("select exists (select from evaluation.finding where region_code = :region and key = :key)")
                .param("region", region.value())
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    @Transactional
    void add(Finding it, String by) {
        jdbc.sql("""
                        insert into evaluation.finding (region_code, key, year, kind, returns_from)
                        values (:region, :key, :year, :kind, :from)
                        """)
                .param("region", it.region().value())
                .param("key", it.key())
                .param("year", it.year())
                .param("kind", it.kind().name())
                .param("from", it.returnsFrom().map(Finding.Earlier::key).orElse(null))
                .update();
        write(it, false, by);
    }

    /**
     * Adds the text as the revision after the one the finding carries; a finding that comes back stays linked.
     *
     * @return false when someone else wrote that revision first
     */
    @Transactional
    boolean write(Finding it, boolean withdrawn, String by) {
        return jdbc.sql("""
                        insert into evaluation.finding_text (region_code, key, revision, dimension, text_id, text_en,
                            attributed_to, withdrawn, written_by)
                        values (:region, :key, :revision, :dimension, :id, :en, :attributed, :withdrawn, :by)
                        on conflict (region_code, key, revision) do nothing
                        """)
                        .param("region", it.region().value())
                        .param("key", it.key())
                        .param("revision", it.revision() + 1)
                        .param("dimension", it.dimension().orElse(null))
                        .param("id", it.text().id())
                        .param("en", it.text().en())
                        .param("attributed", it.attributedTo().orElse(null))
                        .param("withdrawn", withdrawn)
                        .param("by", by)
                        .update()
                == 1;
    }

    private static Finding finding(ResultSet row, int number) throws SQLException {
        var earlier = row.getString("earlier_id");
        return new Finding(
                RegionCode.of(row.getString("region_code")),
                row.getString("key"),
                row.getInt("year"),
                FindingKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("dimension")),
                new Words(row.getString("text_id"), row.getString("text_en")),
                earlier == null
                        ? Optional.empty()
                        : Optional.of(new Finding.Earlier(
                                row.getString("returns_from"),
                                row.getInt("earlier_year"),
                                new Words(earlier, row.getString("earlier_en")))),
                Optional.ofNullable(row.getString("attributed_to")),
                row.getInt("revision"));
    }
}
