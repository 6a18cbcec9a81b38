-- Adopted changes of a year's budget, which are never changed themselves, and the ledger of what they put off to later years.
-- No rows existed before. Amounts are whole rupiah.

create table budget.adjustment (
    region_code  text        not null references region.area,
    number       integer     not null,
    year         smallint    not null,
    kind         text        not null,
    basis        text        not null,
    decided_on   date        not null,
    effective_on date        not null,
    note         text        not null default '',
    total        bigint      not null,                 -- the sum of its shifts, as the decree says it
    adopted_at   timestamptz not null default clock_timestamp(),
    adopted_by   uuid,
    primary key (region_code, number),
    constraint adjustment_kind_known check (kind in ('PERGESERAN', 'REFOCUSING', 'EFISIENSI', 'PERUBAHAN')),
    constraint adjustment_basis_given check (btrim(basis) <> '' and length(basis) <= 300),
    constraint adjustment_days check (decided_on <= effective_on),
    constraint adjustment_keeps_total check (kind <> 'PERGESERAN' or total = 0)
);

create table budget.adjustment_shift (
    region_code text    not null,
    number      integer not null,
    line_id     uuid    not null,
    before      bigint  not null,
    after       bigint  not null,
    primary key (region_code, number, line_id),
    constraint adjustment_shift_adjustment foreign key (region_code, number) references budget.adjustment,
    constraint adjustment_shift_line foreign key (region_code, line_id) references budget.line,
    constraint adjustment_shift_moves check (before <> after and before >= 0 and after >= 0)
);
create index adjustment_shift_by_line on budget.adjustment_shift (region_code, line_id);

create table budget.adjustment_effect (
    region_code   text     not null,
    number        integer  not null,
    position      integer  not null,
    initiative_id uuid     not null,
    effect        text     not null,
    from_year     smallint not null,
    to_year       smallint,
    source        text     not null,
    amount        bigint   not null,
    reason        text     not null,
    primary key (region_code, number, position),
    constraint adjustment_effect_adjustment foreign key (region_code, number) references budget.adjustment,
    constraint adjustment_effect_initiative foreign key (region_code, initiative_id) references masterplan.initiative,
    constraint adjustment_effect_known check (effect in ('POSTPONED', 'REDUCED', 'CANCELLED')),
    constraint adjustment_effect_to_year check ((effect = 'POSTPONED') = (to_year is not null) and to_year > from_year),
    constraint adjustment_effect_amount check (amount > 0)
);
create index adjustment_effect_by_initiative on budget.adjustment_effect (region_code, initiative_id);

create table budget.carry_over (
    region_code   text     not null references region.area,
    id            uuid     not null,
    initiative_id uuid     not null,
    source        text     not null,
    from_year     smallint not null,
    to_year       smallint not null,
    amount        bigint   not null,
    reason        text     not null,
    adjustment    integer,                             -- null: left unspent at the year's end
    follows       uuid,                                -- the entry it carries on, which counts no more
    state         text     not null,
    decision      text     not null default '',
    version       integer  not null default 1,
    primary key (region_code, id),
    constraint carry_over_initiative foreign key (region_code, initiative_id) references masterplan.initiative,
    constraint carry_over_adjustment foreign key (region_code, adjustment) references budget.adjustment,
    constraint carry_over_follows foreign key (region_code, follows) references budget.carry_over,
    constraint carry_over_once unique nulls not distinct (region_code, initiative_id, source, from_year, adjustment, follows),
    constraint carry_over_followed_once unique (region_code, follows),
    constraint carry_over_state_known check (state in ('OPEN', 'TAKEN_UP', 'DROPPED', 'CARRIED_ON')),
    constraint carry_over_later check (to_year > from_year),
    constraint carry_over_amount check (amount > 0)
);
create index carry_over_by_year on budget.carry_over (region_code, to_year);

alter table budget.adjustment enable row level security;
alter table budget.adjustment force row level security;
create policy adjustment_in_scope on budget.adjustment to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert on budget.adjustment to mandala_app;

alter table budget.adjustment_shift enable row level security;
alter table budget.adjustment_shift force row level security;
create policy adjustment_shift_in_scope on budget.adjustment_shift to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert on budget.adjustment_shift to mandala_app;

alter table budget.adjustment_effect enable row level security;
alter table budget.adjustment_effect force row level security;
create policy adjustment_effect_in_scope on budget.adjustment_effect to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert on budget.adjustment_effect to mandala_app;

alter table budget.carry_over enable row level security;
alter table budget.carry_over force row level security;
create policy carry_over_in_scope on budget.carry_over to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update on budget.carry_over to mandala_app;
