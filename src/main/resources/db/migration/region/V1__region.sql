-- Areas are the tenants of everything else, so they come before it; agencies are who does the work in them.
-- First migration of this schema: no rows exist yet. V2 fills the areas.
grant usage on schema region to mandala_app;

-- One table for all levels, because a code is also a scope: whoever may see 34 may see 34.02 and 34.02.08.
-- Reference data without row-level security: everybody may read it, only a migration changes it.
create table region.area (
    code       text primary key,
    level      text not null,
    kind       text,
    name       text not null,
    parent_code text references region.area,
    population integer,                        -- persons
    area_km2   numeric(12, 3),
    constraint area_level_known check (level in ('NATION', 'PROVINCE', 'REGENCY', 'DISTRICT')),
    constraint area_kind_of_regency check (
        case level when 'REGENCY' then coalesce(kind in ('KABUPATEN', 'KOTA'), false) else kind is null end),
    constraint area_code_fits_level check (
        case level
            when 'NATION' then code = '00' and parent_code is null
            when 'PROVINCE' then code ~ '^\d{2}$' and coalesce(parent_code = '00', false)
            when 'REGENCY' then code ~ '^\d{2}\.\d{2}$' and coalesce(parent_code = left(code, 2), false)
            else code ~ '^\d{2}\.\d{2}\.\d{2}$' and coalesce(parent_code = left(code, 5), false)
        end)
);
create index area_by_name on region.area (lower(name) text_pattern_ops);
create index area_by_parent on region.area (parent_code);
grant select on region.area to mandala_app;

-- An agency (perangkat daerah, OPD) is closed by its last day, never deleted: what it owned still names it.
create table region.agency (
    region_code text    not null references region.area,
    id          uuid    not null,
    name        text    not null,
    short_name  text,
    kind        text    not null,
    role        text,                          -- DIGITAL_LEAD keeps the programme's secretariat, PLANNING_LEAD its alignment
    valid_from  date    not null,
    valid_to    date,                          -- last day; null while it exists
    version     integer not null default 1,
    primary key (region_code, id),
    constraint agency_name_given check (btrim(name) <> ''),
    constraint agency_kind_known check (kind in (
        'DEPARTMENT',             -- dinas
        'BOARD',                  -- badan
        'OFFICE',                 -- kantor
        'INSPECTORATE',           -- inspektorat
        'SECRETARIAT',            -- sekretariat daerah
        'SECRETARIAT_DIVISION',   -- bagian or biro of it
        'COUNCIL_SECRETARIAT',    -- sekretariat DPRD
        'PUBLIC_ORDER',           -- Satpol PP
        'HOSPITAL',               -- RSUD
        'DISTRICT',               -- kecamatan, kapanewon, distrik
        'WARD',                   -- kelurahan
        'BUMD',                   -- enterprise owned by the region
        'OTHER')),
    constraint agency_role_known check (role in ('DIGITAL_LEAD', 'PLANNING_LEAD')),
    constraint agency_ends_after_start check (valid_to >= valid_from)
);
create unique index agency_name_once on region.agency (region_code, lower(name)) where valid_to is null;
create unique index agency_role_once on region.agency (region_code, role) where role is not null and valid_to is null;

alter table region.agency enable row level security;
alter table region.agency force row level security;
-- Who the agencies are is public; changing them is for their region.
create policy agency_read on region.agency for select to mandala_app using (true);
create policy agency_add on region.agency for insert to mandala_app with check (identity.in_scope(region_code));
create policy agency_change on region.agency for update to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update on region.agency to mandala_app;

-- From which agency to which. A merger is several rows with one successor, a split several with one predecessor;
-- an office that goes on after a split stands as a row of its own among the successors.
create table region.agency_succession (
    region_code    text not null,
    predecessor_id uuid not null,
    successor_id   uuid not null,
    kind           text not null,
    on_date        date not null,
    legal_basis    text,
    primary key (region_code, predecessor_id, successor_id),
    constraint agency_succession_predecessor foreign key (region_code, predecessor_id) references region.agency,
    constraint agency_succession_successor foreign key (region_code, successor_id) references region.agency,
    constraint agency_succession_kind_known check (kind in ('RENAMED', 'MERGED', 'SPLIT')),
    constraint agency_succeeds_another check (predecessor_id <> successor_id)
);
create index agency_succession_by_successor on region.agency_succession (region_code, successor_id);

alter table region.agency_succession enable row level security;
alter table region.agency_succession force row level security;
create policy agency_succession_read on region.agency_succession for select to mandala_app using (true);
create policy agency_succession_add on region.agency_succession for insert to mandala_app
    with check (identity.in_scope(region_code));
create policy agency_succession_change on region.agency_succession for update to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update on region.agency_succession to mandala_app;

-- For each agency, old or new, the one that holds its matters today: itself, or the end of its line of successors (several
-- after a split). A succession decreed for a later day does not count yet. An agency closed without successor ends its own
-- line. "union" drops repeated steps, so that a circle entered by mistake ends the walk instead of the database.
create view region.agency_lineage with (security_invoker = true) as
with recursive taken_effect as (
    select region_code, predecessor_id, successor_id from region.agency_succession where on_date <= current_date
), line (region_code, agency_id, current_id) as (
    select region_code, id, id from region.agency
    union
    select line.region_code, line.agency_id, taken_effect.successor_id
    from line
    join taken_effect on taken_effect.region_code = line.region_code and taken_effect.predecessor_id = line.current_id
)
select region_code, agency_id, current_id
from line
where not exists (
    select 1 from taken_effect
    where taken_effect.region_code = line.region_code and taken_effect.predecessor_id = line.current_id);
grant select on region.agency_lineage to mandala_app;
