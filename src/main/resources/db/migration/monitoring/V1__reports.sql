-- Monthly reports of initiatives: what was planned, what was done and spent, what stands in the way, and who passed it on.
-- First migration of this schema: no rows exist yet. Per cent are of the year, cumulative; amounts are whole rupiah since January.

grant usage on schema monitoring to mandala_app;

-- Which share of a year's work is planned for a month; the months of a year come to 100. Months that are not told are nought.
create table monitoring.work_month (
    region_code   text          not null,
    initiative_id uuid          not null,
    year          smallint      not null,
    month         smallint      not null,
    share         numeric(5, 2) not null,
    primary key (region_code, initiative_id, year, month),
    constraint work_month_initiative foreign key (region_code, initiative_id) references masterplan.initiative,
    constraint work_month_month check (month between 1 and 12),
    constraint work_month_share check (share > 0 and share <= 100)
);

create table monitoring.report (
    region_code   text          not null,
    initiative_id uuid          not null,
    year          smallint      not null,
    month         smallint      not null,
    state         text          not null,
    physical      numeric(5, 2) not null,
    realised      bigint        not null,
    correction    text          not null default '',   -- why it goes back behind the month before
    obstacle      text          not null default '',
    cause         text,                                -- of the obstacle
    driving       text          not null default '',
    next_steps    text          not null default '',
    sending       uuid,                                -- of the device that sent it: the same twice is one
    version       integer       not null default 1,
    primary key (region_code, initiative_id, year, month),
    constraint report_initiative foreign key (region_code, initiative_id) references masterplan.initiative,
    constraint report_year check (year between 2000 and 2100),
    constraint report_month check (month between 1 and 12),
    constraint report_state_known check (state in ('DRAFT', 'SENT', 'APPROVED', 'RETURNED', 'ACCEPTED')),
    constraint report_physical check (physical between 0 and 100),
    constraint report_realised check (realised between 0 and 1000000000000000),
    constraint report_cause_known check (cause in ('REFOCUSING', 'APPLICATION_IN_DEVELOPMENT', 'STAFF', 'COORDINATION', 'PROCUREMENT',
        'LAND', 'REGULATION', 'DISASTER', 'OTHER')),
    constraint report_cause_of_obstacle check ((cause is null) = (obstacle = '')),
    constraint report_lengths check (length(correction) <= 1000 and length(obstacle) <= 2000 and length(driving) <= 2000
        and length(next_steps) <= 2000)
);
create index report_by_month on monitoring.report (region_code, year, month);

-- Who did what to a report, in order; never changed.
create table monitoring.report_step (
    region_code   text        not null,
    initiative_id uuid        not null,
    year          smallint    not null,
    month         smallint    not null,
    position      integer     not null,
    state         text        not null,                -- the one it came to
    name          text        not null,                -- of who did it, as it was then
    note          text        not null default '',
    at            timestamptz not null default clock_timestamp(),
    primary key (region_code, initiative_id, year, month, position),
    constraint report_step_report foreign key (region_code, initiative_id, year, month) references monitoring.report,
    constraint report_step_note_length check (length(note) <= 1000)
);

-- A month that was opened again after it had closed, until when and why.
create table monitoring.opened_month (
    region_code text        not null references region.area,
    year        smallint    not null,
    month       smallint    not null,
    until       date        not null,
    reason      text        not null,
    name        text        not null,                  -- of who opened it
    at          timestamptz not null default clock_timestamp(),
    primary key (region_code, year, month),
    constraint opened_month_month check (month between 1 and 12),
    constraint opened_month_reason_given check (btrim(reason) <> '' and length(reason) <= 500)
);

alter table monitoring.work_month enable row level security;
alter table monitoring.work_month force row level security;
create policy work_month_in_scope on monitoring.work_month to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update, delete on monitoring.work_month to mandala_app;

alter table monitoring.report enable row level security;
alter table monitoring.report force row level security;
create policy report_in_scope on monitoring.report to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update on monitoring.report to mandala_app;

alter table monitoring.report_step enable row level security;
alter table monitoring.report_step force row level security;
create policy report_step_in_scope on monitoring.report_step to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert on monitoring.report_step to mandala_app;

alter table monitoring.opened_month enable row level security;
alter table monitoring.opened_month force row level security;
create policy opened_month_in_scope on monitoring.opened_month to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update on monitoring.opened_month to mandala_app;
