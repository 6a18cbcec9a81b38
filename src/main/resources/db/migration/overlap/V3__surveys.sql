-- What resembles what. A survey compares all of a region at once and is kept until the next ones; its groups name items by kind and id,
-- their texts and costs are read where they stand. No rows existed before.

-- What is compared: initiatives that were not dropped, applications that were not retired.
create view overlap.item with (security_invoker = true) as
select described.region_code, 'INITIATIVE' as kind, described.id, described.masterplan_id, described.lead_agency_id as agency_id,
    described.name, described.description as text, described.sub_dimension, described.amount, described.published, described.version,
    coalesce(described.kind = 'APPLICATION', false) as is_application
from masterplan.described where described.stage <> 'DROPPED'
union all
select application.region_code, 'APPLICATION', application.id, null, application.agency_id, application.name,
    concat_ws('. ', nullif(rtrim(application.function, '. '), ''), nullif(rtrim(application.users, '. '), ''),
        nullif(rtrim(application.data, '. '), '')),
    null, application.yearly_cost, application.published, application.version, true
from overlap.application where application.status <> 'RETIRED';
grant select on overlap.item to mandala_app;

create table overlap.survey (
    region_code text        not null references region.area,
    id          uuid        not null,
    state       text        not null default 'RUNNING',
    begun_at    timestamptz not null default clock_timestamp(),
    heard_at    timestamptz not null default clock_timestamp(), -- while it runs: when it last said so
    ended_at    timestamptz,
    items       integer     not null default 0,
    done        integer     not null default 0,
    stamp       text        not null default '',                -- of the items as they were compared
    primary key (region_code, id),
    constraint survey_state_known check (state in ('RUNNING', 'CANCELLED', 'DONE', 'FAILED')),
    constraint survey_ended check ((state = 'RUNNING') = (ended_at is null))
);
create unique index survey_one_running on overlap.survey (region_code) where state = 'RUNNING';
create index survey_newest on overlap.survey (region_code, begun_at desc);

create table overlap.survey_group (
    region_code text          not null,
    survey_id   uuid          not null,
    number      integer       not null,
    kind        text          not null,
    strength    numeric(5, 4) not null,                          -- mean score of its pairs; 1 where all are one shared application
    topic       text          not null default '',               -- what they have in common, in a word or two
    shared_key  text,                                            -- the national application that does this
    primary key (region_code, survey_id, number),
    constraint survey_group_survey foreign key (region_code, survey_id) references overlap.survey on delete cascade,
    constraint survey_group_kind_known check (kind in ('DUPLICATE', 'OVERLAP', 'USE_SHARED')),
    constraint survey_group_strength check (strength between 0 and 1)
);

create table overlap.survey_member (
    region_code text    not null,
    survey_id   uuid    not null,
    number      integer not null,
    item_kind   text    not null,
    item_id     uuid    not null,
    is_shared   boolean not null default false,                  -- is the national application itself
    primary key (region_code, survey_id, number, item_kind, item_id),
    constraint survey_member_group foreign key (region_code, survey_id, number) references overlap.survey_group on delete cascade
);

-- What was looked up before a new application was proposed, and what its agency says to it.
create table overlap.gate (
    region_code   text        not null,
    initiative_id uuid        not null,
    checked_at    timestamptz not null default clock_timestamp(),
    checked_by    uuid,
    found         jsonb       not null,                           -- what was shown: kind, name, agency, region, likeness
    answer        text        not null,
    version       integer     not null default 1,
    primary key (region_code, initiative_id),
    constraint gate_initiative foreign key (region_code, initiative_id) references masterplan.initiative on delete cascade,
    constraint gate_answer_given check (btrim(answer) <> '' and length(answer) <= 2000)
);

alter table overlap.survey enable row level security;
alter table overlap.survey force row level security;
create policy survey_in_scope on overlap.survey to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update, delete on overlap.survey to mandala_app;
alter table overlap.survey_group enable row level security;
alter table overlap.survey_group force row level security;
create policy survey_group_in_scope on overlap.survey_group to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, delete on overlap.survey_group to mandala_app;
alter table overlap.survey_member enable row level security;
alter table overlap.survey_member force row level security;
create policy survey_member_in_scope on overlap.survey_member to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, delete on overlap.survey_member to mandala_app;
alter table overlap.gate enable row level security;
alter table overlap.gate force row level security;
create policy gate_in_scope on overlap.gate to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update on overlap.gate to mandala_app;
