package id.mandala.evaluation.round;

import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who was seated where, and where assessors come from. */
@Repository
@Transactional
class Seats {

    private static final String SELECT = """
            select a.* from evaluation.assessor a
            join evaluation.invitation i on i.region_code = a.region_code and i.year = a.year
            where a.account_id is not null
            """;

    private final JdbcClient jdbc;

    Seats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Seat> of(RegionCode region, int year) {
        return jdbc.sql(SELECT + " and a.region_code = :region and a.year = :year order by a.name, a.id")
                .param("region", region.value())
                .param("year", year)
                .query((row, _) -> seat(row))
                .list();
    }

    List<Seat> of(Round it) {
        return jdbc.sql(SELECT + " and i.year = :year and i.edition = :edition order by a.region_code, a.name, a.id")
                .param("year", it.year())
                .param("edition", it.edition())
                .query((row, _) -> seat(row))
                .list();
    }

    /** @return whether the account had none; one taken by marking becomes a given one */
    boolean give(RegionCode region, int year, UUID account, String name, String by) {
        return jdbc.sql("""
                        insert into evaluation.assessor (region_code, year, id, account_id, name, given_by)
                        values (:region, :year, :id, :account, :name, :by)
                        on conflict (region_code, year, account_id) do update set given_by = excluded.given_by
                        where assessor.given_by is null and assessor.removed_at is null
                        """)
                        .param("region", region.value())
                        .param("year", year)
                        .param("id", UUID.randomUUID())
                        .param("account", account)
                        .param("name", name)
                        .param("by", by)
                        .update()
                == 1;
    }

    /** @return whether it was still held */
    boolean takeBack(RegionCode region, int year, UUID seat, String why) {
        return jdbc.sql("""
                        update evaluation.assessor set removed_at = now(), removed_why = :why
                        where region_code = :region and year = :year and id = :seat and removed_at is null
                        """)
                        .param("region", region.value())
                        .param("year", year)
                        .param("seat", seat)
                        .param("why", why)
                        .update()
                == 1;
    }

    List<Home> homes() {
        return jdbc.sql("select * from evaluation.current_assessor_home order by region_code, account_id")
                .query((row, _) -> new Home(
                        RegionCode.of(row.getString("region_code")),
                        row.getObject("account_id", UUID.class),
                        row.getObject("until", LocalDate.class),
                        row.getString("why"),
                        row.getInt("revision")))
                .list();
    }

    /** @return whether nobody else wrote that revision */
    boolean addHome(Home it, String name) {
        return jdbc.sql("""
                        insert into evaluation.assessor_home (region_code, account_id, revision, until, why, name)
                        values (:region, :account, :revision, :until, :why, :name)
                        on conflict do nothing
                        """)
                        .param("region", it.region().value())
                        .param("account", it.account())
                        .param("revision", it.revision())
                        .param("until", it.until())
                        .param("why", it.why())
                        .param("name", name)
                        .update()
                == 1;
    }

    private static Seat seat(ResultSet row) throws SQLException {
        return new Seat(
                RegionCode.of(row.getString("region_code")),
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("name"),
                Optional.ofNullable(row.getString("given_by")),
                row.getLong("marked"),
                instant(row, "finished_at"),
                instant(row, "removed_at"),
                Optional.ofNullable(row.getString("removed_why")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
