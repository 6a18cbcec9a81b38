package id.mandala.evaluation;

import id.mandala.evaluation.Batch.MarkRow;
import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Marks from sheets: many at once, given by names rather than accounts. */
@Repository
class ImportedMarks {

    private record Seat(RegionCode region, String label) {}

    private final JdbcClient jdbc;
    private final Assessors assessors;

    ImportedMarks(JdbcClient jdbc, Assessors assessors) {
        this.jdbc = jdbc;
        this.assessors = assessors;
    }

    /** @return the regencies where a mark is new or differs from the one that stood */
    List<RegionCode> enter(int year, List<MarkRow> rows) {
        var seats = new HashMap<Seat, UUID>();
        for (var row : rows) {
            seats.computeIfAbsent(
                    new Seat(row.region(), row.assessor()),
                    seat -> assessors
                            .seatLabelled(seat.region(), year, seat.label())
                            .id());
        }
        return jdbc.sql("""
                        with given as (
                            select * from unnest(cast(:regions as text[]), cast(:assessors as uuid[]),
                                cast(:questions as text[]), cast(:marks as numeric[]))
                                as given (region_code, assessor_id, question, mark)
                        ), entered as (
                            insert into evaluation.mark (region_code, year, assessor_id, question, revision, mark)
                            select g.region_code, :year, g.assessor_id, g.question, coalesce(m.revision, 0) + 1, g.mark
                            from given g
                            left join lateral (
                                select revision, mark from evaluation.mark m
                                where m.region_code = g.region_code and m.year = :year
                                  and m.assessor_id = g.assessor_id and m.question = g.question
                                order by revision desc limit 1) m on true
                            where m.mark is distinct from g.mark
                            returning region_code)
                        select distinct region_code from entered
                        """)
                .param("year", year)
                .param("regions", rows.stream().map(it -> it.region().value()).toArray(String[]::new))
                .param(
                        "assessors",
                        rows.stream()
                                .map(it -> String.valueOf(seats.get(new Seat(it.region(), it.assessor()))))
                                .toArray(String[]::new))
                .param("questions", rows.stream().map(MarkRow::question).toArray(String[]::new))
                .param(
                        "marks",
                        rows.stream()
                                .map(MarkRow::mark)
                                .map(BigDecimal::toPlainString)
                                .toArray(String[]::new))
                .query((row, number) -> RegionCode.of(row.getString("region_code")))
                .list();
    }
}
