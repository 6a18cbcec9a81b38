package id.mandala.movement.selection;

import id.mandala.identity.Actors;
import id.mandala.movement.Round;
import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What applicants object to a decision, and what was answered. */
@Repository
@Transactional
class Objections {

    /**
     * @param number 1, 2 … of the applicant
     * @param decision revision it objects to
     */
    record Objection(
            RegionCode region,
            int number,
            int decision,
            String words,
            String name,
            Instant at,
            Optional<Answer> answer) {}

    record Answer(boolean upheld, String words, String name, Instant at) {}

    private static final String COLUMNS = """
            select o.*, a.upheld, a.words answer, a.name answered_by, a.at answered_at
            from movement.selection_objection o
            left join movement.selection_answer a
                on a.region_code = o.region_code and a.round = o.round and a.number = o.number
            """;

    private final JdbcClient jdbc;

    Objections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Objection> of(Round round) {
        return jdbc.sql(COLUMNS + "where o.round = :round order by o.at")
                .param("round", round.id())
                .query((row, _) -> objection(row))
                .list();
    }

    List<Objection> of(Round round, RegionCode region) {
        return of(round).stream().filter(it -> it.region().equals(region)).toList();
    }

    boolean anyOpen(Round round) {
        return of(round).stream().anyMatch(it -> it.answer().isEmpty());
    }

    void add(Round round, RegionCode region, int decision, String words) {
        jdbc.sql("""
                        insert into movement.selection_objection (region_code, round, number, decision, words, name)
                        select :region, :round, coalesce(max(number), 0) + 1, :decision, :words, :name
                        from movement.selection_objection where region_code = :region and round = :round
                        """)
                .param("region", region.value())
                .param("round", round.id())
                .param("decision", decision)
                .param("words", words)
                .param("name", Actors.current().name())
                .update();
    }

    /** @return whether nobody answered before */
    boolean answer(Round round, Objection it, boolean upheld, String words) {
        return jdbc.sql("""
                        insert into movement.selection_answer (region_code, round, number, upheld, words, name)
                        values (:region, :round, :number, :upheld, :words, :name) on conflict do nothing
                        """)
                        .param("region", it.region().value())
                        .param("round", round.id())
                        .param("number", it.number())
                        .param("upheld", upheld)
                        .param("words", words)
                        .param("name", Actors.current().name())
                        .update()
                == 1;
    }

    private static Objection objection(ResultSet row) throws SQLException {
        var answered = row.getTimestamp("answered_at");
        return new Objection(
                RegionCode.of(row.getString("region_code")),
                row.getInt("number"),
                row.getInt("decision"),
                row.getString("words"),
                row.getString("name"),
                row.getTimestamp("at").toInstant(),
                answered == null
                        ? Optional.empty()
                        : Optional.of(new Answer(
                                row.getBoolean("upheld"),
                                row.getString("answer"),
                                row.getString("answered_by"),
                                answered.toInstant())));
    }
}
