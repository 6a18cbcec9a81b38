package id.mandala.evaluation.desk;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Assessors against each other, over all settled evaluations within the scope of who asks. */
@Repository
@Transactional(readOnly = true)
class Strictnesses {

    private final JdbcClient jdbc;

    Strictnesses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The strictest first. Of marks given unseen: before the others were seen, before an objection; questions only one marked are left out. */
    List<Strictness> all() {
        return jdbc.sql("""
                        with unseen as (
                            select distinct on (m.region_code, m.year, m.assessor_id, m.question)
                                m.region_code, m.year, m.assessor_id, m.question, m.mark
                            from evaluation.mark m
                            where not m.after_others and m.objection_id is null
                            order by m.region_code, m.year, m.assessor_id, m.question, m.revision desc
                        ), beside as (
                            select coalesce(a.account_id::text, a.name) as who, a.name, u.region_code, u.year, u.mark,
                                sum(u.mark) over question - u.mark as others, count(*) over question - 1 as number
                            from unseen u
                            join evaluation.assessor a
                                on a.region_code = u.region_code and a.year = u.year and a.id = u.assessor_id
                            join evaluation.evaluation e
                                on e.region_code = u.region_code and e.year = u.year and e.status = 'FINAL'
                            where a.removed_at is null
                            window question as (partition by u.region_code, u.year, u.question)
                        )
                        select max(name) as name, count(distinct (region_code, year)) as evaluations, count(*) as marks,
                            avg(mark - others / number) as leaning, avg(abs(mark - others / number)) as distance
                        from beside where number > 0 group by who order by 4, 1, who
                        """)
                .query((row, _) -> new Strictness(
                        row.getString("name"),
                        row.getInt("evaluations"),
                        row.getLong("marks"),
                        row.getBigDecimal("leaning"),
                        row.getBigDecimal("distance")))
                .list();
    }
}
