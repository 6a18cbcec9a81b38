package id.mandala.evaluation.survey;

import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What came of a survey; read within its region's scope. */
@Repository
@Transactional(readOnly = true)
class Outcomes {

    /** @param counted without what its flags put apart */
    record Marked(String question, Tally all, Tally counted) {}

    /**
     * @param traces still kept
     * @param suggestions masked, in the order of their words
     */
    record Kept(int answers, int counted, int traces, List<String> suggestions) {}

    private final JdbcClient jdbc;

    Outcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Marked> marks(RegionCode region, UUID survey) {
        return asked("""
                        select question, count(*) filter (where mark = 0) as a0, count(*) filter (where mark = 1) as a1,
                            count(*) filter (where mark = 2) as a2, count(*) filter (where mark = 3) as a3,
                            count(*) filter (where mark = 4) as a4, count(*) filter (where counts and mark = 0) as c0,
                            count(*) filter (where counts and mark = 1) as c1, count(*) filter (where counts and mark = 2) as c2,
                            count(*) filter (where counts and mark = 3) as c3, count(*) filter (where counts and mark = 4) as c4
                        from evaluation.survey_counted where region_code = :region and survey_id = :survey group by question
                        """, region, survey)
                .query((row, _) -> new Marked(row.getString("question"), tally(row, "a"), tally(row, "c")))
                .list()
                .stream()
                .collect(Collectors.toMap(Marked::question, Function.identity()));
    }

    private static Tally tally(ResultSet row, String prefix) throws SQLException {
        var counts = new Integer[Answer.HIGHEST + 1];
        for (int mark = 0; mark < counts.length; mark++) {
            counts[mark] = row.getInt(prefix + mark);
        }
        return new Tally(List.of(counts));
    }

    /** How many answers each check speaks against; none are left out. */
    Map<Check, Integer> flags(RegionCode region, UUID survey) {
        return counted(
                Check.class,
                "select flag as name, count(*) as number from evaluation.survey_flag where region_code = :region and survey_id = :survey group by flag",
                region,
                survey);
    }

    Map<TurnedAway, Integer> turnedAway(RegionCode region, UUID survey) {
        return counted(
                TurnedAway.class,
                "select reason as name, count(*) as number from evaluation.survey_turned_away where region_code = :region and survey_id = :survey group by reason",
                region,
                survey);
    }

    private <E extends Enum<E>> Map<E, Integer> counted(Class<E> kind, String sql, RegionCode region, UUID survey) {
        var counts = new EnumMap<E, Integer>(kind);
        for (var constant : kind.getEnumConstants()) {
            counts.put(constant, 0);
        }
        asked(sql, region, survey)
                .query((row, _) -> Map.entry(Enum.valueOf(kind, row.getString("name")), row.getInt("number")))
                .list()
                .forEach(it -> counts.put(it.getKey(), it.getValue()));
        return counts;
    }

    Kept kept(RegionCode region, UUID survey) {
        var suggestions = asked(
                        "select text from evaluation.survey_suggestion where region_code = :region and survey_id = :survey order by lower(text)",
                        region,
                        survey)
                .query(String.class)
                .list();
        return asked("""
                        select count(*) as answers, count(*) filter (where not exists (select from evaluation.survey_flag flag
                                where flag.region_code = it.region_code and flag.survey_id = it.survey_id
                                and flag.place = it.place and flag.apart)) as counted,
                            (select count(*) from evaluation.survey_trace where region_code = :region and survey_id = :survey) as traces
                        from evaluation.survey_answer it where region_code = :region and survey_id = :survey
                        """, region, survey)
                .query((row, _) -> new Kept(
                        row.getInt("answers"),
                        row.getInt("counted"),
                        row.getInt("traces"),
                        suggestions.stream().map(String::valueOf).toList()))
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, RegionCode region, UUID survey) {
        return jdbc.sql(sql).param("region", region.value()).param("survey", survey);
    }
}
