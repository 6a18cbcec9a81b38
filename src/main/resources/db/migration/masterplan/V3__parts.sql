-- What a proposal says beyond its outline, part by part, and the way it takes into the plan. Initiatives that exist came with the
-- masterplan they stand in, so they are IN_PLAN. The parts are the region's own: none of it is published by these tables.

alter table masterplan.initiative
    add column stage text not null default 'IN_PLAN',
    add constraint initiative_stage_known check
        (stage in ('DRAFT', 'PROPOSED', 'RETURNED', 'REVIEWED', 'ALIGNED', 'IN_PLAN', 'DROPPED'));
create index initiative_by_stage on masterplan.initiative (region_code, masterplan_id, stage);

-- One row an initiative at most: the single values of all parts.
create table masterplan.particulars (
    region_code        text not null,
    initiative_id      uuid not null,
    problem            text not null default '',
    kind               text,                        -- what is made: an application is one answer of six
    origin             text,
    innovation         text not null default '',    -- what is new in it
    partners           text not null default '',    -- outside government
    goal               text not null default '',
    horizon            text,
    plan_node_id       uuid,                        -- of planning.node: the RPJMD's programme, objective or goal it serves
    sub_activity       text,                        -- code of the budget's sub kegiatan
    national_programme text not null default '',
    revenue_effect     text not null default '',    -- on the region's own revenue (PAD)
    months             smallint,                    -- of a quick win, until its result shows
    primary key (region_code, initiative_id),
    constraint particulars_initiative foreign key (region_code, initiative_id) references masterplan.initiative,
    constraint particulars_kind_known check
        (kind in ('POLICY', 'PROCESS', 'SERVICE', 'APPLICATION', 'INFRASTRUCTURE', 'LITERACY')),
    constraint particulars_origin_known check (origin in ('EXISTING', 'NEW', 'QUICK_WIN', 'COLLABORATION')),
    constraint particulars_horizon_known check (horizon in ('SHORT', 'MEDIUM', 'LONG')),
    constraint particulars_months check (months between 6 and 12)
);
create index particulars_by_node on masterplan.particulars (region_code, plan_node_id);

create table masterplan.place (
    region_code   text not null,
    initiative_id uuid not null,
    district_code text not null references region.area,
    primary key (region_code, initiative_id, district_code),
    constraint place_initiative foreign key (region_code, initiative_id) references masterplan.initiative,
    constraint place_of_region check (starts_with(district_code, region_code || '.'))
);

create table masterplan.indicator (
    region_code   text     not null,
    initiative_id uuid     not null,
    position      smallint not null,
    name          text     not null,
    unit          text     not null default '',
    direction     text     not null,
    baseline      numeric(20, 4),
    reason        text     not null default '',     -- why a target lies on the wrong side of the baseline
    primary key (region_code, initiative_id, position),
    constraint indicator_initiative foreign key (region_code, initiative_id) references masterplan.initiative,
    constraint indicator_direction_known check (direction in ('RISING', 'FALLING'))
);

create table masterplan.target (
    region_code   text           not null,
    initiative_id uuid           not null,
    position      smallint       not null,
    year          smallint       not null,
    value         numeric(20, 4) not null,
    primary key (region_code, initiative_id, position, year),
    constraint target_indicator foreign key (region_code, initiative_id, position)
        references masterplan.indicator on delete cascade
);

-- Whole rupiah, by year and where the money comes from.
create table masterplan.cost (
    region_code   text     not null,
    initiative_id uuid     not null,
    year          smallint not null,
    source        text     not null,
    amount        bigint   not null,
    primary key (region_code, initiative_id, year, source),
    constraint cost_initiative foreign key (region_code, initiative_id) references masterplan.initiative,
    constraint cost_source_known check
        (source in ('APBD_REGENCY', 'APBD_PROVINCE', 'APBN', 'DAK', 'CSR', 'KPBU', 'COMMUNITY')),
    constraint cost_amount check (amount > 0 and amount <= 1000000000000000)
);

create table masterplan.action_item (
    region_code   text     not null,
    initiative_id uuid     not null,
    position      smallint not null,
    area          text     not null,
    text          text     not null,
    year          smallint not null,
    primary key (region_code, initiative_id, position),
    constraint action_item_initiative foreign key (region_code, initiative_id) references masterplan.initiative,
    constraint action_item_area_known check (area in ('PEOPLE', 'INFRASTRUCTURE', 'APPLICATION', 'LITERACY'))
);

create table masterplan.prerequisite (
    region_code   text not null,
    initiative_id uuid not null,
    requires_id   uuid not null,
    primary key (region_code, initiative_id, requires_id),
    constraint prerequisite_initiative foreign key (region_code, initiative_id) references masterplan.initiative,
    constraint prerequisite_requires foreign key (region_code, requires_id) references masterplan.initiative,
    constraint prerequisite_other check (initiative_id <> requires_id)
);
create index prerequisite_back on masterplan.prerequisite (region_code, requires_id);

-- Either the one or the other; written once, the smaller id first.
create table masterplan.alternative (
    region_code text not null,
    one_id      uuid not null,
    other_id    uuid not null,
    primary key (region_code, one_id, other_id),
    constraint alternative_one foreign key (region_code, one_id) references masterplan.initiative,
    constraint alternative_other foreign key (region_code, other_id) references masterplan.initiative,
    constraint alternative_order check (one_id < other_id)
);
create index alternative_back on masterplan.alternative (region_code, other_id);

create table masterplan.risk (
    region_code   text     not null,
    initiative_id uuid     not null,
    position      smallint not null,
    text          text     not null,
    mitigation    text     not null default '',
    weight        text     not null,
    primary key (region_code, initiative_id, position),
    constraint risk_initiative foreign key (region_code, initiative_id) references masterplan.initiative,
    constraint risk_weight_known check (weight in ('LOW', 'MEDIUM', 'HIGH'))
);

-- The ten criteria a quick win is judged by, each in words.
create table masterplan.quick_win_criterion (
    region_code   text not null,
    initiative_id uuid not null,
    criterion     text not null,
    text          text not null,
    primary key (region_code, initiative_id, criterion),
    constraint quick_win_criterion_initiative foreign key (region_code, initiative_id) references masterplan.initiative
);

-- The way of a proposal: one row a step, never changed.
create table masterplan.stage_change (
    region_code   text        not null,
    initiative_id uuid        not null,
    seq           integer     not null,
    at            timestamptz not null default clock_timestamp(),
    moved_by      uuid,                              -- account; null where the program moved it
    from_stage    text        not null,
    to_stage      text        not null,
    words         text        not null default '',
    primary key (region_code, initiative_id, seq),
    constraint stage_change_initiative foreign key (region_code, initiative_id) references masterplan.initiative
);

alter table masterplan.particulars enable row level security;
alter table masterplan.particulars force row level security;
create policy particulars_in_scope on masterplan.particulars to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update on masterplan.particulars to mandala_app;
alter table masterplan.place enable row level security;
alter table masterplan.place force row level security;
create policy place_in_scope on masterplan.place to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, delete on masterplan.place to mandala_app;
alter table masterplan.indicator enable row level security;
alter table masterplan.indicator force row level security;
create policy indicator_in_scope on masterplan.indicator to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, delete on masterplan.indicator to mandala_app;
alter table masterplan.target enable row level security;
alter table masterplan.target force row level security;
create policy target_in_scope on masterplan.target to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert on masterplan.target to mandala_app;
alter table masterplan.cost enable row level security;
alter table masterplan.cost force row level security;
create policy cost_in_scope on masterplan.cost to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, delete on masterplan.cost to mandala_app;
alter table masterplan.action_item enable row level security;
alter table masterplan.action_item force row level security;
create policy action_item_in_scope on masterplan.action_item to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, delete on masterplan.action_item to mandala_app;
alter table masterplan.prerequisite enable row level security;
alter table masterplan.prerequisite force row level security;
create policy prerequisite_in_scope on masterplan.prerequisite to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, delete on masterplan.prerequisite to mandala_app;
alter table masterplan.alternative enable row level security;
alter table masterplan.alternative force row level security;
create policy alternative_in_scope on masterplan.alternative to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, delete on masterplan.alternative to mandala_app;
alter table masterplan.risk enable row level security;
alter table masterplan.risk force row level security;
create policy risk_in_scope on masterplan.risk to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, delete on masterplan.risk to mandala_app;
alter table masterplan.quick_win_criterion enable row level security;
alter table masterplan.quick_win_criterion force row level security;
create policy quick_win_criterion_in_scope on masterplan.quick_win_criterion to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, delete on masterplan.quick_win_criterion to mandala_app;
alter table masterplan.stage_change enable row level security;
alter table masterplan.stage_change force row level security;
create policy stage_change_in_scope on masterplan.stage_change to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert on masterplan.stage_change to mandala_app;

-- A problem of the region that initiatives answer: why it is there, whom it hits and where, and how one knows.
create table masterplan.issue (
    region_code   text    not null references region.area,
    id            uuid    not null,
    masterplan_id uuid    not null,
    title         text    not null,
    cause         text    not null default '',
    affected      text    not null default '',
    evidence      text    not null default '',
    dimension     text,
    version       integer not null default 1,
    primary key (region_code, id),
    constraint issue_masterplan foreign key (region_code, masterplan_id) references masterplan.masterplan,
    constraint issue_title_given check (btrim(title) <> '' and length(title) <= 300)
);
create unique index issue_title_once on masterplan.issue (region_code, masterplan_id, lower(title));
create table masterplan.issue_place (
    region_code   text not null,
    issue_id      uuid not null,
    district_code text not null references region.area,
    primary key (region_code, issue_id, district_code),
    constraint issue_place_issue foreign key (region_code, issue_id) references masterplan.issue on delete cascade,
    constraint issue_place_of_region check (starts_with(district_code, region_code || '.'))
);
create table masterplan.initiative_issue (
    region_code   text not null,
    initiative_id uuid not null,
    issue_id      uuid not null,
    primary key (region_code, initiative_id, issue_id),
    constraint initiative_issue_initiative foreign key (region_code, initiative_id) references masterplan.initiative,
    constraint initiative_issue_issue foreign key (region_code, issue_id) references masterplan.issue
);
create index initiative_issue_back on masterplan.initiative_issue (region_code, issue_id);
alter table masterplan.issue enable row level security;
alter table masterplan.issue force row level security;
create policy issue_in_scope on masterplan.issue to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update, delete on masterplan.issue to mandala_app;
alter table masterplan.issue_place enable row level security;
alter table masterplan.issue_place force row level security;
create policy issue_place_in_scope on masterplan.issue_place to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, delete on masterplan.issue_place to mandala_app;
alter table masterplan.initiative_issue enable row level security;
alter table masterplan.initiative_issue force row level security;
create policy initiative_issue_in_scope on masterplan.initiative_issue to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, delete on masterplan.initiative_issue to mandala_app;
