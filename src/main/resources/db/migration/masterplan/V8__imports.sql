-- An import brings the parts of initiatives too, and can be undone. What stood before is kept as long as undoing is offered: 30 days.
create table masterplan.import (
    region_code   text        not null references region.area,
    id            uuid        not null,
    masterplan_id uuid        not null,
    file          text        not null,
    taken_at      timestamptz not null default now(),
    taken_by      uuid,                              -- account; null where a system sent it
    added         int         not null,
    changed       int         not null,
    undone_at     timestamptz,
    primary key (region_code, id),
    constraint import_masterplan foreign key (region_code, masterplan_id) references masterplan.masterplan
);

-- Of an initiative the import changed: how it stood before as JSON, absent where the import brought it; and the version the import
-- left behind, by which undoing sees whether somebody went on from there. No foreign key: undoing takes away what was brought.
create table masterplan.import_item (
    region_code    text  not null references region.area,
    import_id      uuid  not null,
    initiative_id  uuid  not null,
    version_before int,
    version_after  int   not null,
    before         jsonb,
    primary key (region_code, import_id, initiative_id),
    constraint import_item_import foreign key (region_code, import_id) references masterplan.import on delete cascade,
    constraint import_item_whole check ((version_before is null) = (before is null))
);

create index import_item_initiative on masterplan.import_item (region_code, initiative_id);

alter table masterplan.import enable row level security;
alter table masterplan.import force row level security;
create policy import_own on masterplan.import to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update, delete on masterplan.import to mandala_app;

alter table masterplan.import_item enable row level security;
alter table masterplan.import_item force row level security;
create policy import_item_own on masterplan.import_item to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update, delete on masterplan.import_item to mandala_app;

-- Undoing an import takes away the initiatives it brought, as long as nobody went on from them.
create policy initiative_drop on masterplan.initiative for delete to mandala_app
    using (not published and identity.in_scope(region_code));
create policy initiative_year_drop on masterplan.initiative_year for delete to mandala_app
    using (identity.in_scope(region_code));
grant delete on masterplan.initiative, masterplan.initiative_year, masterplan.particulars to mandala_app;

-- Every module has its tables counted by web.count_anew.
drop function masterplan.count_anew();
