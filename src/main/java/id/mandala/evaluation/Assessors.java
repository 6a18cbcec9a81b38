package id.mandala.evaluation;

import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who marks which regency in which year. */
@Repository
public class Assessors {

    /** @param seats given or taken and not taken back */
    public record Progress(int finished, int seats) {
        public boolean allIn() {
            return seats > 0 && finished == seats;
        }
    }

    private final JdbcClient jdbc;

    Assessors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Assessor> find(RegionCode region, int year, UUID account) {
        return jdbc.sql("""
                        select * from evaluation.assessor
                        where region_code = :region and year = :year and account_id = :account
                        """)
                .param("region", region.value())
                .param("year", year)
                .param("account", account)
                .query(Assessors::assessor)
                .optional();
    }

    public List<Assessor> of(RegionCode region, int year) {
        return jdbc.sql(
                        "select * from evaluation.assessor where region_code = :region and year = :year order by name, id")
                .param("region", region.value())
                .param("year", year)
                .query(Assessors::assessor)
                .list();
    }

    /** Two first marks of one person at once meet in the same row. */
    Assessor seat(RegionCode region, int year, UUID account, String name) {
        jdbc.sql("""
                        insert into evaluation.assessor (region_code, year, id, account_id, name)
                        values (:region, :year, :id, :account, :name)
                        on conflict (region_code, year, account_id) do nothing
                        """)
                .param("region", region.value())
                .param("year", year)
                .param("id", UUID.randomUUID())
                .param("account", account)
                .param("name", name)
                .update();
        return find(region, year, account).orElseThrow();
    }

    /** A name from a sheet; the empty name is the mean of all. */
    Assessor seatLabelled(RegionCode region, int year, String label) {
        jdbc.sql("""
                        insert into evaluation.assessor (region_code, year, id, name)
                        values (:region, :year, :id, :name)
                        on conflict do nothing
                        """)
                .param("region", region.value())
                .param("year", year)
                .param("id", label.isEmpty() ? Assessor.MEAN : UUID.randomUUID())
                .param("name", label.isEmpty() ? "mean" : label)
                .update();
        return of(region, year).stream()
                .filter(it -> it.account().isEmpty() && it.name().equals(label.isEmpty() ? "mean" : label))
                .findFirst()
                .orElseThrow();
    }

    /** @return whether this changed anything */
    boolean finish(Assessor assessor, boolean finished) {
        return jdbc.sql("""
                        update evaluation.assessor set finished_at = case when :finished then now() end
                        where region_code = :region and year = :year and id = :id
                          and (finished_at is null) = :finished
                        """)
                        .param("finished", finished)
                        .param("region", assessor.region().value())
                        .param("year", assessor.year())
                        .param("id", assessor.id())
                        .update()
                == 1;
    }

    /** How many of those who hold a seat have finished. */
    public Progress progress(RegionCode region, int year) {
        return jdbc.sql("""
                        select count(finished_at) as finished, count(*) as seats from evaluation.assessor
                        where region_code = :region and year = :year and account_id is not null and removed_at is null
                        """)
                .param("region", region.value())
                .param("year", year)
                .query((row, _) -> new Progress(row.getInt("finished"), row.getInt("seats")))
                .single();
    }

    private static Assessor assessor(ResultSet row, int number) throws SQLException {
        return new Assessor(
                RegionCode.of(row.getString("region_code")),
                row.getInt("year"),
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getObject("account_id", UUID.class)),
                row.getString("name"),
                Optional.ofNullable(row.getTimestamp("finished_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getTimestamp("removed_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getTimestamp("saw_others_at")).map(Timestamp::toInstant));
    }
}
