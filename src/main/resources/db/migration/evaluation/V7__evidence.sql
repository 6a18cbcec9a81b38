-- What proves a regency's answers: each file once, and in one chain a region all that was said of it: FILE (it came), USE (it answers a
-- question of a year, or no more), VERDICT (what an assessor holds of that use), FREEZE (the year was judged; neither its uses nor its
-- verdicts move again). Each entry holds the hash of the one before. Nothing is overwritten. New; no rows exist.
--
-- The program's role may read, add content, and add entries through append_to_ledger alone, which takes the chain's lock, number, time
-- and hash itself. The audit trail writes each entry's number and hash down as well, and its own heads stand outside the database.
create table evaluation.evidence_content (
    region_code text  not null references region.area,
    sha256      text  not null,
    content     bytea not null,
    primary key (region_code, sha256),
    constraint evidence_content_is_hashed check (sha256 = encode(sha256(content), 'hex')),
    constraint evidence_content_size check (length(content) between 1 and 10485760)
);
alter table evaluation.evidence_content alter column content set storage external; -- photos and documents are compressed already

create table evaluation.ledger_entry (
    region_code   text        not null references region.area,
    seq           bigint      not null,      -- 1, 2, 3 … without gaps within a region
    at            timestamptz not null,
    kind          text        not null,
    actor_id      uuid,                      -- the account; null for the program
    name          text        not null,      -- as it stood then
    evidence      uuid,                      -- id of the file; null for FREEZE
    replaces      uuid,                      -- FILE: the version before
    title         text,
    period_from   date,                      -- FILE: what it proves was so from … to
    period_to     date,
    file_name     text,
    file_kind     text,
    bytes         integer,
    sha256        text,
    year          integer,                   -- USE, VERDICT, FREEZE
    edition       text,                      -- USE, VERDICT: id of the instrument
    question      text,
    revision      integer,                   -- of the use or the verdict, from 1
    decision      text,
    words         text,
    previous_hash text        not null,
    hash          text        not null,
    primary key (region_code, seq),
    constraint ledger_content foreign key (region_code, sha256) references evaluation.evidence_content,
    constraint ledger_year check (year between 2017 and 2100),
    constraint ledger_file check (kind <> 'FILE' or num_nulls(evidence, title, period_from, period_to, file_name, file_kind, bytes, sha256) = 0
        and period_from <= period_to),
    constraint ledger_use check (kind not in ('USE', 'VERDICT') or num_nulls(evidence, year, edition, question, revision) = 0),
    constraint ledger_freeze check (kind <> 'FREEZE' or year is not null and evidence is null),
    constraint ledger_decision check (case kind
        when 'FILE' then decision is null
        when 'USE' then decision in ('ADDED', 'WITHDRAWN')
        when 'VERDICT' then decision = 'ACCEPTED' or decision in ('CORRECT', 'REFUSED') and btrim(words) <> ''
        when 'FREEZE' then decision is null
        else false end),
    constraint ledger_lengths check (length(title) <= 200 and length(words) <= 2000 and length(file_name) <= 200)
);
create unique index ledger_file_once on evaluation.ledger_entry (region_code, sha256) where kind = 'FILE';
create unique index ledger_evidence on evaluation.ledger_entry (region_code, evidence) where kind = 'FILE';
create unique index ledger_replaced_once on evaluation.ledger_entry (region_code, replaces) where kind = 'FILE';
create unique index ledger_revision on evaluation.ledger_entry (region_code, evidence, year, edition, question, kind, revision)
    where kind in ('USE', 'VERDICT');
create unique index ledger_frozen_once on evaluation.ledger_entry (region_code, year) where kind = 'FREEZE';
create index ledger_by_year on evaluation.ledger_entry (region_code, year, edition, question) where kind = 'USE';

-- The last entry of each chain; its row is the chain's lock.
create table evaluation.ledger_head (
    region_code text   primary key references region.area,
    seq         bigint not null,
    hash        text   not null
);

alter table evaluation.evidence_content enable row level security;
alter table evaluation.evidence_content force row level security;
alter table evaluation.ledger_entry enable row level security;
alter table evaluation.ledger_entry force row level security;
alter table evaluation.ledger_head enable row level security;
alter table evaluation.ledger_head force row level security;
create policy evidence_content_in_scope on evaluation.evidence_content to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
create policy ledger_entry_read on evaluation.ledger_entry for select to mandala_app using (identity.in_scope(region_code));
create policy ledger_head_read on evaluation.ledger_head for select to mandala_app using (identity.in_scope(region_code));
-- Forced row-level security binds the owner too; append_to_ledger works as the owner, and so does the foreign key to the content.
create policy evidence_content_of_owner on evaluation.evidence_content to current_user using (true) with check (true);
create policy ledger_entry_of_owner on evaluation.ledger_entry to current_user using (true) with check (true);
create policy ledger_head_of_owner on evaluation.ledger_head to current_user using (true) with check (true);
grant select, insert on evaluation.evidence_content to mandala_app;
grant select on evaluation.ledger_entry, evaluation.ledger_head to mandala_app;

-- id.mandala.evaluation.evidence.LedgerLine computes the same in Java; a test holds the two together. Each column as text: its length in
-- bytes, a colon, itself; what is absent is empty.
create function evaluation.ledger_digest(e evaluation.ledger_entry) returns text
    language sql stable
    return (select encode(sha256(convert_to(string_agg(octet_length(convert_to(text, 'UTF8')) || ':' || text, '' order by place), 'UTF8')), 'hex')
        from (select coalesce(cell, '') as text, place from unnest(array[
            e.region_code, e.seq::text, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.kind, e.actor_id::text, e.name,
            e.evidence::text, e.replaces::text, e.title, to_char(e.period_from, 'YYYY-MM-DD'), to_char(e.period_to, 'YYYY-MM-DD'),
            e.file_name, e.file_kind, e.bytes::text, e.sha256, e.year::text, e.edition, e.question, e.revision::text, e.decision, e.words,
            e.previous_hash]) with ordinality as it (cell, place)) as cells);

-- Adds an entry given by its columns. Empty where its revision is not the next one: somebody was faster.
create function evaluation.append_to_ledger(entry jsonb, out seq bigint, out hash text)
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    chain evaluation.ledger_head;
    added evaluation.ledger_entry := jsonb_populate_record(null::evaluation.ledger_entry, entry);
begin
    if not identity.in_scope(added.region_code) then
        raise exception 'region % is out of scope', added.region_code using errcode = 'insufficient_privilege';
    end if;
    insert into evaluation.ledger_head
    values (added.region_code, 0, encode(sha256(convert_to('ledger ' || added.region_code, 'UTF8')), 'hex')) on conflict do nothing;
    select * into strict chain from evaluation.ledger_head h where h.region_code = added.region_code for update;
    if added.kind in ('USE', 'VERDICT') then
        if exists (select from evaluation.ledger_entry f
                   where f.region_code = added.region_code and f.kind = 'FREEZE' and f.year = added.year) then
            raise exception 'the evidence of % is closed', added.year using errcode = 'check_violation', constraint = 'ledger_year_open';
        end if;
        if added.revision <> 1 + (select count(*) from evaluation.ledger_entry e
                                  where e.region_code = added.region_code and e.evidence = added.evidence and e.year = added.year
                                    and e.edition = added.edition and e.question = added.question and e.kind = added.kind) then
            return;
        end if;
    end if;
    added.seq := chain.seq + 1;
    added.at := clock_timestamp();
    added.previous_hash := chain.hash;
    added.hash := evaluation.ledger_digest(added);
    insert into evaluation.ledger_entry values (added.*);
    update evaluation.ledger_head h set seq = added.seq, hash = added.hash where h.region_code = added.region_code;
    seq := added.seq;
    hash := added.hash;
end $$;
revoke execute on function evaluation.ledger_digest(evaluation.ledger_entry) from public;
revoke execute on function evaluation.append_to_ledger(jsonb) from public;
grant execute on function evaluation.append_to_ledger(jsonb) to mandala_app;

-- Which file answers which question today, with the last verdict on that use; a verdict on a use that was taken back and made again is
-- none of it.
create view evaluation.evidence_use with (security_invoker = true) as
select used.region_code, used.evidence, used.year, used.edition, used.question, used.revision, used.decision, used.seq, used.name, used.at,
    coalesce(verdict.revision, 0) as verdicts,
    case when verdict.seq > used.seq then verdict.decision end as verdict,
    verdict.words as verdict_words, verdict.name as verdict_name, verdict.at as verdict_at
from (select distinct on (region_code, evidence, year, edition, question) *
      from evaluation.ledger_entry where kind = 'USE'
      order by region_code, evidence, year, edition, question, revision desc) used
left join lateral (
    select * from evaluation.ledger_entry v
    where v.region_code = used.region_code and v.evidence = used.evidence and v.year = used.year and v.edition = used.edition
      and v.question = used.question and v.kind = 'VERDICT'
    order by v.revision desc limit 1) verdict on true;
grant select on evaluation.evidence_use to mandala_app;
