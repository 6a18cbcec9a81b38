package id.mandala.monitoring.warning;

import id.mandala.web.DemoContent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Bantul's demo year 2025, told to its end, so that warnings can be held against how it ended. All of it is made up, by the initiative's
 * name: of ten four keep their pace, two are slow, one is slow and catches up from August on, one slows down in the third quarter, one in
 * November, when nobody could have foreseen it, and one stops by refocusing.
 */
@Component
class DemoLastYear implements DemoContent {

    private static final String BANTUL = "34.02";
    private static final int YEAR = 2025;

    private final JdbcClient jdbc;

    DemoLastYear(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 372;
    }

    @Override
    public void load() {
        jdbc.sql("""
                        insert into monitoring.work_month (region_code, initiative_id, year, month, share)
                        select region_code, id, :year, month, case month when 12 then 8.37 else 8.33 end
                        from masterplan.initiative, generate_series(1, 12) as month
                        where region_code = :region and stage = 'IN_PLAN' and :year between first_year and last_year
                        on conflict do nothing
                        """).param("region", BANTUL).param("year", YEAR).update();
        jdbc.sql("""
                        insert into monitoring.report (region_code, initiative_id, year, month, state, physical, realised, obstacle, cause)
                        select region_code, id, :year, month, 'ACCEPTED', work, round(amount * work * 0.009),
                            case when pace_after = 0 and month > turn then 'Anggarannya dialihkan; contoh untuk peragaan.' else '' end,
                            case when pace_after = 0 and month > turn then 'REFOCUSING' end
                        from (select course.*, month,
                                least(100, round(8.34 * (pace * least(month, turn) + pace_after * greatest(0, month - turn)), 1)) as work
                            from (select it.*,
                                    case kind when 6 then 7 when 8 then 10 else 5 + size % 3 end as turn,
                                    case when kind in (4, 5, 6) then 0.84 else 1 end + size / 1000.0 as pace,
                                    case kind when 4 then 0.84 when 5 then 0.84 when 6 then 1.4 when 7 then 0.3 when 8 then 0.2 when 9 then 0 else 1 end
                                        + case when kind = 9 then 0 else size / 1000.0 end as pace_after
                                from (select initiative.region_code, initiative.id, abs(hashtext(initiative.name || :year)) % 10 as kind,
                                        abs(hashtext(:year || initiative.name)) % 97 as size,
                                        (select coalesce(sum(line.amount), 0) from budget.line
                                            where line.region_code = initiative.region_code and line.initiative_id = initiative.id
                                                and line.year = :year) as amount
                                    from masterplan.initiative
                                    where region_code = :region and stage = 'IN_PLAN' and :year between first_year and last_year) it
                            ) course, generate_series(1, 12) as month) told
                        on conflict do nothing
                        """).param("region", BANTUL).param("year", YEAR).update();
    }
}
