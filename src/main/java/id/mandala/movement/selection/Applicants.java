package id.mandala.movement.selection;

import id.mandala.assessment.Mark;
import id.mandala.identity.Actors;
import id.mandala.movement.Round;
import id.mandala.region.Area;
import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who applies in a round and what each is judged by, read for all at once. */
@Repository
@Transactional
class Applicants {

    /**
     * One who was invited.
     *
     * @param aside why it is not ranked; empty where it is
     * @param answered questions of the questionnaire
     */
    record Invited(RegionCode region, String called, String aside, int answered) {
        boolean isRanked() {
            return aside.isEmpty();
        }
    }

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Applicants(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** By code; those the scope lets see. */
    List<Invited> of(Round round) {
        return jdbc.sql("""
                        select a.region_code, a.called, coalesce(s.reason, '') aside, coalesce(w.answered, 0) answered
                        from movement.applicant a
                        left join movement.current_aside s on s.region_code = a.region_code and s.round = a.round and s.aside
                        left join (select region_code, count(*) answered from movement.current_answer where round = :round
                                   group by region_code) w on w.region_code = a.region_code
                        where a.round = :round order by a.region_code collate "C"
                        """)
                .param("round", round.id())
                .query((row, _) -> new Invited(
                        RegionCode.of(row.getString("region_code")),
                        row.getString("called"),
                        row.getString("aside"),
                        row.getInt("answered")))
                .list();
    }

    /** Those the scope lets see who are ranked, each with its marks and the indices that count. */
    List<Applicant> judged(Round round, Rule by) {
        var marks = marks(round);
        var indices = indices(round, by);
        var lots = lots(round);
        return of(round).stream()
                .filter(Invited::isRanked)
                .map(it -> new Applicant(
                        it.region(),
                        it.called(),
                        marks.getOrDefault(it.region(), List.of()),
                        indices.getOrDefault(it.region(), Map.of()),
                        lots.getOrDefault(it.region(), OptionalInt.empty())))
                .toList();
    }

    private Map<RegionCode, List<Mark>> marks(Round round) {
        var marks = new HashMap<RegionCode, List<Mark>>();
        jdbc.sql("""
                        select region_code, question, assessor, mark from movement.current_mark where round = :round
                        order by region_code, question, assessor collate "C"
                        """).param("round", round.id()).query(row -> {
            marks.computeIfAbsent(RegionCode.of(row.getString("region_code")), _ -> new ArrayList<>())
                    .add(new Mark(row.getString("question"), row.getString("assessor"), row.getBigDecimal("mark")));
        });
        return marks;
    }

    private Map<RegionCode, Map<String, Index>> indices(Round round, Rule by) {
        var indices = new HashMap<RegionCode, Map<String, Index>>();
        jdbc.sql("""
                        select i.* from movement.current_index i
                        join movement.applicant a on a.region_code = i.region_code and a.round = :round order by i.year
                        """).param("round", round.id()).query(row -> {
            var index = index(row);
            by.criteria().stream()
                    .filter(it -> it.takes(index))
                    .forEach(it -> indices.computeIfAbsent(region(row), _ -> new HashMap<>())
                            .put(it.question(), index));
        });
        return indices;
    }

    private static RegionCode region(ResultSet row) {
        try {
            return RegionCode.of(row.getString("region_code"));
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<RegionCode, OptionalInt> lots(Round round) {
        var lots = new HashMap<RegionCode, OptionalInt>();
        jdbc.sql("select region_code, number from movement.current_lot where round = :round")
                .param("round", round.id())
                .query(row -> {
                    lots.put(RegionCode.of(row.getString("region_code")), OptionalInt.of(row.getInt("number")));
                });
        return lots;
    }

    static Index index(ResultSet row) throws SQLException {
        return new Index(
                IndexKind.valueOf(row.getString("kind")),
                row.getInt("year"),
                row.getBigDecimal("value"),
                row.getString("level"),
                row.getString("source"),
                row.getObject("dated", LocalDate.class));
    }

    /** @return how many were not invited yet */
    int invite(Round to, Collection<Area> all) {
        var name = Actors.current().name();
        int invited = 0;
        for (var it : all) {
            invited += jdbc.sql("""
                            insert into movement.applicant (region_code, round, called, name)
                            values (:region, :round, :called, :name) on conflict do nothing
                            """)
                    .param("region", it.code().value())
                    .param("round", to.id())
                    .param("called", it.name())
                    .param("name", name)
                    .update();
        }
        return invited;
    }

    void setAside(Round in, RegionCode region, boolean aside, String reason) {
        jdbc.sql("""
                        insert into movement.applicant_aside (region_code, round, revision, aside, reason, name)
                        select :region, :round, coalesce(max(revision), 0) + 1, :aside, :reason, :name
                        from movement.applicant_aside where region_code = :region and round = :round
                        """)
                .param("region", region.value())
                .param("round", in.id())
                .param("aside", aside)
                .param("reason", reason)
                .param("name", Actors.current().name())
                .update();
    }

    void draw(Round in, RegionCode region, int number, String reason) {
        jdbc.sql("""
                        insert into movement.applicant_lot (region_code, round, revision, number, reason, name)
                        select :region, :round, coalesce(max(revision), 0) + 1, :number, :reason, :name
                        from movement.applicant_lot where region_code = :region and round = :round
                        """)
                .param("region", region.value())
                .param("round", in.id())
                .param("number", number)
                .param("reason", reason)
                .param("name", Actors.current().name())
                .update();
    }

    /** A mark of an assessor for one question. */
    record Given(RegionCode region, String question, String assessor, BigDecimal mark, String note) {}

    /** Only what differs from what counts now becomes a revision. */
    void mark(Round in, List<Given> all) {
        var name = Actors.current().name();
        batches.batchUpdate("""
                insert into movement.applicant_mark (region_code, round, question, assessor, revision, mark, note, name)
                select v.region, v.round, v.question, v.assessor, coalesce(c.revision, 0) + 1, v.mark, v.note, v.name
                from (values (?::text, ?::text, ?::text, ?::text, ?::numeric, ?::text, ?::text))
                    v (region, round, question, assessor, mark, note, name)
                left join movement.current_mark c on c.region_code = v.region and c.round = v.round
                    and c.question = v.question and c.assessor = v.assessor
                where (c.mark, c.note) is distinct from (v.mark, v.note)
                """, all, 100, (statement, it) -> {
            statement.setString(1, it.region().value());
            statement.setString(2, in.id());
            statement.setString(3, it.question());
            statement.setString(4, it.assessor());
            statement.setBigDecimal(5, it.mark());
            statement.setString(6, it.note());
            statement.setString(7, name);
        });
    }
}
