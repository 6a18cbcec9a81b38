package id.mandala.monitoring.obstacle;

import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The register of obstacles, within the scope of who asks. */
@Repository
@Transactional
public class Obstacles {

    /**
     * An obstacle in the list.
     *
     * @param initiative by name
     * @param lead the agency that leads it
     * @param touched when anybody last told or wrote anything of it
     */
    public record Entry(Obstacle it, String initiative, UUID lead, Instant touched) {}

    private static final String SELECT = """
            select it.*, initiative.name, initiative.lead_agency_id from monitoring.obstacle it
            join masterplan.initiative on initiative.region_code = it.region_code and initiative.id = it.initiative_id
            where it.region_code = :region
            """;

    private final JdbcClient jdbc;

    Obstacles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open ones first: what the council is to decide, then what nobody touched longest. */
    List<Entry> of(RegionCode region) {
        return jdbc.sql(
                        SELECT
                                + " order by it.resolved_on is not null, it.resolved_on desc, it.council = 'NEEDED' desc, it.touched_at, it.id")
                .param("region", region.value())
                .query((row, _) -> entry(row))
                .list();
    }

    /** Those open at the end of a month that the council is to decide on, those nobody touched longest first. */
    public List<Entry> undecided(RegionCode region, YearMonth month) {
        return jdbc.sql(SELECT
                        + " and it.council = 'NEEDED' and it.since <= :end and (it.resolved_on is null or it.resolved_on > :end)"
                        + " order by it.touched_at, it.id")
                .param("region", region.value())
                .param("end", month.atEndOfMonth())
                .query((row, _) -> entry(row))
                .list();
    }

    /** Open ones, those expected soonest first. */
    public List<Entry> open(RegionCode region) {
        return jdbc.sql(SELECT + " and it.resolved_on is null order by it.expected_on, it.id")
                .param("region", region.value())
                .query((row, _) -> entry(row))
                .list();
    }

    Optional<Entry> find(RegionCode region, UUID id) {
        return jdbc.sql(SELECT + " and it.id = :id")
                .param("region", region.value())
                .param("id", id)
                .query((row, _) -> entry(row))
                .optional();
    }

    /** Opens what reports of a month tell, or writes the words of what is open; reports without an obstacle open none. */
    public void told(RegionCode region, YearMonth month, Collection<UUID> initiatives) {
        jdbc.sql("""
                        insert into monitoring.obstacle (region_code, initiative_id, cause, words, since)
                        select region_code, initiative_id, cause, obstacle, make_date(year, month, 1) from monitoring.report
                        where region_code = :region and year = :year and month = :month and initiative_id = any(:initiatives)
                            and cause is not null and state <> 'DRAFT'
                        on conflict (region_code, initiative_id, cause) where resolved_on is null
                            do update set words = excluded.words, since = least(obstacle.since, excluded.since),
                                touched_at = clock_timestamp(), version = obstacle.version + 1
                            where obstacle.words <> excluded.words or obstacle.since > excluded.since
                        """)
                .param("region", region.value())
                .param("year", month.getYear())
                .param("month", month.getMonthValue())
                .param("initiatives", initiatives.toArray(UUID[]::new))
                .update();
    }

    /** @return whether the version that was seen still stood */
    boolean change(Obstacle it) {
        return jdbc.sql("""
                        update monitoring.obstacle
                        set owner_id = :owner::uuid, expected_on = :expected::date, council = :council, decision = :decision,
                            resolved_on = :resolved::date, resolution = :resolution, touched_at = clock_timestamp(), version = version + 1
                        where region_code = :region and id = :id and version = :version
                        """)
                        .param("region", it.region().value())
                        .param("id", it.id())
                        .param("version", it.version())
                        .param("owner", it.owner().map(UUID::toString).orElse(null))
                        .param(
                                "expected",
                                it.expectedOn().map(LocalDate::toString).orElse(null))
                        .param("council", it.council().name())
                        .param("decision", it.decision())
                        .param(
                                "resolved",
                                it.resolved().map(of -> of.on().toString()).orElse(null))
                        .param(
                                "resolution",
                                it.resolved().map(Obstacle.Resolved::how).orElse(""))
                        .update()
                == 1;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var resolved = row.getObject("resolved_on", LocalDate.class);
        var it = new Obstacle(
                RegionCode.of(row.getString("region_code")),
                row.getObject("id", UUID.class),
                row.getObject("initiative_id", UUID.class),
                ObstacleCause.valueOf(row.getString("cause")),
                row.getString("words"),
                YearMonth.from(row.getObject("since", LocalDate.class)),
                Optional.ofNullable(row.getObject("owner_id", UUID.class)),
                Optional.ofNullable(row.getObject("expected_on", LocalDate.class)),
                Obstacle.Council.valueOf(row.getString("council")),
                row.getString("decision"),
                resolved == null
                        ? Optional.empty()
                        : Optional.of(new Obstacle.Resolved(resolved, row.getString("resolution"))),
                row.getInt("version"));
        return new Entry(
                it,
                row.getString("name"),
                row.getObject("lead_agency_id", UUID.class),
                row.getObject("touched_at", Timestamp.class).toInstant());
    }
}
