-- The money of a year: lines of the regency's budget as agencies execute it, what each source can give, and when it is to be spent.
-- First migration of this schema: no rows exist yet. Amounts are whole rupiah.

grant usage on schema budget to mandala_app;

-- One line of a year: which agency spends how much from which source, for what. "original" is the budget as first adopted (murni) and
-- never changes; "amount" is what it stands at now, moved only by an adopted adjustment; "spent" is realised so far.
create table budget.line (
    region_code   text          not null references region.area,
    id            uuid          not null,
    year          smallint      not null,
    agency_id     uuid          not null,
    initiative_id uuid,                                -- of the masterplan, where the line pays for one
    sub_activity  text          not null default '',   -- code of the sub kegiatan, in one spelling
    account       text          not null default '',   -- code of the account (rekening), in one spelling
    source        text          not null,
    fund          text          not null default '',   -- code of the fund (sumber dana), where it is known
    name          text          not null,
    original      bigint        not null,
    amount        bigint        not null,
    spent         bigint        not null default 0,
    smart_share   numeric(5, 4) not null default 1,    -- which share of it counts as smart city; how: the region's tagging rule
    demo          boolean       not null default false,
    version       integer       not null default 1,
    primary key (region_code, id),
    constraint line_agency foreign key (region_code, agency_id) references region.agency,
    constraint line_initiative foreign key (region_code, initiative_id) references masterplan.initiative,
    constraint line_once unique nulls not distinct (region_code, year, agency_id, initiative_id, sub_activity, account, source, fund),
    constraint line_year check (year between 2000 and 2100),
    constraint line_source_known check
        (source in ('APBD_REGENCY', 'APBD_PROVINCE', 'APBN', 'DAK', 'CSR', 'KPBU', 'COMMUNITY')),
    constraint line_name_given check (btrim(name) <> '' and length(name) <= 300),
    constraint line_amounts check (original between 0 and 1000000000000000 and amount between 0 and 1000000000000000),
    constraint line_spent check (spent between 0 and amount),
    constraint line_smart_share check (smart_share between 0 and 1)
);
create index line_by_year on budget.line (region_code, year, agency_id);
create index line_by_initiative on budget.line (region_code, initiative_id, year);

-- What a source can give the programme in a year.
create table budget.ceiling (
    region_code text     not null references region.area,
    year        smallint not null,
    source      text     not null,
    amount      bigint   not null,
    basis       text     not null default '',          -- where it stands: KUA-PPAS, APBD, a decree
    version     integer  not null default 1,
    primary key (region_code, year, source),
    constraint ceiling_year check (year between 2000 and 2100),
    constraint ceiling_source_known check
        (source in ('APBD_REGENCY', 'APBD_PROVINCE', 'APBN', 'DAK', 'CSR', 'KPBU', 'COMMUNITY')),
    constraint ceiling_amount check (amount between 0 and 1000000000000000)
);

-- When a line's money is to be spent (rencana anggaran kas); months that are not told are nought.
create table budget.cash_month (
    region_code text     not null,
    line_id     uuid     not null,
    month       smallint not null,
    amount      bigint   not null,
    primary key (region_code, line_id, month),
    constraint cash_month_line foreign key (region_code, line_id) references budget.line on delete cascade,
    constraint cash_month_month check (month between 1 and 12),
    constraint cash_month_amount check (amount > 0)
);

alter table budget.line enable row level security;
alter table budget.line force row level security;
create policy line_in_scope on budget.line to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update, delete on budget.line to mandala_app;

alter table budget.ceiling enable row level security;
alter table budget.ceiling force row level security;
create policy ceiling_in_scope on budget.ceiling to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update, delete on budget.ceiling to mandala_app;

alter table budget.cash_month enable row level security;
alter table budget.cash_month force row level security;
create policy cash_month_in_scope on budget.cash_month to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update, delete on budget.cash_month to mandala_app;
