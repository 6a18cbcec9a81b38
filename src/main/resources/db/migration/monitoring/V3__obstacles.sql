-- What stands in the way of initiatives: opened by a report that tells it, followed until it is resolved. New; no rows exist.

create table monitoring.obstacle (
    region_code   text        not null,
    id            uuid        not null default gen_random_uuid(),
    initiative_id uuid        not null,
    cause         text        not null,
    words         text        not null,
    since         date        not null,               -- first day of the month that told it first
    owner_id      uuid,                                -- the agency that is to clear it
    expected_on   date,                                -- when the work is to go on
    council       text        not null default 'NOT_NEEDED',
    decision      text        not null default '',
    resolved_on   date,
    resolution    text        not null default '',
    touched_at    timestamptz not null default clock_timestamp(),
    version       integer     not null default 1,
    primary key (region_code, id),
    constraint obstacle_initiative foreign key (region_code, initiative_id) references masterplan.initiative,
    constraint obstacle_owner foreign key (region_code, owner_id) references region.agency,
    constraint obstacle_cause_known check (cause in ('REFOCUSING', 'APPLICATION_IN_DEVELOPMENT', 'STAFF', 'COORDINATION', 'PROCUREMENT',
        'LAND', 'REGULATION', 'DISASTER', 'OTHER')),
    constraint obstacle_words_given check (btrim(words) <> '' and length(words) <= 2000),
    constraint obstacle_council_known check (council in ('NOT_NEEDED', 'NEEDED', 'DECIDED')),
    constraint obstacle_decision check (length(decision) <= 1000 and (council <> 'DECIDED' or btrim(decision) <> '')),
    constraint obstacle_resolution check (length(resolution) <= 1000 and (resolved_on is null) = (btrim(resolution) = ''))
);
create unique index obstacle_open_once on monitoring.obstacle (region_code, initiative_id, cause) where resolved_on is null;
create index obstacle_by_initiative on monitoring.obstacle (region_code, initiative_id);

-- What reports told before there was a register: the latest words, since the month that told the cause first. The owner is bound by
-- row-level security like everybody; for what is there already the table lets him pass.
alter table monitoring.report no force row level security;
insert into monitoring.obstacle (region_code, initiative_id, cause, words, since)
select region_code, initiative_id, cause, (array_agg(obstacle order by year desc, month desc))[1], min(make_date(year, month, 1))
from monitoring.report where cause is not null and state <> 'DRAFT'
group by region_code, initiative_id, cause;
alter table monitoring.report force row level security;

alter table monitoring.obstacle enable row level security;
alter table monitoring.obstacle force row level security;
create policy obstacle_in_scope on monitoring.obstacle to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update on monitoring.obstacle to mandala_app;
