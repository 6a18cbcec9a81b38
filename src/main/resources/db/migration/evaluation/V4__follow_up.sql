-- What a regency does about a weakness or a recommendation. A change is the next revision; nothing is overwritten, the highest revision
-- counts, and all of them are the history. New; no rows exist.
create table evaluation.follow_up (
    region_code text        not null,
    finding     text        not null,                  -- its key
    revision    integer     not null,
    agency_id   uuid,                                  -- answers for it; absent until somebody is named
    action      text        not null default '',       -- what will be done
    due         date,
    state       text        not null,
    reason      text        not null default '',       -- why it is not pursued
    proof       text        not null default '',
    page        text,                                  -- where the proof can be looked at, below the region's pages
    name        text        not null,                  -- of who wrote it
    at          timestamptz not null default clock_timestamp(),
    primary key (region_code, finding, revision),
    constraint follow_up_of_finding foreign key (region_code, finding) references evaluation.finding,
    constraint follow_up_agency foreign key (region_code, agency_id) references region.agency,
    constraint follow_up_revision check (revision >= 1),
    constraint follow_up_state_known check (state in ('OPEN', 'UNDER_WAY', 'DONE', 'DROPPED')),
    constraint follow_up_done_is_proven check (state <> 'DONE' or btrim(proof) <> ''),
    constraint follow_up_dropped_for_a_reason check (state <> 'DROPPED' or btrim(reason) <> ''),
    constraint follow_up_lengths check (length(action) <= 2000 and length(reason) <= 1000 and length(proof) <= 2000 and length(page) <= 300),
    constraint follow_up_page_below check (page ~ '^/[^/]')
);

alter table evaluation.follow_up enable row level security;
alter table evaluation.follow_up force row level security;
create policy follow_up_in_scope on evaluation.follow_up to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert on evaluation.follow_up to mandala_app;

create view evaluation.current_follow_up with (security_invoker = true) as
select distinct on (region_code, finding) *
from evaluation.follow_up
order by region_code, finding, revision desc;
grant select on evaluation.current_follow_up to mandala_app;
