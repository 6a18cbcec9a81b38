package id.mandala.movement.selection;

import id.mandala.identity.Actors;
import id.mandala.movement.Round;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rules of rounds; a change is the next revision. */
@Repository
@Transactional
class RuleRows {

    /**
     * @param version of it, from 1
     * @param answersDue and objectionsUntil, that day included; null where no day is set
     */
    record Kept(
            Rule rule,
            @Nullable LocalDate answersDue,
            @Nullable LocalDate objectionsUntil,
            String reason,
            String name,
            Instant at,
            int version) {}

    private final JdbcClient jdbc;
    private final Editions editions;

    RuleRows(JdbcClient jdbc, Editions editions) {
        this.jdbc = jdbc;
        this.editions = editions;
    }

    Optional<Kept> find(Round of) {
        return history(of).stream().findFirst();
    }

    /** The latest first. */
    List<Kept> history(Round of) {
        return jdbc.sql("select * from movement.selection_rule where round = :round order by revision desc")
                .param("round", of.id())
                .query((row, _) -> kept(row))
                .list();
    }

    private Kept kept(ResultSet row) throws SQLException {
        var round = row.getString("round");
        int revision = row.getInt("revision");
        return new Kept(
                new Rule(
                        editions.get(row.getString("edition")),
                        row.getInt("places"),
                        texts(row.getArray("ties")),
                        criteria(round, revision)),
                row.getObject("answers_due", LocalDate.class),
                row.getObject("objections_until", LocalDate.class),
                row.getString("reason"),
                row.getString("name"),
                row.getTimestamp("at").toInstant(),
                revision);
    }

    private static List<String> texts(Array it) throws SQLException {
        return List.of((String[]) it.getArray());
    }

    private List<Criterion> criteria(String round, int revision) {
        return jdbc.sql("""
                        select * from movement.selection_criterion where round = :round and revision = :revision order by question
                        """)
                .param("round", round)
                .param("revision", revision)
                .query((row, _) -> new Criterion(
                        row.getString("question"),
                        IndexKind.valueOf(row.getString("kind")),
                        row.getInt("from_year"),
                        row.getInt("to_year"),
                        Conversion.valueOf(row.getString("conversion"))))
                .list();
    }

    /** @return whether nobody else wrote that revision */
    boolean add(Round to, Kept it) {
        boolean added = jdbc.sql("""
                        insert into movement.selection_rule
                            (round, revision, edition, places, ties, answers_due, objections_until, reason, name)
                        values (:round, :revision, :edition, :places, :ties, :due::date, :until::date, :reason, :name)
                        on conflict do nothing
                        """)
                        .param("round", to.id())
                        .param("revision", it.version())
                        .param("edition", it.rule().edition().id())
                        .param("places", it.rule().places())
                        .param("ties", it.rule().ties().toArray(String[]::new))
                        .param("due", it.answersDue())
                        .param("until", it.objectionsUntil())
                        .param("reason", it.reason())
                        .param("name", Actors.current().name())
                        .update()
                == 1;
        if (added) {
            it.rule()
                    .criteria()
                    .forEach(criterion -> jdbc.sql("""
                            insert into movement.selection_criterion
                                (round, revision, question, kind, from_year, to_year, conversion)
                            values (:round, :revision, :question, :kind, :from, :to, :conversion)
                            """)
                            .param("round", to.id())
                            .param("revision", it.version())
                            .param("question", criterion.question())
                            .param("kind", criterion.kind().name())
                            .param("from", criterion.from())
                            .param("to", criterion.to())
                            .param("conversion", criterion.conversion().name())
                            .update());
        }
        return added;
    }
}
