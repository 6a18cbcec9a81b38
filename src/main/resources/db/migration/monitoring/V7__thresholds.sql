-- From where on a region calls its initiatives late. A region without a row keeps to the usual. New; no rows exist.
create table monitoring.threshold (
    region_code text          not null primary key references region.area,
    turn        numeric(5, 2) not null,                -- planned per cent above which "late" holds
    early       numeric(5, 2) not null,                -- points behind the plan, below or at the turn
    late        numeric(5, 2) not null,                -- the same above it
    money_ahead numeric(5, 2) not null,                -- points absorption may run ahead of the work
    reason      text          not null,
    name        text          not null,                -- of who set them last
    version     integer       not null default 1,
    constraint threshold_range check (turn between 0 and 100 and early between 0 and 100 and late between 0 and 100
        and money_ahead between 0 and 100),
    constraint threshold_reason_given check (btrim(reason) <> '' and length(reason) <= 500)
);
alter table monitoring.threshold enable row level security;
alter table monitoring.threshold force row level security;
create policy threshold_in_scope on monitoring.threshold to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update on monitoring.threshold to mandala_app;

-- What all twelve months of a region's year come to, reckoned from the rows themselves; of all dimensions where none is named.
-- Critical is what Pace.of says with the thresholds of the region; where it set none, those of Thresholds.USUAL. Every join goes from an initiative by index, so that the plan is good also where the tables were not counted yet.
create or replace function monitoring.month_sums(p_region text, p_year integer, p_dimensions text[] default null) returns setof monitoring.month_sum
    language sql stable as $$
    with threshold as materialized (
        select coalesce(max(turn), 70) as turn, coalesce(max(early), 10) as early, coalesce(max(late), 5) as late
        from monitoring.threshold where region_code = p_region
    ), initiative as materialized (
        select it.id, it.dimension, coalesce((select sum(line.amount) from budget.line
            where line.region_code = p_region and line.initiative_id = it.id and line.year = p_year), 0)::bigint as amount
        from masterplan.initiative it
        where it.region_code = p_region and it.stage = 'IN_PLAN' and p_year between it.first_year and it.last_year
            and (p_dimensions is null or it.dimension = any (p_dimensions))
            and it.masterplan_id = (select id from masterplan.masterplan
                where region_code = p_region and p_year between first_year and last_year order by first_year desc limit 1)
    ), event as (
        -- twelve months of those of which anything is planned or told
        select it.id, it.dimension, it.amount, event.month, max(event.state) as state, sum(event.share) as share,
            max(event.physical) filter (where event.state <> 'DRAFT') as physical,
            max(event.realised) filter (where event.state <> 'DRAFT') as realised
        from initiative it
        cross join lateral (
            select month, state, physical, realised, null::numeric as share from monitoring.report
            where region_code = p_region and initiative_id = it.id and year = p_year
            union all
            select month, null, null, null, share from monitoring.work_month
            where region_code = p_region and initiative_id = it.id and year = p_year
            union all
            select month, null, null, null, null from generate_series(1, 12) as month
            where exists (select from monitoring.report where region_code = p_region and initiative_id = it.id and year = p_year)
                or exists (select from monitoring.work_month where region_code = p_region and initiative_id = it.id and year = p_year)
        ) event
        group by it.id, it.dimension, it.amount, event.month
    ), carried as (
        -- what is not told stands as it was told last: the highest month so far carries its figure with it
        select id, dimension, amount, month, state, coalesce(sum(share) over so_far, 0) as planned,
            coalesce(mod(max(month * 1000 + physical) over so_far, 1000), 0) as physical,
            coalesce(mod(max(month * 10000000000000000 + realised) over so_far, 10000000000000000), 0) as realised
        from event
        window so_far as (partition by id order by month)
    ), standing as (
        select *, lag(physical, 1, 0::numeric) over (partition by id order by month) as before,
            planned - physical > case when planned <= threshold.turn then threshold.early else threshold.late end as critical
        from carried, threshold
    ), month as (
        select dimension, month,
            count(*) filter (where state = 'DRAFT') as drafts, count(*) filter (where state = 'SENT') as sent,
            count(*) filter (where state = 'APPROVED') as approved, count(*) filter (where state = 'RETURNED') as returned,
            count(*) filter (where state = 'ACCEPTED') as accepted,
            count(*) filter (where planned > physical and not critical) as behind,
            count(*) filter (where critical) as critical,
            count(*) filter (where physical > before or physical >= 100) as moving,
            sum(realised) as realised, sum(amount * planned) as planned, sum(amount * physical) as physical
        from standing group by dimension, month
    ), cash as (
        select it.dimension, cash.month, sum(cash.amount) as amount
        from initiative it
        cross join lateral (
            select cash_month.month, cash_month.amount
            from budget.line
            join budget.cash_month on cash_month.region_code = p_region and cash_month.line_id = line.id
            where line.region_code = p_region and line.initiative_id = it.id and line.year = p_year
        ) cash
        group by it.dimension, cash.month
    ), dimension as (
        select dimension, count(*) as initiatives, sum(amount) as amount from initiative group by dimension
    )
    select p_region, p_year::smallint, twelve.month::smallint, it.dimension, it.initiatives::integer,
        coalesce(month.drafts, 0)::integer, coalesce(month.sent, 0)::integer, coalesce(month.approved, 0)::integer,
        coalesce(month.returned, 0)::integer, coalesce(month.accepted, 0)::integer,
        coalesce(month.behind, 0)::integer, coalesce(month.critical, 0)::integer, (it.initiatives - coalesce(month.moving, 0))::integer,
        it.amount::bigint, coalesce(sum(cash.amount) over (partition by it.dimension order by twelve.month), 0)::bigint,
        coalesce(month.realised, 0)::bigint, coalesce(month.planned, 0), coalesce(month.physical, 0)
    from dimension it
    cross join generate_series(1, 12) as twelve (month)
    left join month on month.dimension = it.dimension and month.month = twelve.month
    left join cash on cash.dimension = it.dimension and cash.month = twelve.month
$$;

drop function monitoring.is_critical(numeric, numeric);

-- Every year that has a plan is judged anew.
create function monitoring.note_years_of_region() returns trigger
    language plpgsql as $$
begin
    insert into monitoring.sum_due (region_code, year)
    select distinct plan.region_code, year
    from changed
    join masterplan.masterplan plan on plan.region_code = changed.region_code
    cross join generate_series(plan.first_year::integer, plan.last_year::integer) as year
    on conflict do nothing;
    return null;
end $$;
create trigger summed_after_insert after insert on monitoring.threshold referencing new table as changed
    for each statement execute function monitoring.note_years_of_region();
create trigger summed_after_update after update on monitoring.threshold referencing new table as changed
    for each statement execute function monitoring.note_years_of_region();
