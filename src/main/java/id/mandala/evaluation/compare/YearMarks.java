package id.mandala.evaluation.compare;

import id.mandala.assessment.Mark;
import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All marks of a year that count, as {@code Marks.counted} gives them for one region. */
@Repository
class YearMarks {

    private final JdbcClient jdbc;

    YearMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Assessors are told apart, not named; an imported mean has none. One row an assessor, for a row a mark takes twice the time. */
    Map<RegionCode, List<Mark>> of(int year) {
        var found = new HashMap<RegionCode, List<Mark>>();
        jdbc.sql("""
                        select m.region_code, s.place, array_agg(m.question) as questions, array_agg(m.mark) as marks
                        from (
                            select region_code, year, id,
                                case when id = '00000000-0000-0000-0000-000000000000' then '' else id::text end as place
                            from evaluation.assessor where year = :year and removed_at is null) s
                        join evaluation.current_mark m
                            on m.region_code = s.region_code and m.year = s.year and m.assessor_id = s.id
                        where m.year = :year
                        group by m.region_code, s.place
                        """).param("year", year).query(row -> {
            var place = row.getString("place");
            var questions = (String[]) row.getArray("questions").getArray();
            var marks = (BigDecimal[]) row.getArray("marks").getArray();
            var ofRegion = found.computeIfAbsent(RegionCode.of(row.getString("region_code")), _ -> new ArrayList<>());
            for (int at = 0; at < marks.length; at++) {
                ofRegion.add(new Mark(questions[at], place, marks[at].stripTrailingZeros()));
            }
        });
        return found;
    }
}
