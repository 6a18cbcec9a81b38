grant usage on schema movement to mandala_app;

-- A year's round of the movement for one tier, and who is in it. Known to everybody; the ministry alone writes.
create table movement.round (
    id        text        primary key,                 -- '2022', '2022-provinsi'
    year      integer     not null,
    tier      text        not null,
    name      text        not null,
    opened_by text        not null,
    opened_at timestamptz not null default clock_timestamp(),
    constraint round_id check (id = year || case tier when 'PROVINCE' then '-provinsi' else '' end),
    constraint round_year check (year between 2017 and 2099),
    constraint round_tier check (tier in ('REGENCY', 'PROVINCE')),
    constraint round_name check (btrim(name) <> '' and length(name) <= 200)
);

create table movement.member (
    region_code text        not null references region.area,
    round       text        not null references movement.round,
    basis       text        not null,                  -- by which decision, or by what exception
    name        text        not null,                  -- of who wrote it
    at          timestamptz not null default clock_timestamp(),
    primary key (region_code, round),
    constraint member_basis check (btrim(basis) <> '' and length(basis) <= 500)
);
create index member_by_round on movement.member (round);

alter table movement.round enable row level security;
alter table movement.round force row level security;
create policy round_read on movement.round for select to mandala_app using (true);
create policy round_add on movement.round for insert to mandala_app with check (identity.in_scope('00'));
grant select, insert on movement.round to mandala_app;

alter table movement.member enable row level security;
alter table movement.member force row level security;
create policy member_read on movement.member for select to mandala_app using (true);
create policy member_add on movement.member for insert to mandala_app with check (identity.in_scope('00'));
grant select, insert on movement.member to mandala_app;
