-- What the region holds an initiative to be worth and allows to be done to it; and scenarios: the same plan under less money, several
-- ways, of which one may be adopted. No rows existed before.

-- Only what the region decided itself; where there is no row, the rule of the program holds (docs/budget.md).
create table budget.initiative_rule (
    region_code   text          not null,
    initiative_id uuid          not null,
    worth         numeric(9, 2),                       -- null: as the rule computes it
    mandatory     boolean       not null default false,
    least_share   numeric(3, 2),                       -- how far it may be reduced; null: not at all
    latest_shift  smallint      not null default 2,    -- by how many years it may be put off
    version       integer       not null default 1,
    primary key (region_code, initiative_id),
    constraint initiative_rule_initiative foreign key (region_code, initiative_id) references masterplan.initiative on delete cascade,
    constraint initiative_rule_worth check (worth > 0 and worth <= 1000000),
    constraint initiative_rule_least_share check (least_share between 0.1 and 0.95),
    constraint initiative_rule_latest_shift check (latest_shift between 0 and 9)
);

create table budget.scenario (
    region_code   text        not null references region.area,
    number        integer     not null,
    masterplan_id uuid        not null,
    year          smallint    not null,                -- the first year that is cut
    question      jsonb       not null,                -- the cut and the weights, as asked
    frozen        text        not null,                -- what it was computed from: the answer can be computed again
    state         text        not null default 'RUNNING',
    begun_at      timestamptz not null default clock_timestamp(),
    begun_by      uuid,
    heard_at      timestamptz not null default clock_timestamp(), -- while it runs: when it last said so
    ended_at      timestamptz,
    done          smallint    not null default 0,      -- per cent of the work allowed
    shortfall     jsonb,                               -- why nothing fits, where nothing does
    chosen        smallint,                            -- the plan that is kept
    sent_on       date,                                -- to the council
    adopted_on    date,
    adjustment    integer,                             -- the one that adopted it
    version       integer     not null default 1,
    primary key (region_code, number),
    constraint scenario_masterplan foreign key (region_code, masterplan_id) references masterplan.masterplan,
    constraint scenario_state_known check (state in ('RUNNING', 'CANCELLED', 'DONE', 'FAILED', 'NOTHING_FITS')),
    constraint scenario_ended check ((state = 'RUNNING') = (ended_at is null)),
    constraint scenario_done check (done between 0 and 100),
    constraint scenario_adopted check ((adopted_on is null) = (adjustment is null))
);
create unique index scenario_one_running on budget.scenario (region_code) where state = 'RUNNING';

-- From fewest changes to most value.
create table budget.scenario_plan (
    region_code text     not null,
    number      integer  not null,
    position    smallint not null,
    content     jsonb    not null,
    primary key (region_code, number, position),
    constraint scenario_plan_scenario foreign key (region_code, number) references budget.scenario on delete cascade
);

alter table budget.initiative_rule enable row level security;
alter table budget.initiative_rule force row level security;
create policy initiative_rule_in_scope on budget.initiative_rule to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update, delete on budget.initiative_rule to mandala_app;

alter table budget.scenario enable row level security;
alter table budget.scenario force row level security;
create policy scenario_in_scope on budget.scenario to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update on budget.scenario to mandala_app;

alter table budget.scenario_plan enable row level security;
alter table budget.scenario_plan force row level security;
create policy scenario_plan_in_scope on budget.scenario_plan to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert on budget.scenario_plan to mandala_app;
