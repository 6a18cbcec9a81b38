-- What everybody may read of an initiative's year: how far it had come by the last report that was accepted, and what stood in the way in
-- one word of the program's own. Kept apart from the reports, so that nothing else of them can be read by mistake. "published" follows the
-- initiative's.
create table monitoring.public_standing (
    region_code   text          not null,
    initiative_id uuid          not null,
    year          smallint      not null,
    month         smallint      not null,              -- of the last accepted report
    planned       numeric(5, 2) not null,              -- per cent by then, as planned when it was accepted
    physical      numeric(5, 2) not null,
    cause         text,                                -- of the obstacle that report tells
    published     boolean       not null,
    primary key (region_code, initiative_id, year),
    constraint public_standing_initiative foreign key (region_code, initiative_id, published)
        references masterplan.initiative (region_code, id, published) on update cascade
);
alter table monitoring.public_standing enable row level security;
alter table monitoring.public_standing force row level security;
create policy public_standing_read on monitoring.public_standing for select to mandala_app
    using (published or identity.in_scope(region_code));
create policy public_standing_add on monitoring.public_standing for insert to mandala_app with check (identity.in_scope(region_code));
create policy public_standing_change on monitoring.public_standing for update to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update on monitoring.public_standing to mandala_app;

create function monitoring.tell_public() returns trigger
    language plpgsql as $$
begin
    insert into monitoring.public_standing as present (region_code, initiative_id, year, month, planned, physical, cause, published)
    select distinct on (changed.region_code, changed.initiative_id, changed.year)
        changed.region_code, changed.initiative_id, changed.year, changed.month,
        least(100, coalesce((select sum(share) from monitoring.work_month work where work.region_code = changed.region_code
            and work.initiative_id = changed.initiative_id and work.year = changed.year and work.month <= changed.month), 0)),
        changed.physical, changed.cause, initiative.published
    from changed
    join masterplan.initiative on initiative.region_code = changed.region_code and initiative.id = changed.initiative_id
    where changed.state = 'ACCEPTED'
    order by changed.region_code, changed.initiative_id, changed.year, changed.month desc
    on conflict (region_code, initiative_id, year) do update set
        month = excluded.month, planned = excluded.planned, physical = excluded.physical, cause = excluded.cause
        where present.month <= excluded.month;
    return null;
end $$;
create trigger told_after_insert after insert on monitoring.report referencing new table as changed
    for each statement execute function monitoring.tell_public();
create trigger told_after_update after update on monitoring.report referencing new table as changed
    for each statement execute function monitoring.tell_public();

-- What was accepted before. The owner is bound by row-level security like everybody; for what is there already the tables let him pass.
do $$
declare
    held text[] := array['masterplan.initiative', 'monitoring.work_month', 'monitoring.report', 'monitoring.public_standing'];
    one text;
begin
    foreach one in array held loop
        execute format('alter table %s no force row level security', one);
    end loop;
    insert into monitoring.public_standing (region_code, initiative_id, year, month, planned, physical, cause, published)
    select distinct on (report.region_code, report.initiative_id, report.year)
        report.region_code, report.initiative_id, report.year, report.month,
        least(100, coalesce((select sum(share) from monitoring.work_month work where work.region_code = report.region_code
            and work.initiative_id = report.initiative_id and work.year = report.year and work.month <= report.month), 0)),
        report.physical, report.cause, initiative.published
    from monitoring.report
    join masterplan.initiative on initiative.region_code = report.region_code and initiative.id = report.initiative_id
    where report.state = 'ACCEPTED'
    order by report.region_code, report.initiative_id, report.year, report.month desc;
    foreach one in array held loop
        execute format('alter table %s force row level security', one);
    end loop;
end $$;
