-- Several assessors mark one regency unseen by each other; then they look at each other's marks, ask the regency, and hear its objections.
-- Marks of evaluations that are settled are read as before. Existing seats where everybody had finished saw the others' marks from now on.

alter table evaluation.assessor add column saw_others_at timestamptz;   -- once every seat had finished; stays
grant update (saw_others_at) on evaluation.assessor to mandala_app;

alter table evaluation.mark add column after_others boolean not null default false;   -- corrected after seeing the others' marks
alter table evaluation.mark add column why text;                                       -- of a correction
alter table evaluation.mark add column objection_id uuid;                              -- the objection it was corrected by
alter table evaluation.mark add constraint mark_after_others_for_a_reason
    check (not after_others or coalesce(btrim(why), '') <> '');
alter table evaluation.mark add constraint mark_why_length check (length(why) <= 2000);

create or replace view evaluation.current_mark with (security_invoker = true) as
select distinct on (region_code, year, assessor_id, question) *
from evaluation.mark
order by region_code, year, assessor_id, question, revision desc;

-- Who is asking, beside the scope: set with it at the start of every transaction; null for the visitor and the program.
create function evaluation.asking_account() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('mandala.account', true), '')::uuid;

-- Whether every seat that was not taken back has finished, and there is one.
create function evaluation.all_in(of_region text, of_year integer) returns boolean
    language sql stable parallel safe
    return coalesce((
        select bool_and(a.finished_at is not null) from evaluation.assessor a
        where a.region_code = of_region and a.year = of_year and a.account_id is not null and a.removed_at is null), false);

-- Whether who asks may see the marks of others while the evaluation is open: an assessor whose seat saw them, the ministry once all are in.
create function evaluation.sees_others(of_region text, of_year integer) returns boolean
    language sql stable parallel safe
    return exists (
            select from evaluation.assessor a
            where a.region_code = of_region and a.year = of_year and a.account_id = evaluation.asking_account()
              and a.removed_at is null and a.saw_others_at is not null)
        or (identity.in_scope('00') and evaluation.all_in(of_region, of_year));

create function evaluation.sees_mark(of_region text, of_year integer, of_assessor uuid) returns boolean
    language sql stable parallel safe
    return exists (
        select from evaluation.assessor a
        where a.region_code = of_region and a.year = of_year and a.id = of_assessor
          and (a.account_id = evaluation.asking_account()
               or (a.finished_at is not null and evaluation.sees_others(of_region, of_year))));

revoke execute on function evaluation.asking_account(), evaluation.all_in(text, integer), evaluation.sees_others(text, integer),
    evaluation.sees_mark(text, integer, uuid) from public;
grant execute on function evaluation.asking_account(), evaluation.all_in(text, integer), evaluation.sees_others(text, integer),
    evaluation.sees_mark(text, integer, uuid) to mandala_app;

drop policy mark_read on evaluation.mark;
create policy mark_read on evaluation.mark for select to mandala_app
    using (exists (
            select from evaluation.evaluation e
            where e.region_code = mark.region_code and e.year = mark.year and e.status = 'FINAL')
        or (identity.in_scope(region_code) and evaluation.sees_mark(region_code, year, assessor_id)));

-- The seats see each other from the moment the last of them finishes, or the last that had not is taken back. Two that finish at once
-- wait for each other, so that one of them is the last.
create function evaluation.show_others() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('evaluation.seats ' || new.region_code || ' ' || new.year, 0));
    if evaluation.all_in(new.region_code, new.year) then
        update evaluation.assessor set saw_others_at = now()
        where region_code = new.region_code and year = new.year and account_id is not null and removed_at is null
          and saw_others_at is null;
    end if;
    return null;
end $$;
revoke execute on function evaluation.show_others() from public;
grant execute on function evaluation.show_others() to mandala_app;
create trigger assessor_shows_others after insert or update of finished_at, removed_at on evaluation.assessor
    for each row execute function evaluation.show_others();

alter table evaluation.assessor no force row level security;
update evaluation.assessor a set saw_others_at = now()
where a.account_id is not null and a.removed_at is null and evaluation.all_in(a.region_code, a.year);
alter table evaluation.assessor force row level security;

-- Where an assessor asks the regency. What was said is closed once an assessor signed it; before that the plan may change.
create table evaluation.interview (
    region_code   text        not null,
    id            uuid        not null,
    year          integer     not null,
    held_on       date        not null,
    starts        time        not null,                -- by the clock of the capital
    ends          time        not null,
    manner        text        not null,
    place         text        not null,                -- a room, or the address of the meeting; never fetched
    by_assessors  text        not null default '',     -- who was there
    by_region     text        not null default '',
    planned_by    text        not null,
    signed_by     text,
    signed_at     timestamptz,
    version       integer     not null default 1,
    primary key (region_code, id),
    constraint interview_of_evaluation foreign key (region_code, year) references evaluation.evaluation,
    constraint interview_manner_known check (manner in ('IN_PERSON', 'VIRTUAL')),
    constraint interview_ends_later check (ends > starts),
    constraint interview_place_given check (btrim(place) <> '' and length(place) <= 300),
    constraint interview_lengths check (length(by_assessors) <= 1000 and length(by_region) <= 1000),
    constraint interview_signed_whole check ((signed_by is null) = (signed_at is null)),
    constraint interview_signed_with_both check (signed_at is null or (btrim(by_assessors) <> '' and btrim(by_region) <> ''))
);
create index interview_by_year on evaluation.interview (region_code, year);

create table evaluation.interview_item (
    region_code  text     not null,
    interview_id uuid     not null,
    question     text     not null,
    position     smallint not null,
    said         text     not null default '',
    primary key (region_code, interview_id, question),
    constraint interview_item_of foreign key (region_code, interview_id) references evaluation.interview,
    constraint interview_item_length check (length(said) <= 4000)
);

create table evaluation.interview_comment (
    region_code  text        not null,
    interview_id uuid        not null,
    number       integer     not null,
    words        text        not null,
    name         text        not null,
    at           timestamptz not null default clock_timestamp(),
    primary key (region_code, interview_id, number),
    constraint interview_comment_of foreign key (region_code, interview_id) references evaluation.interview,
    constraint interview_comment_given check (btrim(words) <> '' and length(words) <= 2000)
);

alter table evaluation.interview enable row level security;
alter table evaluation.interview force row level security;
create policy interview_read on evaluation.interview for select to mandala_app using (identity.in_scope(region_code));
create policy interview_add on evaluation.interview for insert to mandala_app with check (identity.in_scope(region_code));
create policy interview_change on evaluation.interview for update to mandala_app
    using (identity.in_scope(region_code) and signed_at is null) with check (identity.in_scope(region_code));
grant select, insert, update (held_on, starts, ends, manner, place, by_assessors, by_region, signed_by, signed_at, version)
    on evaluation.interview to mandala_app;

alter table evaluation.interview_item enable row level security;
alter table evaluation.interview_item force row level security;
create policy interview_item_read on evaluation.interview_item for select to mandala_app using (identity.in_scope(region_code));
create policy interview_item_add on evaluation.interview_item for insert to mandala_app with check (identity.in_scope(region_code));
create policy interview_item_change on evaluation.interview_item for update to mandala_app
    using (identity.in_scope(region_code) and exists (
        select from evaluation.interview i
        where i.region_code = interview_item.region_code and i.id = interview_item.interview_id and i.signed_at is null))
    with check (identity.in_scope(region_code));
grant select, insert, update (said) on evaluation.interview_item to mandala_app;

alter table evaluation.interview_comment enable row level security;
alter table evaluation.interview_comment force row level security;
create policy interview_comment_in_scope on evaluation.interview_comment to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert on evaluation.interview_comment to mandala_app;

-- When a judgement was settled: from that day the regency may object. Evaluations settled before have none and hear no objection.
create table evaluation.settlement (
    region_code text    not null,
    year        integer not null,
    settled_on  date    not null,
    primary key (region_code, year),
    constraint settlement_of_evaluation foreign key (region_code, year) references evaluation.evaluation
);

create table evaluation.objection (
    region_code text        not null,
    year        integer     not null,
    question    text        not null,
    words       text        not null,
    page        text,                                  -- where the proof can be looked at, below the region's pages
    id          uuid        not null,
    name        text        not null,                  -- of who objected
    at          timestamptz not null default clock_timestamp(),
    primary key (region_code, id),
    constraint objection_once unique (region_code, year, question),
    constraint objection_to_settlement foreign key (region_code, year) references evaluation.settlement,
    constraint objection_words_given check (btrim(words) <> '' and length(words) <= 4000),
    constraint objection_page_below check (page ~ '^/[^/]' and length(page) <= 300)
);

create table evaluation.objection_answer (
    region_code  text        not null,
    objection_id uuid        not null,
    mark         numeric,                              -- as it was corrected; absent where the objection was dismissed
    words        text        not null,
    name         text        not null,
    at           timestamptz not null default clock_timestamp(),
    primary key (region_code, objection_id),
    constraint objection_answer_to foreign key (region_code, objection_id) references evaluation.objection,
    constraint objection_answer_words_given check (btrim(words) <> '' and length(words) <= 4000)
);
alter table evaluation.mark add constraint mark_by_objection foreign key (region_code, objection_id) references evaluation.objection;

alter table evaluation.settlement enable row level security;
alter table evaluation.settlement force row level security;
create policy settlement_in_scope on evaluation.settlement to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert on evaluation.settlement to mandala_app;

alter table evaluation.objection enable row level security;
alter table evaluation.objection force row level security;
create policy objection_in_scope on evaluation.objection to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert on evaluation.objection to mandala_app;

alter table evaluation.objection_answer enable row level security;
alter table evaluation.objection_answer force row level security;
create policy objection_answer_in_scope on evaluation.objection_answer to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert on evaluation.objection_answer to mandala_app;
