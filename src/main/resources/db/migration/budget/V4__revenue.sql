-- Own-source revenue (pendapatan asli daerah, PAD): accounts per collecting agency, what each was to bring and did, why a target was
-- low or missed and what is done about it, and what initiatives add. No rows exist yet. Amounts are whole rupiah.

-- An account of own-source revenue as one agency collects it; code in one spelling.
create table budget.revenue_account (
    region_code text    not null references region.area,
    id          uuid    not null,
    agency_id   uuid    not null,
    code        text    not null,
    name        text    not null,
    demo        boolean not null default false,
    version     integer not null default 1,
    primary key (region_code, id),
    constraint revenue_account_agency foreign key (region_code, agency_id) references region.agency,
    constraint revenue_account_once unique (region_code, agency_id, code),
    constraint revenue_account_code check (code ~ '^4\.1(\.\d{2,5}){1,4}$'),
    constraint revenue_account_name check (btrim(name) <> '' and length(name) <= 200)
);

-- A year of an account: target as first adopted (murni), as changed (perubahan), and what came in up to the end of a month.
create table budget.revenue_year (
    region_code text     not null references region.area,
    account_id  uuid     not null,
    year        smallint not null,
    target      bigint   not null,
    changed     bigint,
    realised    bigint,
    until_month smallint,
    version     integer  not null default 1,
    primary key (region_code, account_id, year),
    constraint revenue_year_account foreign key (region_code, account_id) references budget.revenue_account,
    constraint revenue_year_known check (year between 2000 and 2100),
    constraint revenue_year_amounts check (target between 0 and 1000000000000000
        and changed between 0 and 1000000000000000 and realised between 0 and 1000000000000000),
    constraint revenue_year_until check (until_month between 1 and 12 and (realised is null) = (until_month is null))
);

-- Why a year's target lies below the trend or was missed.
create table budget.revenue_shortfall (
    region_code text     not null references region.area,
    account_id  uuid     not null,
    year        smallint not null,
    cause       text     not null,
    note        text     not null default '',
    version     integer  not null default 1,
    primary key (region_code, account_id, year),
    constraint revenue_shortfall_year foreign key (region_code, account_id, year) references budget.revenue_year,
    constraint revenue_shortfall_cause check (cause in
        ('POTENTIAL_UNKNOWN', 'TARIFF_OLD', 'COLLECTED_BY_HAND', 'LEAKAGE_OR_ARREARS', 'ECONOMY', 'OTHER')),
    constraint revenue_shortfall_note check (length(note) <= 2000 and (cause <> 'OTHER' or btrim(note) <> ''))
);

-- What is done about it, by whom and until when.
create table budget.revenue_action (
    region_code text     not null references region.area,
    id          uuid     not null,
    account_id  uuid     not null,
    year        smallint not null,
    text        text     not null,
    agency_id   uuid     not null,
    due         date     not null,
    done        boolean  not null default false,
    version     integer  not null default 1,
    primary key (region_code, id),
    constraint revenue_action_year foreign key (region_code, account_id, year) references budget.revenue_year,
    constraint revenue_action_agency foreign key (region_code, agency_id) references region.agency,
    constraint revenue_action_text check (btrim(text) <> '' and length(text) <= 500)
);
create index revenue_action_by_account on budget.revenue_action (region_code, account_id, year);

-- What an initiative does to an account: what its part of the account brought in a year before it began (baseline).
create table budget.revenue_effect (
    region_code   text    not null references region.area,
    account_id    uuid    not null,
    initiative_id uuid    not null,
    baseline      bigint  not null,
    version       integer not null default 1,
    primary key (region_code, account_id, initiative_id),
    constraint revenue_effect_account foreign key (region_code, account_id) references budget.revenue_account,
    constraint revenue_effect_initiative foreign key (region_code, initiative_id) references masterplan.initiative,
    constraint revenue_effect_baseline check (baseline between 0 and 1000000000000000)
);
create index revenue_effect_by_initiative on budget.revenue_effect (region_code, initiative_id);

-- What that part is to bring in a year, and brought: always a part of the account's own figures, never more money.
create table budget.revenue_effect_year (
    region_code   text     not null references region.area,
    account_id    uuid     not null,
    initiative_id uuid     not null,
    year          smallint not null,
    target        bigint   not null,
    realised      bigint,
    primary key (region_code, account_id, initiative_id, year),
    constraint revenue_effect_year_effect foreign key (region_code, account_id, initiative_id)
        references budget.revenue_effect on delete cascade,
    constraint revenue_effect_year_known check (year between 2000 and 2100),
    constraint revenue_effect_year_amounts check (target between 0 and 1000000000000000
        and realised between 0 and 1000000000000000)
);

alter table budget.revenue_account enable row level security;
alter table budget.revenue_account force row level security;
create policy revenue_account_in_scope on budget.revenue_account to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update, delete on budget.revenue_account to mandala_app;

alter table budget.revenue_year enable row level security;
alter table budget.revenue_year force row level security;
create policy revenue_year_in_scope on budget.revenue_year to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update, delete on budget.revenue_year to mandala_app;

alter table budget.revenue_shortfall enable row level security;
alter table budget.revenue_shortfall force row level security;
create policy revenue_shortfall_in_scope on budget.revenue_shortfall to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update, delete on budget.revenue_shortfall to mandala_app;

alter table budget.revenue_action enable row level security;
alter table budget.revenue_action force row level security;
create policy revenue_action_in_scope on budget.revenue_action to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update, delete on budget.revenue_action to mandala_app;

alter table budget.revenue_effect enable row level security;
alter table budget.revenue_effect force row level security;
create policy revenue_effect_in_scope on budget.revenue_effect to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update, delete on budget.revenue_effect to mandala_app;

alter table budget.revenue_effect_year enable row level security;
alter table budget.revenue_effect_year force row level security;
create policy revenue_effect_year_in_scope on budget.revenue_effect_year to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update, delete on budget.revenue_effect_year to mandala_app;
