-- What a regency answers itself, question by question, before anybody judges it, with what it rests on. A change is the next revision;
-- nothing is overwritten, and the highest revision counts. New; no rows exist.
create table evaluation.claim (
    region_code text        not null references region.area,
    year        integer     not null,
    edition     text        not null,                  -- id of the instrument
    question    text        not null,
    revision    integer     not null,
    mark        numeric     not null,
    proposed    numeric,                               -- what the program proposed then; absent where it only had evidence
    note        text        not null default '',
    name        text        not null,                  -- of who decided
    at          timestamptz not null default clock_timestamp(),
    primary key (region_code, year, edition, question, revision),
    constraint claim_year check (year between 2017 and 2100),
    constraint claim_revision check (revision >= 1),
    constraint claim_mark check (mark between 0 and 10),
    constraint claim_note_length check (length(note) <= 2000)
);

-- The records a claim rests on, as they read when it was made.
create table evaluation.claim_proof (
    region_code text     not null,
    year        integer  not null,
    edition     text     not null,
    question    text     not null,
    revision    integer  not null,
    position    smallint not null,
    title       text     not null,
    page        text     not null,                     -- below the region's pages
    primary key (region_code, year, edition, question, revision, position),
    constraint claim_proof_claim foreign key (region_code, year, edition, question, revision) references evaluation.claim
);

alter table evaluation.claim enable row level security;
alter table evaluation.claim force row level security;
create policy claim_in_scope on evaluation.claim to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert on evaluation.claim to mandala_app;

alter table evaluation.claim_proof enable row level security;
alter table evaluation.claim_proof force row level security;
create policy claim_proof_in_scope on evaluation.claim_proof to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert on evaluation.claim_proof to mandala_app;

create view evaluation.current_claim with (security_invoker = true) as
select distinct on (region_code, year, edition, question) *
from evaluation.claim
order by region_code, year, edition, question, revision desc;
grant select on evaluation.current_claim to mandala_app;
