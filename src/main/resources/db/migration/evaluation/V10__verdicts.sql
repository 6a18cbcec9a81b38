-- A published result with everything it was computed from, frozen when it was published and again whenever it was corrected. Both
-- documents are canonical JSON, compressed; the hashes are of the uncompressed bytes and stand in the audit trail as well. Rows are only
-- added. Results published before this migration are frozen as they stand by the program once it has started.
create table evaluation.verdict (
    region_code    text        not null,
    year           integer     not null,
    revision       integer     not null,
    input          bytea       not null,
    input_sha256   text        not null,
    outcome        bytea       not null,
    outcome_sha256 text        not null,
    name           text        not null,               -- of who published or corrected
    at             timestamptz not null default clock_timestamp(),
    primary key (region_code, year, revision),
    constraint verdict_of_evaluation foreign key (region_code, year) references evaluation.evaluation,
    constraint verdict_revision_counts check (revision > 0),
    constraint verdict_hashes check (input_sha256 ~ '^[0-9a-f]{64}$' and outcome_sha256 ~ '^[0-9a-f]{64}$')
);
alter table evaluation.verdict alter column input set storage external, alter column outcome set storage external;

alter table evaluation.verdict enable row level security;
alter table evaluation.verdict force row level security;
create policy verdict_read on evaluation.verdict for select to mandala_app
    using (identity.in_scope(region_code) or exists (
        select from evaluation.evaluation e where e.region_code = verdict.region_code and e.year = verdict.year));
create policy verdict_add on evaluation.verdict for insert to mandala_app with check (identity.in_scope(region_code));
grant select, insert on evaluation.verdict to mandala_app;
