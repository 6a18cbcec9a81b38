package id.mandala.evaluation.round;

import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rounds and all revisions of their days. */
@Repository
@Transactional
class RoundRows {

    private static final String REVISIONS = """
            select r.phase, t.* from evaluation.round r
            join evaluation.round_term t on t.year = r.year and t.edition = r.edition
            """;
    private static final String NEWEST = """
             and t.revision = (select max(n.revision) from evaluation.round_term n where n.year = r.year and n.edition = r.edition)
            """;

    private final JdbcClient jdbc;

    RoundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<Round> all() {
        return jdbc.sql(REVISIONS + "where true" + NEWEST + "order by r.year desc, r.edition")
                .query((row, _) -> round(row))
                .list();
    }

    Optional<Round> find(int year, String edition) {
        return jdbc.sql(REVISIONS + "where r.year = :year and r.edition = :edition" + NEWEST)
                .param("year", year)
                .param("edition", edition)
                .query((row, _) -> round(row))
                .optional();
    }

    /** To which the regency is invited in the year. */
    Optional<Round> of(RegionCode region, int year) {
        return jdbc.sql(REVISIONS + """
                        join evaluation.invitation i on i.year = r.year and i.edition = r.edition
                        where i.region_code = :region and i.year = :year
                        """ + NEWEST)
                .param("region", region.value())
                .param("year", year)
                .query((row, _) -> round(row))
                .optional();
    }

    /** The latest first. */
    List<Round> history(Round it) {
        return jdbc.sql(REVISIONS + "where r.year = :year and r.edition = :edition order by t.revision desc")
                .param("year", it.year())
                .param("edition", it.edition())
                .query((row, _) -> round(row))
                .list();
    }

    /** @return whether it was not there */
    boolean open(Round it) {
        jdbc.sql("insert into evaluation.cycle (year) values (:year) on conflict do nothing")
                .param("year", it.year())
                .update();
        boolean opened = jdbc.sql("""
                        insert into evaluation.round (year, edition, phase, opened_by) values (:year, :edition, :phase, :name)
                        on conflict do nothing
                        """)
                        .param("year", it.year())
                        .param("edition", it.edition())
                        .param("phase", it.phase())
                        .param("name", it.name())
                        .update()
                == 1;
        return opened && add(it);
    }

    /** @return whether nobody else wrote that revision */
    boolean add(Round it) {
        return jdbc.sql("""
                        insert into evaluation.round_term (year, edition, revision, invited_on, self_due, marks_due,
                            objections_until, letter_due, letter_number, letter_on, fingerprint, reason, name)
                        values (:year, :edition, :revision, :invited::date, :self::date, :marks::date,
                            :objections::date, :letter, :number, :on::date, :fingerprint, :reason, :name)
                        on conflict do nothing
                        """)
                        .param("year", it.year())
                        .param("edition", it.edition())
                        .param("revision", it.version())
                        .param("invited", it.dates().invitedOn())
                        .param("self", it.dates().selfDue())
                        .param("marks", it.dates().marksDue())
                        .param("objections", it.dates().objectionsUntil())
                        .param("letter", it.dates().letterDue())
                        .param("number", it.letter().map(Round.Letter::number).orElse(null))
                        .param("on", it.letter().map(Round.Letter::on).orElse(null))
                        .param("fingerprint", it.fingerprint())
                        .param("reason", it.reason())
                        .param("name", it.name())
                        .update()
                == 1;
    }

    private static Round round(ResultSet row) throws SQLException {
        return new Round(
                row.getInt("year"),
                row.getString("edition"),
                row.getString("phase"),
                new Dates(
                        row.getObject("invited_on", LocalDate.class),
                        row.getObject("self_due", LocalDate.class),
                        row.getObject("marks_due", LocalDate.class),
                        row.getObject("objections_until", LocalDate.class),
                        row.getObject("letter_due", LocalDate.class)),
                letter(row),
                row.getString("fingerprint"),
                row.getString("reason"),
                row.getString("name"),
                row.getObject("at", Timestamp.class).toInstant(),
                row.getInt("revision"));
    }

    private static Optional<Round.Letter> letter(ResultSet row) throws SQLException {
        var number = row.getString("letter_number");
        return number == null
                ? Optional.empty()
                : Optional.of(new Round.Letter(number, row.getObject("letter_on", LocalDate.class)));
    }
}
