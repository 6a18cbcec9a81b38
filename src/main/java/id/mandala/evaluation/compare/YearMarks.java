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

    /** Assessors are told apart by a number within their regency; an imported mean has none. */
    Map<RegionCode, List<Mark>> of(int year) {
        var found = new HashMap<RegionCode, List<Mark>>();
        jdbc.sql("""
                        select m.region_code, m.question, m.mark, s.place
                        from (
                            select region_code, year, id,
                                case when id = '00000000-0000-0000-0000-000000000000' then ''
                                    else dense_rank() over (partition by region_code order by id)::text end as place
                            from evaluation.assessor where year = :year and removed_at is null) s
                        join evaluation.current_mark m
                            on m.region_code = s.region_code and m.year = s.year and m.assessor_id = s.id
                        where m.year = :year
                        """).param("year", year).query(row -> {
            found.computeIfAbsent(RegionCode.of(row.getString("region_code")), _ -> new ArrayList<>())
                    .add(new Mark(row.getString("question"), row.getString("place"), plain(row.getBigDecimal("mark"))));
        });
        return found;
    }

    private static BigDecimal plain(BigDecimal mark) {
        return mark.stripTrailingZeros();
    }
}
