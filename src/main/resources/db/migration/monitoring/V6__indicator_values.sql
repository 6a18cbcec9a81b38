-- What indicators of initiatives reach, month by month. An indicator is known by its name within its initiative: the masterplan writes its
-- list anew with every change, so that a place in it says nothing. New; no rows exist.

create table monitoring.indicator (
    region_code   text    not null,
    initiative_id uuid    not null,
    name          text    not null,
    kind          text    not null,                   -- how its months come to a quarter and a year
    version       integer not null default 1,
    primary key (region_code, initiative_id, name),
    constraint indicator_initiative foreign key (region_code, initiative_id) references masterplan.initiative,
    constraint indicator_name check (btrim(name) <> '' and length(name) <= 300),
    constraint indicator_kind_known check (kind in ('ACCUMULATING', 'FALLING', 'PERCENTAGE', 'FINAL'))
);

-- A month without a row was not told.
create table monitoring.indicator_month (
    region_code   text           not null,
    initiative_id uuid           not null,
    name          text           not null,
    year          smallint       not null,
    month         smallint       not null,
    value         numeric(20, 4) not null,
    primary key (region_code, initiative_id, name, year, month),
    constraint indicator_month_indicator foreign key (region_code, initiative_id, name) references monitoring.indicator,
    constraint indicator_month_month check (month between 1 and 12 and year between 2000 and 2100)
);

alter table monitoring.indicator enable row level security;
alter table monitoring.indicator force row level security;
create policy indicator_in_scope on monitoring.indicator to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update on monitoring.indicator to mandala_app;

alter table monitoring.indicator_month enable row level security;
alter table monitoring.indicator_month force row level security;
create policy indicator_month_in_scope on monitoring.indicator_month to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, delete on monitoring.indicator_month to mandala_app;
