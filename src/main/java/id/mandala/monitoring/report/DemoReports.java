package id.mandala.monitoring.report;

import id.mandala.web.DemoContent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Bantul's demo year 2026 to October: work spread evenly, what was done by a pace that hangs on the initiative's name, money somewhat behind
 * the work. All of it is made up; the page says so.
 */
@Component
class DemoReports implements DemoContent {

    private static final String BANTUL = "34.02";
    private static final int YEAR = 2026;
    private static final int UNTIL = 10;

    private final JdbcClient jdbc;

    DemoReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 370;
    }

    @Override
    public void load() {
        jdbc.sql("""
                        insert into monitoring.work_month (region_code, initiative_id, year, month, share)
                        select region_code, id, :year, month, case month when 12 then 8.37 else 8.33 end
                        from masterplan.initiative, generate_series(1, 12) as month
                        where region_code = :region and stage = 'IN_PLAN' and :year between first_year and last_year
                        """).param("region", BANTUL).param("year", YEAR).update();
        jdbc.sql("""
                        insert into monitoring.report (region_code, initiative_id, year, month, state, physical, realised, obstacle, cause)
                        select region_code, id, :year, month,
                            case when month < :until or slow % 3 > 0 then 'ACCEPTED' when slow % 2 = 0 then 'SENT' else 'APPROVED' end,
                            least(100, round(8.33 * month * pace, 1)),
                            round(amount * least(1, 0.0833 * month * pace) * 0.9),
                            case when pace < 0.94 then 'Pekerjaan menunggu keputusan; contoh untuk peragaan.' else '' end,
                            case when pace < 0.94 then (array['REFOCUSING', 'APPLICATION_IN_DEVELOPMENT', 'STAFF'])[1 + slow % 3] end
                        from (select initiative.region_code, initiative.id, abs(hashtext(initiative.name)) % 97 as slow,
                                0.92 + (abs(hashtext(initiative.name)) % 97) / 800.0 as pace,
                                (select coalesce(sum(line.amount), 0) from budget.line where line.region_code = initiative.region_code
                                    and line.initiative_id = initiative.id and line.year = :year) as amount
                            from masterplan.initiative
                            where region_code = :region and stage = 'IN_PLAN' and :year between first_year and last_year) it,
                            generate_series(1, :until) as month
                        """)
                .param("region", BANTUL)
                .param("year", YEAR)
                .param("until", UNTIL)
                .update();
        jdbc.sql("""
                        insert into monitoring.obstacle (region_code, initiative_id, cause, words, since, owner_id, expected_on, council)
                        select distinct on (report.initiative_id) report.region_code, report.initiative_id, cause, obstacle,
                            make_date(report.year, report.month, 1),
                            case when cause <> 'STAFF' then initiative.lead_agency_id end,
                            case when cause = 'APPLICATION_IN_DEVELOPMENT' then make_date(:year, 11, 15) end,
                            case when cause = 'REFOCUSING' then 'NEEDED' else 'NOT_NEEDED' end
                        from monitoring.report
                        join masterplan.initiative on initiative.region_code = report.region_code and initiative.id = report.initiative_id
                        where report.region_code = :region and report.year = :year and cause is not null
                        order by report.initiative_id, report.month
                        """).param("region", BANTUL).param("year", YEAR).update();
    }
}
