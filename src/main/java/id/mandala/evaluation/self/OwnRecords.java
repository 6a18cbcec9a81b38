package id.mandala.evaluation.self;

import id.mandala.evaluation.self.Found.Thing;
import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was recorded by a region that can answer questions about a year: things that should be so, each with whether it is and where it
 * can be looked at. An initiative runs in a year in which any of its work was reported, or which its agency said it ran in; a step of the
 * action plan counts by the per cent that was told of it last.
 */
@Repository
@Transactional(readOnly = true)
class OwnRecords {

    /** Rows of record, argument, whether it is as it should be, weight, title, page and, where it is not, what is set aside for it. */
    private static final String SQL = """
            with plan as (
                select id, first_year, last_year from masterplan.masterplan
                where region_code = :region and :year between first_year and last_year order by first_year desc limit 1
            ), initiative as materialized (
                select it.id, it.name, it.dimension, it.sub_dimension, it.lead_agency_id, it.first_year, it.last_year,
                    particulars.origin,
                    exists (select from monitoring.report where region_code = :region and initiative_id = it.id
                        and year = :year and state <> 'DRAFT' and physical > 0)
                        or exists (select from masterplan.initiative_year status where status.region_code = :region
                            and status.initiative_id = it.id and status.year = :year and ran) as runs,
                    exists (select from monitoring.report where region_code = :region and initiative_id = it.id
                        and year = :year - 1 and state <> 'DRAFT' and physical > 0)
                        or exists (select from masterplan.initiative_year status where status.region_code = :region
                            and status.initiative_id = it.id and status.year = :year - 1 and ran) as ran
                from masterplan.initiative it
                join plan on plan.id = it.masterplan_id
                left join masterplan.particulars on particulars.region_code = :region and particulars.initiative_id = it.id
                where it.region_code = :region and it.stage = 'IN_PLAN'
            ), step as materialized (
                select initiative.name, item.area, item.text, item.year, part.so, part.weight,
                    case when :year between initiative.first_year and initiative.last_year
                        then '/pemantauan/' || initiative.id || '/' || :year || '-12/langkah' else '/masterplan/' || initiative.id end as page
                from initiative
                join masterplan.action_item item on item.region_code = :region and item.initiative_id = initiative.id
                left join lateral (select done from monitoring.action_month told where told.region_code = :region
                    and told.initiative_id = initiative.id and told.step = item.text and told.year <= :year
                    order by told.year desc, told.month desc limit 1) told on true
                cross join lateral (values (true, coalesce(told.done, 0) / 100), (false, 1 - coalesce(told.done, 0) / 100)) as part (so, weight)
                where part.weight > 0
            ), thing as (
                select 'plan_adopted' as record, '' as argument, stage = 'PROMULGATED' as so, 1::numeric as weight,
                    concat_ws(' ', instrument, nullif(instrument_number, '')) || ': ' || title as title,
                    '/masterplan/versi/' || number as page
                from masterplan.plan_version where region_code = :region and masterplan_id = (select id from plan)
                union all
                select 'running', dimension, runs, 1, name, '/masterplan/' || id from initiative
                where :year between first_year and last_year
                union all
                select 'running', dimension || '/' || sub_dimension, runs, 1, name, '/masterplan/' || id from initiative
                where :year between first_year and last_year
                union all
                select 'ran_before', '', ran, 1, name, '/masterplan/' || id from initiative where :year - 1 between first_year and last_year
                union all
                select 'actions', area, so, weight, text || ' (' || name || ')', page from step
                where year <= :year
                union all
                select 'actions_before', '', so, weight, text || ' (' || name || ')', page from step
                where year <= :year - 1
                union all
                select 'agencies_involved', '', exists (select from initiative where lead_agency_id = agency.id)
                        or exists (select from masterplan.initiative_support support join initiative on initiative.id = support.initiative_id
                            where support.region_code = :region and support.agency_id = agency.id),
                    1, agency.name, '/perangkat-daerah'
                from region.agency where region_code = :region and valid_to is null
                union all
                select 'budget_share', '', true, sum(amount * smart_share), 'Anggaran smart city ' || :year, '/anggaran?tahun=' || :year
                from budget.line where region_code = :region and year = :year and source = 'APBD_REGENCY' having sum(amount) > 0
                union all
                select 'budget_share', '', false, budget - coalesce((select sum(amount * smart_share) from budget.line
                    where region_code = :region and year = :year and source = 'APBD_REGENCY'), 0), 'Belanja lain dalam APBD ' || :year, '/anggaran?tahun=' || :year
                from budget.apbd where region_code = :region and year = :year and item = 'SPENDING'
                union all
                select 'funding_beyond', '', true, 1, giver || ', ' || letter, '/anggaran/dana-lain'
                from budget.pledge where region_code = :region and year = :year
                union all
                select 'council_decisions', '', true, 1, decision, '/pemantauan/kendala/' || id
                from monitoring.obstacle where region_code = :region and council = 'DECIDED' and extract(year from touched_at) = :year
                union all
                select 'reports_accepted', '', state = 'ACCEPTED', count(*), to_char(make_date(year, month, 1), 'YYYY-MM'),
                    '/pemantauan?bulan=' || to_char(make_date(year, month, 1), 'YYYY-MM')
                from monitoring.report where region_code = :region and year = :year group by state = 'ACCEPTED', year, month
                union all
                select 'quick_win', criterion.key, answer.text is not null, 1, name || coalesce(': ' || answer.text, ''), '/masterplan/' || id
                from initiative
                cross join unnest(array['FORMULATION', 'APPEAL', 'BENEFIT', 'UNIQUENESS', 'PARTNERSHIP', 'DEVELOPMENT', 'ENDURANCE', 'RESOURCES']) as criterion (key)
                left join masterplan.quick_win_criterion answer on answer.region_code = :region and answer.initiative_id = id
                    and answer.criterion = criterion.key
                where origin = 'QUICK_WIN' and :year between first_year and last_year
                union all
                select 'quick_win_risks', asked.key, count(risk.text) filter (where asked.key = 'named' or risk.mitigation <> '') > 0, 1,
                    name, '/masterplan/' || id
                from initiative
                cross join unnest(array['named', 'mitigated']) as asked (key)
                left join masterplan.risk on risk.region_code = :region and risk.initiative_id = id
                where origin = 'QUICK_WIN' and :year between first_year and last_year
                group by id, name, asked.key
                union all
                select 'quick_wins_go_on', '', runs or exists (select from masterplan.continuity
                        where region_code = :region and initiative_id = id and year = :year and state = 'RUNNING'), 1, name, '/masterplan/' || id
                from initiative where origin = 'QUICK_WIN' and first_year < :year
                union all
                select 'quick_wins_new', '', true, 1, name, '/masterplan/' || id from initiative
                where origin = 'QUICK_WIN' and first_year = :year
                union all
                select 'survey', question, so, sum(case when so then mark else 4 - mark end), service || ': ' || round(avg(mark), 2)
                    || ' (' || count(*) || ')', '/survei/' || id
                from evaluation.survey
                join evaluation.survey_counted it on it.region_code = survey.region_code and it.survey_id = survey.id and it.counts
                cross join (values (true), (false)) as part (so)
                where survey.region_code = :region and survey.year = :year
                group by id, service, question, so having count(*) >= 5 and sum(case when so then mark else 4 - mark end) > 0
                union all
                select 'collaboration', dimension, runs, 1, name, '/masterplan/' || id from initiative
                where origin = 'COLLABORATION' and :year between first_year and last_year
            )
            select thing.*, cost.budget from thing
            left join (select '/masterplan/' || initiative_id as page, sum(amount) as budget from budget.line
                where region_code = :region and year = :year and initiative_id is not null group by initiative_id) cost
                on cost.page = thing.page and not thing.so and thing.record in ('running', 'collaboration', 'quick_wins_go_on')
            order by record, argument, lower(title)
            """;

    record Key(String record, String argument) {}

    private final JdbcClient jdbc;

    OwnRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Key, Found> of(RegionCode region, int year) {
        var all = new LinkedHashMap<Key, Heap>();
        jdbc.sql(SQL).param("region", region.value()).param("year", year).query(row -> {
            all.computeIfAbsent(new Key(row.getString("record"), row.getString("argument")), _ -> new Heap())
                    .add(row);
        });
        var found = new LinkedHashMap<Key, Found>();
        all.forEach((key, heap) -> found.put(key, heap.found()));
        return found;
    }

    private static final class Heap {
        private final List<Thing> proofs = new ArrayList<>();
        private final List<Thing> missing = new ArrayList<>();
        private BigDecimal part = BigDecimal.ZERO;
        private BigDecimal whole = BigDecimal.ZERO;

        void add(ResultSet row) throws SQLException {
            var weight = row.getBigDecimal("weight");
            var budget = Optional.ofNullable(row.getBigDecimal("budget"));
            var thing = new Thing(row.getString("title"), row.getString("page"), budget);
            whole = whole.add(weight);
            if (row.getBoolean("so")) {
                part = part.add(weight);
                proofs.add(thing);
            } else {
                missing.add(thing);
            }
        }

        Found found() {
            return new Found(part, whole, proofs, missing);
        }
    }
}
