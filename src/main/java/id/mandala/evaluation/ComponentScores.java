package id.mandala.evaluation;

import id.mandala.evaluation.Batch.ScoreRow;
import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Scores of components as result letters print them. */
@Repository
public class ComponentScores {

    /** Whose scores: one regency in one year. */
    public record Of(RegionCode region, int year) {}

    private final JdbcClient jdbc;

    ComponentScores(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<Of, Map<String, BigDecimal>> ofYears(Set<Integer> years) {
        var found = new HashMap<Of, Map<String, BigDecimal>>();
        jdbc.sql("""
                        select region_code, year, component, score from evaluation.current_component_score
                        where year in (:years)
                        """).param("years", years).query(row -> {
            found.computeIfAbsent(
                            new Of(RegionCode.of(row.getString("region_code")), row.getInt("year")),
                            key -> new LinkedHashMap<>())
                    .put(row.getString("component"), row.getBigDecimal("score"));
        });
        return found;
    }

    /** By year. */
    Map<Integer, Map<String, BigDecimal>> of(RegionCode region) {
        var found = new HashMap<Integer, Map<String, BigDecimal>>();
        jdbc.sql("""
                        select year, component, score from evaluation.current_component_score
                        where region_code = :region
                        """).param("region", region.value()).query(row -> {
            found.computeIfAbsent(row.getInt("year"), key -> new LinkedHashMap<>())
                    .put(row.getString("component"), row.getBigDecimal("score"));
        });
        return found;
    }

    /**
     * A figure that stands already is not written again; another one becomes its next revision.
     *
     * @return the regencies where something was written
     */
    List<RegionCode> enter(int year, List<ScoreRow> rows, String by) {
        var regions = new ArrayList<String>();
        var components = new ArrayList<String>();
        var scores = new ArrayList<String>();
        for (var row : rows) {
            row.scores().forEach((component, score) -> {
                regions.add(row.region().value());
                components.add(component);
                scores.add(score.toPlainString());
            });
        }
        return jdbc.sql("""
                        with given as (
                            select * from unnest(cast(:regions as text[]), cast(:components as text[]),
                                cast(:scores as numeric[])) as given (region_code, component, score)
                        ), entered as (
                            insert into evaluation.component_score
                                (region_code, year, component, revision, score, entered_by)
                            select g.region_code, :year, g.component, coalesce(c.revision, 0) + 1, g.score, :by
                            from given g
                            left join lateral (
                                select revision, score from evaluation.component_score c
                                where c.region_code = g.region_code and c.year = :year and c.component = g.component
                                order by revision desc limit 1) c on true
                            where c.score is distinct from g.score
                            returning region_code)
                        select distinct region_code from entered
                        """)
                .param("year", year)
                .param("by", by)
                .param("regions", regions.toArray(String[]::new))
                .param("components", components.toArray(String[]::new))
                .param("scores", scores.toArray(String[]::new))
                .query((row, number) -> RegionCode.of(row.getString("region_code")))
                .list();
    }
}
