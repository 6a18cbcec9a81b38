-- The applications agencies have. First migration of this schema: no rows exist yet.

grant usage on schema overlap to mandala_app;

create table overlap.application (
    region_code    text    not null references region.area,
    id             uuid    not null,
    agency_id      uuid    not null,                 -- the agency as it was named when this was written down
    name           text    not null,
    function       text    not null default '',      -- what it does
    users          text    not null default '',      -- who works with it
    data           text    not null default '',      -- which data it keeps
    platforms      text[]  not null default '{}',    -- empty: nobody said
    licence        text    not null default 'UNKNOWN',
    status         text    not null,
    last_used      date,                             -- null: nobody knows, which is no proof of being idle
    yearly_cost    bigint,                           -- of keeping it up, whole rupiah; null: nobody knows
    retired_on     date,                             -- null also where it was retired before anybody wrote that down
    retired_reason text,
    shared_key     text,                             -- key of the national shared application it is
    initiative_id  uuid,                             -- of the masterplan it belongs to
    published      boolean not null default false,   -- other regions may see that it exists
    demo           boolean not null default false,   -- made up to show the program
    version        integer not null default 1,
    primary key (region_code, id),
    constraint application_agency foreign key (region_code, agency_id) references region.agency,
    -- an undone import takes initiatives away; the application stays and belongs to none
    constraint application_initiative foreign key (region_code, initiative_id) references masterplan.initiative
        on delete set null (initiative_id),
    constraint application_name_given check (btrim(name) <> '' and length(name) <= 300),
    constraint application_texts check (length(function) <= 4000 and length(users) <= 4000 and length(data) <= 4000),
    constraint application_platforms_known check (platforms <@ array['WEB', 'ANDROID', 'IOS', 'DESKTOP', 'OTHER']),
    constraint application_licence_known check (licence in
        ('OPEN_SOURCE', 'OWN_CODE', 'BOUGHT', 'RENTED', 'SHARED', 'UNKNOWN')),
    constraint application_status_known check (status in ('PLANNED', 'IN_DEVELOPMENT', 'IN_USE', 'IDLE', 'RETIRED')),
    constraint application_cost_sane check (yearly_cost between 0 and 1000000000000),
    constraint application_retired_for_a_reason check (
        (status = 'RETIRED') = (retired_reason is not null)
        and (retired_on is null or status = 'RETIRED')
        and btrim(retired_reason) <> '')
);
create unique index application_name_once on overlap.application (region_code, agency_id, lower(name));
create index application_by_name on overlap.application (region_code, lower(name), id);
create index application_by_initiative on overlap.application (region_code, initiative_id) where initiative_id is not null;

-- An application is the region's own until it is published. None is ever deleted: it is retired, with the reason.
alter table overlap.application enable row level security;
alter table overlap.application force row level security;
create policy application_read on overlap.application for select to mandala_app
    using (published or identity.in_scope(region_code));
create policy application_add on overlap.application for insert to mandala_app with check (identity.in_scope(region_code));
create policy application_change on overlap.application for update to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update on overlap.application to mandala_app;
