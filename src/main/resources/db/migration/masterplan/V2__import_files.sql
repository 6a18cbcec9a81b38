-- A file somebody sent to look at before it is taken: kept between the preview and the confirmation, then removed. Nothing else
-- reads it. No rows existed before.
create table masterplan.import_file (
    region_code text        not null references region.area,
    id          uuid        not null,
    name        text        not null,
    content     bytea       not null,
    sent_at     timestamptz not null default now(),
    primary key (region_code, id),
    constraint import_file_size check (octet_length(content) <= 10 * 1024 * 1024)
);

alter table masterplan.import_file enable row level security;
alter table masterplan.import_file force row level security;
create policy import_file_own on masterplan.import_file to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, delete on masterplan.import_file to mandala_app;
