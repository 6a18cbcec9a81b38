package id.mandala.movement.agreement;

import id.mandala.identity.Actors;
import id.mandala.movement.Output;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The texts; once written they do not change. */
@Repository
@Transactional
class AgreementRows {

    private static final String COLUMNS = """
            select a.*, case when exists (select from movement.agreement_step s where s.agreement = a.id and s.step = 'CLOSED') then 'CLOSED'
                when exists (select from movement.agreement_step s where s.agreement = a.id and s.step = 'OPENED') then 'OPENED'
                else 'DRAFT' end state
            from movement.agreement a
            """;

    private final JdbcClient jdbc;

    AgreementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<Agreement> all() {
        return jdbc.sql(COLUMNS + "order by a.dated desc, a.at desc")
                .query((row, _) -> agreement(row))
                .list();
    }

    Optional<Agreement> find(UUID id) {
        return jdbc.sql(COLUMNS + "where a.id = :id")
                .param("id", id)
                .query((row, _) -> agreement(row))
                .optional();
    }

    private Agreement agreement(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Agreement(
                id,
                row.getString("round"),
                Agreement.Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("opening"),
                row.getString("numbering"),
                new Agreement.Person(row.getString("ministry_name"), row.getString("ministry_office")),
                row.getObject("dated", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                clauses(id),
                Agreement.State.valueOf(row.getString("state")));
    }

    private List<Agreement.Clause> clauses(UUID of) {
        return jdbc.sql("select * from movement.clause where agreement = :id order by number")
                .param("id", of)
                .query((row, _) -> new Agreement.Clause(
                        row.getInt("number"),
                        row.getString("words"),
                        row.getString("duty"),
                        Optional.ofNullable(row.getObject("due", LocalDate.class)),
                        Optional.of(row.getString("output"))
                                .filter(it -> !it.isEmpty())
                                .map(Output::valueOf)))
                .list();
    }

    void add(Agreement it) {
        jdbc.sql("""
                        insert into movement.agreement (id, round, kind, title, opening, numbering, ministry_name, ministry_office,
                            dated, valid_until, name)
                        values (:id, :round, :kind, :title, :opening, :numbering, :person, :office, :dated, :until, :name)
                        """)
                .param("id", it.id())
                .param("round", it.round())
                .param("kind", it.kind().name())
                .param("title", it.title())
                .param("opening", it.opening())
                .param("numbering", it.numbering())
                .param("person", it.ministry().name())
                .param("office", it.ministry().office())
                .param("dated", it.dated())
                .param("until", it.validUntil())
                .param("name", Actors.current().name())
                .update();
        it.clauses()
                .forEach(clause -> jdbc.sql("""
                        insert into movement.clause (agreement, number, words, duty, due, output)
                        values (:agreement, :number, :words, :duty, :due::date, :output)
                        """)
                        .param("agreement", it.id())
                        .param("number", clause.number())
                        .param("words", clause.words())
                        .param("duty", clause.duty())
                        .param("due", clause.due().orElse(null))
                        .param("output", clause.output().map(Output::name).orElse(""))
                        .update());
    }

    /** @return whether it was not taken before */
    boolean step(UUID of, Agreement.State to) {
        return jdbc.sql("""
                        insert into movement.agreement_step (agreement, step, name) values (:id, :step, :name) on conflict do nothing
                        """)
                        .param("id", of)
                        .param("step", to.name())
                        .param("name", Actors.current().name())
                        .update()
                == 1;
    }
}
