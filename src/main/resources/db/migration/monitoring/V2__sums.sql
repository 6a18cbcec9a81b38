-- What a month of a region comes to, kept beside its reports so that the nation's page reads 3,000 rows and not nine million. A change of
-- reports, of plans of work, of budget lines, of cash plans or of the masterplan notes what it touches (sum_due), and before the change is
-- committed that is summed up anew, once, in the same transaction. Sums of reports that are there already are made at the end of this file.

-- One row for each month of a year that has a plan, whether reported or not. Drafts count as not told; what is not told yet stands as the
-- month before left it. "rupiah times per cent" is what a mean weighted by budget is made of.
create table monitoring.month_sum (
    region_code  text     not null,
    year         smallint not null,
    month        smallint not null,
    dimension    text     not null,
    initiatives  integer  not null,
    drafts       integer  not null,                    -- reports of the month by state; the rest wrote none
    sent         integer  not null,
    approved     integer  not null,
    returned     integer  not null,
    accepted     integer  not null,
    behind       integer  not null,                    -- behind their plan, critical ones not among them
    critical     integer  not null,
    still        integer  not null,                    -- not finished, and no further than the month before
    amount       bigint   not null,                    -- of the budget lines, the whole year
    cash_planned bigint   not null,                    -- since January, as below
    realised     bigint   not null,
    planned      numeric  not null,                    -- work, rupiah times per cent
    physical     numeric  not null,
    primary key (region_code, year, month, dimension),
    constraint month_sum_month check (month between 1 and 12)
);
create index month_sum_by_month on monitoring.month_sum (year, month);

-- What this transaction has yet to sum up; empty whenever one has ended, so nothing is lost with it.
create unlogged table monitoring.sum_due (
    region_code   text     not null,
    year          smallint not null,
    initiative_id uuid     not null default '00000000-0000-0000-0000-000000000000', -- the default: all of them
    tx            xid8     not null default pg_current_xact_id(),
    primary key (region_code, year, initiative_id, tx)
);

alter table monitoring.month_sum enable row level security;
alter table monitoring.month_sum force row level security;
create policy month_sum_in_scope on monitoring.month_sum to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update, delete on monitoring.month_sum to mandala_app;

alter table monitoring.sum_due enable row level security;
alter table monitoring.sum_due force row level security;
create policy sum_due_in_scope on monitoring.sum_due to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, delete on monitoring.sum_due to mandala_app;

-- The same rule as Pace.of with Thresholds.USUAL: more than 10 points behind while the plan is at 0 to 70 %, more than 5 above.
create function monitoring.is_critical(p_planned numeric, p_physical numeric) returns boolean
    language sql immutable parallel safe
    return p_planned - p_physical > case when p_planned <= 70 then 10 else 5 end;

-- What all twelve months of a region's year come to, reckoned from the rows themselves; of all dimensions where none is named.
-- Every join goes from an initiative by index, so that the plan is good also where the tables were not counted yet.
create function monitoring.month_sums(p_region text, p_year integer, p_dimensions text[] default null) returns setof monitoring.month_sum
    language sql stable as $$
    with initiative as materialized (
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
        select *, lag(physical, 1, 0::numeric) over (partition by id order by month) as before from carried
    ), month as (
        select dimension, month,
            count(*) filter (where state = 'DRAFT') as drafts, count(*) filter (where state = 'SENT') as sent,
            count(*) filter (where state = 'APPROVED') as approved, count(*) filter (where state = 'RETURNED') as returned,
            count(*) filter (where state = 'ACCEPTED') as accepted,
            count(*) filter (where planned > physical and not monitoring.is_critical(planned, physical)) as behind,
            count(*) filter (where monitoring.is_critical(planned, physical)) as critical,
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

-- Whoever comes second waits, and then sees what the first has written; only then is it looked up which dimensions the initiatives named
-- are of, since somebody may have moved one. Rows that stay as they were are not written.
create function monitoring.sum_up(p_region text, p_year integer, p_initiatives uuid[] default null) returns void
    language plpgsql as $$
declare
    p_dimensions text[];
begin
    perform pg_advisory_xact_lock(hashtext('monitoring.month_sum'), hashtext(p_region || ' ' || p_year));
    if p_initiatives is not null then
        p_dimensions := array(
            select distinct dimension from masterplan.initiative where region_code = p_region and id = any (p_initiatives));
    end if;
    with fresh as materialized (
        select * from monitoring.month_sums(p_region, p_year, p_dimensions)
    ), gone as (
        delete from monitoring.month_sum old
        where old.region_code = p_region and old.year = p_year and (p_dimensions is null or old.dimension = any (p_dimensions))
            and not exists (select from fresh where fresh.month = old.month and fresh.dimension = old.dimension)
    )
    insert into monitoring.month_sum as old
    select fresh.* from fresh
    left join monitoring.month_sum present
        on present.region_code = p_region and present.year = p_year and present.month = fresh.month and present.dimension = fresh.dimension
    where present is distinct from fresh
    on conflict (region_code, year, month, dimension) do update set
        initiatives = excluded.initiatives, drafts = excluded.drafts, sent = excluded.sent, approved = excluded.approved,
        returned = excluded.returned, accepted = excluded.accepted, behind = excluded.behind, critical = excluded.critical,
        still = excluded.still, amount = excluded.amount, cash_planned = excluded.cash_planned, realised = excluded.realised,
        planned = excluded.planned, physical = excluded.physical;
end $$;

revoke execute on function monitoring.is_critical(numeric, numeric), monitoring.month_sums(text, integer, text[]),
    monitoring.sum_up(text, integer, uuid[]) from public;
grant execute on function monitoring.is_critical(numeric, numeric), monitoring.month_sums(text, integer, text[]),
    monitoring.sum_up(text, integer, uuid[]) to mandala_app;

-- The first row noted does it for all of the transaction, in one order for everybody, so that two never wait for each other.
create function monitoring.sum_up_due() returns trigger
    language plpgsql as $$
declare
    due record;
begin
    for due in
        select region_code, year,
            case when not bool_or(initiative_id = '00000000-0000-0000-0000-000000000000') then array_agg(initiative_id) end as initiatives
        from monitoring.sum_due where tx = pg_current_xact_id() group by region_code, year order by region_code, year
    loop
        perform monitoring.sum_up(due.region_code, due.year, due.initiatives);
    end loop;
    delete from monitoring.sum_due where tx = pg_current_xact_id();
    return null;
end $$;
create constraint trigger sum_due_at_commit after insert on monitoring.sum_due deferrable initially deferred
    for each row execute function monitoring.sum_up_due();

-- Ways to find what a change touches: by the initiative in the row, by its year alone, by its budget line, or all years of an initiative.
-- Of many initiatives at once the whole year is reckoned.
create function monitoring.note_initiative() returns trigger
    language plpgsql as $$
begin
    insert into monitoring.sum_due (region_code, year, initiative_id)
    select distinct region_code, year, case when many then '00000000-0000-0000-0000-000000000000' else initiative_id end
    from (select region_code, year, initiative_id, count(*) over (partition by region_code, year) > 5 as many from changed) it
    on conflict do nothing;
    return null;
end $$;

create function monitoring.note_year() returns trigger
    language plpgsql as $$
begin
    insert into monitoring.sum_due (region_code, year) select distinct region_code, year from changed on conflict do nothing;
    if tg_op = 'UPDATE' then
        insert into monitoring.sum_due (region_code, year) select distinct region_code, year from before on conflict do nothing;
    end if;
    return null;
end $$;

create function monitoring.note_year_of_line() returns trigger
    language plpgsql as $$
begin
    insert into monitoring.sum_due (region_code, year)
    select distinct line.region_code, line.year
    from changed join budget.line on line.region_code = changed.region_code and line.id = changed.line_id
    on conflict do nothing;
    return null;
end $$;

create function monitoring.note_years_of_initiative() returns trigger
    language plpgsql as $$
begin
    insert into monitoring.sum_due (region_code, year)
    select distinct plan.region_code, year
    from masterplan.masterplan plan, generate_series(plan.first_year::integer, plan.last_year::integer) as year
    where exists (select from changed where changed.region_code = plan.region_code and changed.masterplan_id = plan.id
        and year between changed.first_year and changed.last_year)
    on conflict do nothing;
    if tg_op = 'UPDATE' then
        insert into monitoring.sum_due (region_code, year)
        select distinct plan.region_code, year
        from masterplan.masterplan plan, generate_series(plan.first_year::integer, plan.last_year::integer) as year
        where exists (select from before where before.region_code = plan.region_code and before.masterplan_id = plan.id
            and year between before.first_year and before.last_year)
        on conflict do nothing;
    end if;
    return null;
end $$;

create function monitoring.note_years_of_plan() returns trigger
    language plpgsql as $$
begin
    insert into monitoring.sum_due (region_code, year)
    select distinct region_code, year from changed, generate_series(first_year::integer, last_year::integer) as year on conflict do nothing;
    if tg_op = 'UPDATE' then
        insert into monitoring.sum_due (region_code, year)
        select distinct region_code, year from before, generate_series(first_year::integer, last_year::integer) as year on conflict do nothing;
    end if;
    return null;
end $$;

do $$
declare
    followed record;
begin
    for followed in select * from (values
        ('monitoring.report', 'note_initiative'), ('monitoring.work_month', 'note_initiative'), ('budget.line', 'note_year'),
        ('budget.cash_month', 'note_year_of_line'), ('masterplan.initiative', 'note_years_of_initiative'),
        ('masterplan.masterplan', 'note_years_of_plan')) as it (name, deed)
    loop
        execute format('create trigger summed_after_insert after insert on %s referencing new table as changed
            for each statement execute function monitoring.%s()', followed.name, followed.deed);
        execute format('create trigger summed_after_update after update on %s referencing old table as before new table as changed
            for each statement execute function monitoring.%s()', followed.name, followed.deed);
        execute format('create trigger summed_after_delete after delete on %s referencing old table as changed
            for each statement execute function monitoring.%s()', followed.name, followed.deed);
    end loop;
end $$;

-- The owner is bound by row-level security like everybody; for what is there already the tables let him pass.
do $$
declare
    held text[] := array['masterplan.masterplan', 'masterplan.initiative', 'budget.line', 'budget.cash_month', 'monitoring.work_month',
        'monitoring.report', 'monitoring.month_sum'];
    one text;
    planned record;
begin
    foreach one in array held loop
        execute format('alter table %s no force row level security', one);
    end loop;
    for planned in select distinct region_code, year from masterplan.masterplan, generate_series(first_year::integer, last_year::integer) as year order by 1, 2 loop
        perform monitoring.sum_up(planned.region_code, planned.year);
    end loop;
    foreach one in array held loop
        execute format('alter table %s force row level security', one);
    end loop;
end $$;
