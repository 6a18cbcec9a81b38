-- Result letters. A letter takes its number first; its file is made and signed once, and afterwards nothing of either changes. A
-- correction is the next revision, under a number of its own, and says why. New; no rows exist.
create table evaluation.letter (
    region_code        text        not null,
    year               integer     not null,
    revision           integer     not null,
    serial             integer     not null,           -- 1384 of B-1384/DJAI/…
    number             text        not null,           -- as it stands on the letter
    dated              date        not null,
    reason             text        not null default '', -- why it replaces the one before
    evaluation_version integer     not null,           -- of the result it tells
    issued_at          timestamptz not null default clock_timestamp(),
    sha256             text,                           -- of the file, hexadecimal; absent until it is made
    signed_by          text,                           -- name in the certificate; absent where the file is not signed
    sealed_at          timestamptz,
    number_year        integer     not null generated always as (extract(year from dated)::integer) stored,
    primary key (region_code, year, revision),
    constraint letter_of_evaluation foreign key (region_code, year) references evaluation.evaluation,
    constraint letter_revision check (revision >= 1),
    constraint letter_number_once unique (number),
    constraint letter_serial_once unique (number_year, serial),
    constraint letter_serial_counts check (serial between 1 and 999999),
    constraint letter_number_given check (btrim(number) <> '' and length(number) <= 80),
    constraint letter_replaces_for_a_reason check ((revision = 1) = (btrim(reason) = '') and length(reason) <= 1000),
    constraint letter_sealed_whole check ((sha256 is null) = (sealed_at is null) and (signed_by is null or sha256 is not null)),
    constraint letter_sha256_form check (sha256 ~ '^[0-9a-f]{64}$')
);
create index letter_by_year on evaluation.letter (year, region_code, revision);
create unique index letter_by_sha256 on evaluation.letter (sha256);

alter table evaluation.letter enable row level security;
alter table evaluation.letter force row level security;
-- Anybody may ask whether a file is a letter about a published result.
create policy letter_read on evaluation.letter for select to mandala_app
    using (identity.in_scope(region_code) or (sha256 is not null and exists (
        select from evaluation.evaluation e
        where e.region_code = letter.region_code and e.year = letter.year and e.published)));
create policy letter_add on evaluation.letter for insert to mandala_app with check (identity.in_scope('00'));
create policy letter_seal on evaluation.letter for update to mandala_app
    using (identity.in_scope('00') and sha256 is null) with check (identity.in_scope('00') and sha256 is not null);
grant select, insert, update (sha256, signed_by, sealed_at) on evaluation.letter to mandala_app;

-- The file itself, for those in whose region it lies.
create table evaluation.letter_file (
    region_code text    not null,
    year        integer not null,
    revision    integer not null,
    content     bytea   not null,                      -- PDF
    primary key (region_code, year, revision),
    constraint letter_file_of_letter foreign key (region_code, year, revision) references evaluation.letter,
    constraint letter_file_size check (length(content) between 1 and 20000000)
);
alter table evaluation.letter_file enable row level security;
alter table evaluation.letter_file force row level security;
create policy letter_file_read on evaluation.letter_file for select to mandala_app using (identity.in_scope(region_code));
create policy letter_file_add on evaluation.letter_file for insert to mandala_app with check (identity.in_scope('00'));
grant select, insert on evaluation.letter_file to mandala_app;
