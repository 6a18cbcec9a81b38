-- The whole budget of a regency in its main items: what the smart-city share is a share of. No rows existed before. Whole rupiah.

create table budget.apbd (
    region_code text     not null references region.area,
    year        smallint not null,
    item        text     not null,
    budget      bigint   not null,
    realised    bigint,                       -- as far as it was reported
    partial     boolean  not null default false, -- realised is a part of the year only
    source      text     not null,
    primary key (region_code, year, item),
    constraint apbd_item_known check (item in
        ('REVENUE', 'OWN_REVENUE', 'TRANSFER', 'SPENDING', 'STAFF', 'GOODS', 'CAPITAL', 'OTHER')),
    constraint apbd_amounts check (budget between 0 and 1000000000000000 and realised between 0 and 1000000000000000)
);

alter table budget.apbd enable row level security;
alter table budget.apbd force row level security;
create policy apbd_in_scope on budget.apbd to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update on budget.apbd to mandala_app;
