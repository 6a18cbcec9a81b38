package id.mandala.monitoring.action;

import id.mandala.web.DemoContent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Bantul's steps as told at the end of their year and in October 2026: most are done, a fifth is half done, a tenth not begun, by what
 * hangs on their words. All of it is made up; the page says so.
 */
@Component
class DemoSteps implements DemoContent {

    private final JdbcClient jdbc;

    DemoSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 373;
    }

    @Override
    public void load() {
        jdbc.sql("""
                        insert into monitoring.action_month (region_code, initiative_id, step, year, month, done)
                        select distinct on (item.initiative_id, item.text) item.region_code, item.initiative_id, item.text,
                            item.year, case item.year when 2026 then 10 else 12 end,
                            case when mod(abs(hashtext(item.text)), 10) in (1, 2) then 50 else 100 end
                        from masterplan.action_item item
                        join masterplan.initiative on initiative.region_code = item.region_code and initiative.id = item.initiative_id
                        where item.region_code = '34.02' and item.year between 2022 and 2026 and initiative.stage = 'IN_PLAN'
                            and mod(abs(hashtext(item.text)), 10) > 0
                        order by item.initiative_id, item.text, item.position
                        on conflict do nothing
                        """).update();
    }
}
