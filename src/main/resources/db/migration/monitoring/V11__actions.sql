-- How far the steps of initiatives' action plans have come, month by month. A step is known by its words within its initiative: the
-- masterplan writes its list anew with every change. A month without a row was not told. New; no rows exist.
create table monitoring.action_month (
    region_code   text          not null,
    initiative_id uuid          not null,
    step          text          not null,
    year          smallint      not null,
    month         smallint      not null,
    done          numeric(5, 2) not null,              -- per cent of the step, since it was begun
    version       integer       not null default 1,
    primary key (region_code, initiative_id, step, year, month),
    constraint action_month_initiative foreign key (region_code, initiative_id) references masterplan.initiative,
    constraint action_month_step check (btrim(step) <> '' and length(step) <= 1000),
    constraint action_month_month check (month between 1 and 12 and year between 2000 and 2100),
    constraint action_month_done check (done between 0 and 100)
);
alter table monitoring.action_month enable row level security;
alter table monitoring.action_month force row level security;
create policy action_month_in_scope on monitoring.action_month to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update, delete on monitoring.action_month to mandala_app;
