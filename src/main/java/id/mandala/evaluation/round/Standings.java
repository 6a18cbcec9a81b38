package id.mandala.evaluation.round;

import id.mandala.evaluation.Status;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where the regencies of a round stand; nothing of it is stored twice. */
@Repository
@Transactional(readOnly = true)
class Standings {

    private static final String SELECT = """
            select i.region_code, e.status, coalesce(e.published, false) as published,
                coalesce(p.takes_part, true) as takes_part, p.reason, coalesce(s.handed_in, false) as handed_in,
                (s.at at time zone 'Asia/Jakarta')::date as handed_in_on,
                c.answered, (c.first at time zone 'Asia/Jakarta')::date as answering_on,
                m.marks, (m.first at time zone 'Asia/Jakarta')::date as marking_on,
                (d.settled at time zone 'Asia/Jakarta')::date as settled_on,
                (d.published at time zone 'Asia/Jakarta')::date as published_on
            from evaluation.invitation i
            left join evaluation.evaluation e on e.region_code = i.region_code and e.year = i.year
            left join evaluation.current_participation p on p.region_code = i.region_code and p.year = i.year
            left join evaluation.current_submission s on s.region_code = i.region_code and s.year = i.year
            left join lateral (
                select count(distinct question) as answered, min(at) as first from evaluation.claim it
                where it.region_code = i.region_code and it.year = i.year and it.edition = i.edition) c on true
            left join lateral (
                select coalesce(sum(marked), 0) as marks, min(first_mark_at) as first from evaluation.assessor it
                where it.region_code = i.region_code and it.year = i.year) m on true
            left join lateral (
                select max(at) filter (where step = 'SETTLED') as settled, max(at) filter (where step = 'PUBLISHED') as published
                from evaluation.round_step it where it.region_code = i.region_code and it.year = i.year) d on true
            where i.year = :year and i.edition = :edition
            """;

    private final JdbcClient jdbc;
    private final Seats seats;
    private final Today today;

    Standings(JdbcClient jdbc, Seats seats, Today today) {
        this.jdbc = jdbc;
        this.seats = seats;
        this.today = today;
    }

    /** By code. */
    List<Standing> of(Round round) {
        var byRegion = seats.of(round).stream().collect(Collectors.groupingBy(Seat::region));
        return asked(SELECT + "order by i.region_code", round)
                .query((row, _) -> standing(row, round, byRegion, today.date()))
                .list();
    }

    Optional<Standing> of(Round round, RegionCode region) {
        var here = Map.of(region, seats.of(region, round.year()));
        return asked(SELECT + "and i.region_code = :region", round)
                .param("region", region.value())
                .query((row, _) -> standing(row, round, here, today.date()))
                .optional();
    }

    private JdbcClient.StatementSpec asked(String sql, Round round) {
        return jdbc.sql(sql).param("year", round.year()).param("edition", round.edition());
    }

    private static Standing standing(ResultSet row, Round round, Map<RegionCode, List<Seat>> seats, LocalDate today)
            throws SQLException {
        var region = RegionCode.of(row.getString("region_code"));
        return new Standing(
                region,
                round,
                row.getBoolean("takes_part"),
                Optional.ofNullable(row.getString("reason")).orElse(""),
                Optional.ofNullable(row.getString("status")).map(Status::valueOf),
                row.getBoolean("published"),
                row.getLong("answered"),
                row.getBoolean("handed_in"),
                row.getLong("marks"),
                new Standing.Reached(
                        row.getObject("answering_on", LocalDate.class),
                        row.getObject("handed_in_on", LocalDate.class),
                        row.getObject("marking_on", LocalDate.class),
                        row.getObject("settled_on", LocalDate.class),
                        row.getObject("published_on", LocalDate.class)),
                seats.getOrDefault(region, List.of()),
                today);
    }
}
