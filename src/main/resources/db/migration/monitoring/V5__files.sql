-- Photos and files that show what a report tells. New; no rows exist.

create table monitoring.report_file (
    region_code   text        not null,
    id            uuid        not null,
    initiative_id uuid        not null,
    year          smallint    not null,
    month         smallint    not null,
    name          text        not null,
    kind          text        not null,
    content       bytea       not null,
    hash          bytea       not null generated always as (sha256(content)) stored,
    sender        text        not null,               -- name of who sent it, as it was then
    at            timestamptz not null default clock_timestamp(),
    primary key (region_code, id),
    constraint report_file_initiative foreign key (region_code, initiative_id) references masterplan.initiative,
    constraint report_file_once unique (region_code, initiative_id, year, month, hash),
    constraint report_file_month check (month between 1 and 12 and year between 2000 and 2100),
    constraint report_file_name check (btrim(name) <> '' and length(name) <= 130),
    constraint report_file_kind_known check (kind in ('JPEG', 'PNG', 'PDF', 'DOCX', 'XLSX')),
    constraint report_file_size check (length(content) between 1 and 10485760)
);
alter table monitoring.report_file alter column content set storage external; -- it is packed already

alter table monitoring.report_file enable row level security;
alter table monitoring.report_file force row level security;
create policy report_file_in_scope on monitoring.report_file to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, delete on monitoring.report_file to mandala_app;
