-- The plans above a masterplan: RPJMD or RPD with its tree from mission to programme, and below it the Renstra of agencies. Plans of
-- two periods stand side by side; a node of the older names the one of the newer that goes on from it. No rows existed before.
create table planning.medium_term_plan (
    region_code  text     not null references region.area,
    id           uuid     not null,
    kind         text     not null,
    title        text     not null,
    legal_basis  text     not null default '',
    first_year   smallint not null,
    last_year    smallint not null,
    vision       text     not null default '',
    demo         boolean  not null default false,  -- made up to show the program, but for what its source names
    source       text     not null default '',     -- for a demo plan: what of it was published, and where
    version      integer  not null default 1,      -- of the plan's own words
    tree_version integer  not null default 1,      -- of everything below it
    primary key (region_code, id),
    constraint medium_term_plan_kind_known check (kind in ('RPJMD', 'RPD')),
    constraint medium_term_plan_title_given check (btrim(title) <> '' and length(title) <= 300),
    constraint medium_term_plan_years check (first_year between 2000 and 2100 and last_year between first_year and first_year + 5)
);
create unique index medium_term_plan_begins_once on planning.medium_term_plan (region_code, first_year);

create table planning.plan_node (
    region_code  text    not null,
    id           uuid    not null,
    plan_id      uuid    not null,
    parent_id    uuid,
    level        text    not null,
    place        integer not null,                 -- among the nodes beneath one parent
    code         text    not null default '',      -- own number of a mission, goal or objective; budget code from the programme down
    text         text    not null,
    agency_id    uuid,
    successor_id uuid,                             -- the node of the next plan that goes on from this one
    discontinued boolean not null default false,   -- somebody said that none does
    version      integer not null default 1,
    primary key (region_code, id),
    constraint plan_node_of_plan unique (region_code, plan_id, id),
    constraint plan_node_plan foreign key (region_code, plan_id) references planning.medium_term_plan,
    constraint plan_node_parent foreign key (region_code, plan_id, parent_id)
        references planning.plan_node (region_code, plan_id, id),
    constraint plan_node_successor foreign key (region_code, successor_id) references planning.plan_node (region_code, id),
    constraint plan_node_agency foreign key (region_code, agency_id) references region.agency,
    constraint plan_node_level_known check (level in ('MISSION', 'GOAL', 'OBJECTIVE', 'PROGRAMME', 'ACTIVITY', 'SUB_ACTIVITY')),
    constraint plan_node_text_given check (btrim(text) <> '' and length(text) <= 1000),
    constraint plan_node_code_length check (length(code) <= 40),
    constraint plan_node_mission_on_top check ((level = 'MISSION') = (parent_id is null)),
    constraint plan_node_agency_from_programme check (
        case when level in ('PROGRAMME', 'ACTIVITY', 'SUB_ACTIVITY') then agency_id is not null and code <> '' else agency_id is null end),
    constraint plan_node_goes_on_or_ends check (not (discontinued and successor_id is not null))
);
create index plan_node_by_parent on planning.plan_node (region_code, parent_id);
create index plan_node_by_successor on planning.plan_node (region_code, successor_id) where successor_id is not null;

create table planning.plan_indicator (
    region_code text     not null,
    id          uuid     not null,
    node_id     uuid     not null,
    place       integer  not null,
    name        text     not null,
    unit        text     not null,
    direction   text     not null,
    baseline    numeric(20, 4),
    primary key (region_code, id),
    constraint plan_indicator_node foreign key (region_code, node_id) references planning.plan_node on delete cascade,
    constraint plan_indicator_direction_known check (direction in ('RISING', 'FALLING')),
    constraint plan_indicator_name_given check (btrim(name) <> '' and length(name) <= 300),
    constraint plan_indicator_unit_given check (btrim(unit) <> '' and length(unit) <= 60)
);
create index plan_indicator_by_node on planning.plan_indicator (region_code, node_id);

create table planning.plan_target (
    region_code  text     not null,
    indicator_id uuid     not null,
    year         smallint not null,
    value        numeric(20, 4) not null,
    primary key (region_code, indicator_id, year),
    constraint plan_target_indicator foreign key (region_code, indicator_id) references planning.plan_indicator on delete cascade
);

create table planning.plan_ceiling (
    region_code text     not null,
    node_id     uuid     not null,
    year        smallint not null,
    amount      bigint   not null,                 -- whole rupiah
    primary key (region_code, node_id, year),
    constraint plan_ceiling_node foreign key (region_code, node_id) references planning.plan_node on delete cascade,
    constraint plan_ceiling_not_negative check (amount >= 0)
);

-- A file somebody sent to look at before it is taken: kept until it is confirmed, a day at most.
create table planning.import_file (
    region_code text        not null references region.area,
    id          uuid        not null,
    plan_id     uuid        not null,
    name        text        not null,
    content     bytea       not null,
    sent_at     timestamptz not null default now(),
    primary key (region_code, id),
    constraint import_file_plan foreign key (region_code, plan_id) references planning.medium_term_plan,
    constraint import_file_size check (octet_length(content) <= 10 * 1024 * 1024)
);

-- Which title of a file of this layout holds which column, as the region said last time. A layout is a set of titles.
create table planning.column_choice (
    region_code text not null references region.area,
    layout      text not null,
    column_key  text not null,
    title       text not null,
    primary key (region_code, layout, column_key)
);

-- A region's plans are its own until a page of its shows them to others.
alter table planning.medium_term_plan enable row level security;
alter table planning.medium_term_plan force row level security;
create policy medium_term_plan_own on planning.medium_term_plan to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update on planning.medium_term_plan to mandala_app;

alter table planning.plan_node enable row level security;
alter table planning.plan_node force row level security;
create policy plan_node_own on planning.plan_node to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update, delete on planning.plan_node to mandala_app;

alter table planning.plan_indicator enable row level security;
alter table planning.plan_indicator force row level security;
create policy plan_indicator_own on planning.plan_indicator to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update, delete on planning.plan_indicator to mandala_app;

alter table planning.plan_target enable row level security;
alter table planning.plan_target force row level security;
create policy plan_target_own on planning.plan_target to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update, delete on planning.plan_target to mandala_app;

alter table planning.plan_ceiling enable row level security;
alter table planning.plan_ceiling force row level security;
create policy plan_ceiling_own on planning.plan_ceiling to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update, delete on planning.plan_ceiling to mandala_app;

alter table planning.import_file enable row level security;
alter table planning.import_file force row level security;
create policy import_file_own on planning.import_file to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, delete on planning.import_file to mandala_app;

alter table planning.column_choice enable row level security;
alter table planning.column_choice force row level security;
create policy column_choice_own on planning.column_choice to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update, delete on planning.column_choice to mandala_app;
