package id.mandala.monitoring.report;

import id.mandala.web.DemoContent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Bantul's reviewed year 2020 as its months may have told it: what the review says ran has work, what it says did not stands at nought
 * with the review's cause. The months, the owners and the days are made up; the page says so.
 */
@Component
class DemoReview implements DemoContent {

    private static final String BANTUL = "34.02";
    private static final int YEAR = 2020;

    /** Budgets were cut by the joint decree of 9 April 2020; what held up the others was told from February on. */
    private static final String SINCE = "case status.cause when 'REFOCUSING' then 4 else 2 end";

    private final JdbcClient jdbc;

    DemoReview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 369;
    }

    @Override
    public void load() {
        jdbc.sql("""
                        insert into monitoring.work_month (region_code, initiative_id, year, month, share)
                        select region_code, initiative_id, year, month, case month when 12 then 8.37 else 8.33 end
                        from masterplan.initiative_year, generate_series(1, 12) as month
                        where region_code = :region and year = :year
                        on conflict do nothing
                        """).param("region", BANTUL).param("year", YEAR).update();
        jdbc.sql("""
                        insert into monitoring.report (region_code, initiative_id, year, month, state, physical, realised, obstacle, cause)
                        select region_code, initiative_id, year, month, 'ACCEPTED',
                            case when ran then round(month * (94 + mod(abs(hashtext(initiative_id::text)), 7)) / 12.0, 1) else 0 end, 0,
                            case when cause is not null and month >= since then words else '' end,
                            case when month >= since then cause end
                        from (select status.*, %s as since, coalesce(nullif(btrim(note), ''), 'Belum berjalan.') as words
                            from masterplan.initiative_year status where region_code = :region and year = :year) status,
                            generate_series(1, 12) as month
                        on conflict do nothing
                        """.formatted(SINCE))
                .param("region", BANTUL)
                .param("year", YEAR)
                .update();
        jdbc.sql("""
                        insert into monitoring.obstacle (region_code, initiative_id, cause, words, since, owner_id, expected_on,
                            council, decision, resolved_on, resolution, touched_at)
                        select status.region_code, status.initiative_id, cause, coalesce(nullif(btrim(note), ''), 'Belum berjalan.'),
                            make_date(year, %s, 1), initiative.lead_agency_id, date '2021-03-31',
                            case cause when 'REFOCUSING' then 'DECIDED' else 'NOT_NEEDED' end,
                            case cause when 'REFOCUSING' then 'Dianggarkan lagi pada 2021.' else '' end,
                            date '2021-03-22', 'Berjalan lagi pada 2021.', date '2021-03-22'
                        from masterplan.initiative_year status
                        join masterplan.initiative on initiative.region_code = status.region_code
                            and initiative.id = status.initiative_id
                        where status.region_code = :region and year = :year and cause is not null
                        on conflict do nothing
                        """.formatted(SINCE))
                .param("region", BANTUL)
                .param("year", YEAR)
                .update();
    }
}
