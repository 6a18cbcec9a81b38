-- What a regency plans for its smart city, who leads it, and year by year whether it ran. First migration of this schema: no rows
-- exist yet. Dimensions are no table: a framework is a file of the program (dimension-frameworks/), one version a year.

grant usage on schema masterplan to mandala_app;

create table masterplan.masterplan (
    region_code text     not null references region.area,
    id          uuid     not null,
    title       text     not null,
    framework   text     not null,                 -- id of a dimension framework: 2023
    first_year  smallint not null,
    last_year   smallint not null,
    demo        boolean  not null default false,   -- made up to show the program; its counts were never published
    version     integer  not null default 1,
    primary key (region_code, id),
    constraint masterplan_title_given check (btrim(title) <> ''),
    constraint masterplan_years check (first_year between 2000 and 2100 and last_year between first_year and first_year + 24)
);
create unique index masterplan_of_years on masterplan.masterplan (region_code, first_year);

create table masterplan.initiative (
    region_code    text     not null,
    id             uuid     not null,
    masterplan_id  uuid     not null,
    key            text,                           -- the region's own short code, by which a file finds it again
    name           text     not null,
    description    text     not null default '',
    dimension      text     not null,
    sub_dimension  text     not null,
    topic          text,                           -- the region's own word under the sub-dimension
    lead_agency_id uuid     not null,
    first_year     smallint not null,
    last_year      smallint not null,
    name_source    text,                           -- where a programme of this name was published, for the demo's real names
    published      boolean  not null default false,
    version        integer  not null default 1,
    primary key (region_code, id),
    constraint initiative_masterplan foreign key (region_code, masterplan_id) references masterplan.masterplan,
    constraint initiative_lead foreign key (region_code, lead_agency_id) references region.agency,
    constraint initiative_key_form check (key ~ '^\S(.{0,38}\S)?$'),
    constraint initiative_name_given check (btrim(name) <> '' and length(name) <= 300),
    constraint initiative_years check (first_year between 2000 and 2100 and last_year between first_year and 2124),
    -- lets the rows beneath follow "published" without looking it up row by row
    constraint initiative_published unique (region_code, id, published)
);
create unique index initiative_key_once on masterplan.initiative (region_code, masterplan_id, lower(key));
create unique index initiative_name_once on masterplan.initiative (region_code, masterplan_id, lower(name), lead_agency_id);

create table masterplan.initiative_support (
    region_code   text    not null,
    initiative_id uuid    not null,
    agency_id     uuid    not null,
    published     boolean not null default false,
    primary key (region_code, initiative_id, agency_id),
    constraint initiative_support_initiative foreign key (region_code, initiative_id, published)
        references masterplan.initiative (region_code, id, published) on update cascade,
    constraint initiative_support_agency foreign key (region_code, agency_id) references region.agency
);

create table masterplan.initiative_year (
    region_code   text     not null,
    initiative_id uuid     not null,
    year          smallint not null,
    ran           boolean  not null,
    cause         text,
    note          text     not null default '',
    published     boolean  not null default false,
    primary key (region_code, initiative_id, year),
    constraint initiative_year_initiative foreign key (region_code, initiative_id, published)
        references masterplan.initiative (region_code, id, published) on update cascade,
    constraint initiative_year_cause_known check (cause in
        ('REFOCUSING', 'APPLICATION_IN_DEVELOPMENT', 'STAFF', 'COORDINATION', 'OTHER')),
    constraint initiative_year_cause_when_not_run check (ran = (cause is null))
);
create index initiative_year_by_year on masterplan.initiative_year (region_code, year);

-- The masterplan's title and years are no secret; an initiative is the region's own until it is published.
alter table masterplan.masterplan enable row level security;
alter table masterplan.masterplan force row level security;
create policy masterplan_read on masterplan.masterplan for select to mandala_app using (true);
create policy masterplan_add on masterplan.masterplan for insert to mandala_app with check (identity.in_scope(region_code));
create policy masterplan_change on masterplan.masterplan for update to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update on masterplan.masterplan to mandala_app;

alter table masterplan.initiative enable row level security;
alter table masterplan.initiative force row level security;
create policy initiative_read on masterplan.initiative for select to mandala_app
    using (published or identity.in_scope(region_code));
create policy initiative_add on masterplan.initiative for insert to mandala_app with check (identity.in_scope(region_code));
create policy initiative_change on masterplan.initiative for update to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update on masterplan.initiative to mandala_app;

alter table masterplan.initiative_support enable row level security;
alter table masterplan.initiative_support force row level security;
create policy initiative_support_read on masterplan.initiative_support for select to mandala_app
    using (published or identity.in_scope(region_code));
create policy initiative_support_add on masterplan.initiative_support for insert to mandala_app
    with check (identity.in_scope(region_code));
create policy initiative_support_drop on masterplan.initiative_support for delete to mandala_app
    using (identity.in_scope(region_code));
grant select, insert, delete on masterplan.initiative_support to mandala_app;

alter table masterplan.initiative_year enable row level security;
alter table masterplan.initiative_year force row level security;
create policy initiative_year_read on masterplan.initiative_year for select to mandala_app
    using (published or identity.in_scope(region_code));
create policy initiative_year_add on masterplan.initiative_year for insert to mandala_app
    with check (identity.in_scope(region_code));
create policy initiative_year_change on masterplan.initiative_year for update to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update on masterplan.initiative_year to mandala_app;
