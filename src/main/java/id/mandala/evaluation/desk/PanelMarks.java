package id.mandala.evaluation.desk;

import id.mandala.evaluation.desk.Panel.Given;
import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The marks of all assessors side by side; row-level security leaves out what who asks may not see yet. */
@Repository
class PanelMarks {

    private final JdbcClient jdbc;

    PanelMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By question, without those whose seat was taken back. */
    Map<String, List<Given>> of(RegionCode region, int year) {
        record Line(String question, Given given) {}
        return jdbc
                .sql("""
                        select m.question, m.mark, m.note, m.why, m.after_others, m.objection_id is not null as by_objection,
                            case when m.assessor_id = '00000000-0000-0000-0000-000000000000' then '' else a.name end as name,
                            p.mark as before
                        from evaluation.current_mark m
                        join evaluation.assessor a
                            on a.region_code = m.region_code and a.year = m.year and a.id = m.assessor_id and a.removed_at is null
                        left join evaluation.mark p
                            on p.region_code = m.region_code and p.year = m.year and p.assessor_id = m.assessor_id
                            and p.question = m.question and p.revision = m.revision - 1 and m.why is not null
                        where m.region_code = :region and m.year = :year
                        order by m.question, a.name, a.id
                        """)
                .param("region", region.value())
                .param("year", year)
                .query((row, _) -> new Line(
                        row.getString("question"),
                        new Given(
                                row.getString("name"),
                                row.getBigDecimal("mark").stripTrailingZeros(),
                                Optional.ofNullable(row.getString("note")),
                                Optional.ofNullable(row.getBigDecimal("before")).map(BigDecimal::stripTrailingZeros),
                                row.getBoolean("after_others"),
                                row.getBoolean("by_objection"),
                                Optional.ofNullable(row.getString("why")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Line::question, Collectors.mapping(Line::given, Collectors.toUnmodifiableList())));
    }
}
