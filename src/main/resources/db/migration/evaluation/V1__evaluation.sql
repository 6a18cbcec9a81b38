-- How regencies were judged, year by year: the marks behind it and the words beside it. What may be disputed (a mark, a score, a
-- finding) is never changed in place: a correction is the next revision of it, and the highest revision counts.
-- First migration of this schema: no rows exist yet.

grant usage on schema evaluation to mandala_app;

-- The yearly round, the same for the whole nation.
create table evaluation.cycle (
    year  integer primary key,
    phase text,                                -- 'Tahap II' where the ministry held two rounds in the year
    constraint cycle_year_sane check (year between 2017 and 2100)
);
-- Years and rounds of the ministry's result letters B-1004/DJAI/AI.01.04/12/2022 and B-1384/DJAI/AI.01.04/12/2023; 2024 was held
-- in November 2024.
insert into evaluation.cycle (year, phase) values (2022, null), (2023, 'Tahap II'), (2024, 'Tahap II');

alter table evaluation.cycle enable row level security;
alter table evaluation.cycle force row level security;
create policy cycle_read on evaluation.cycle for select to mandala_app using (true);
create policy cycle_add on evaluation.cycle for insert to mandala_app with check (identity.in_scope('00'));
grant select, insert on evaluation.cycle to mandala_app;

-- One regency in one year. Marks are taken while it is in ENTRY; what is FINAL is closed, and may then be shown to everybody.
create table evaluation.evaluation (
    region_code text        not null,
    year        integer     not null references evaluation.cycle,
    edition     text        not null,          -- id of the instrument
    status      text        not null default 'ENTRY',
    published   boolean     not null default false,
    source      text        not null,          -- letter, file or round the judgement comes from
    version     integer     not null default 1,
    changed_at  timestamptz not null default now(),
    primary key (region_code, year),
    constraint evaluation_of_regency check (region_code ~ '^\d{2}\.\d{2}$'),
    constraint evaluation_status_known check (status in ('ENTRY', 'FINAL')),
    constraint evaluation_final_before_published check (status = 'FINAL' or not published)
);
create index evaluation_by_year on evaluation.evaluation (year, region_code);

alter table evaluation.evaluation enable row level security;
alter table evaluation.evaluation force row level security;
create policy evaluation_read on evaluation.evaluation for select to mandala_app
    using (published or identity.in_scope(region_code));
create policy evaluation_add on evaluation.evaluation for insert to mandala_app
    with check (identity.in_scope(region_code));
create policy evaluation_change on evaluation.evaluation for update to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update (edition, status, published, source, version, changed_at)
    on evaluation.evaluation to mandala_app;

-- Scores of components as a result letter prints them, for regencies whose single marks are not public.
create table evaluation.component_score (
    region_code text        not null,
    year        integer     not null,
    component   text        not null,
    revision    integer     not null,
    score       numeric     not null,
    entered_by  text        not null,
    entered_at  timestamptz not null default now(),
    primary key (region_code, year, component, revision),
    constraint component_score_of_evaluation foreign key (region_code, year) references evaluation.evaluation,
    constraint component_score_not_negative check (score >= 0),
    constraint component_score_revision_counts check (revision > 0)
);

-- Who marks: a person with an account, or a label from an imported sheet ('mean' where only the assessors' mean is known).
create table evaluation.assessor (
    region_code text        not null,
    year        integer     not null,
    id          uuid        not null,
    account_id  uuid,
    name        text        not null,
    finished_at timestamptz,                   -- said to be done; marks are closed for this assessor until taken up again
    primary key (region_code, year, id),
    constraint assessor_of_evaluation foreign key (region_code, year) references evaluation.evaluation,
    constraint assessor_account_once unique (region_code, year, account_id),
    constraint assessor_named check (btrim(name) <> '')
);
create unique index assessor_label_once on evaluation.assessor (region_code, year, name) where account_id is null;

create table evaluation.mark (
    region_code text        not null,
    year        integer     not null,
    assessor_id uuid        not null,
    question    text        not null,          -- key in the edition; never the code printed on the form, which repeats
    revision    integer     not null,          -- follows the one it corrects
    mark        numeric     not null,
    note        text,
    entered_at  timestamptz not null default now(),
    primary key (region_code, year, assessor_id, question, revision),
    constraint mark_by_assessor foreign key (region_code, year, assessor_id) references evaluation.assessor,
    constraint mark_not_negative check (mark >= 0),
    constraint mark_revision_counts check (revision > 0)
);

create table evaluation.finding (
    region_code  text    not null,
    key          text    not null,
    year         integer not null,
    kind         text    not null,
    place        bigint  generated always as identity,   -- order of the letter
    returns_from text,                         -- the finding of an earlier year that comes back in this one
    primary key (region_code, key),
    constraint finding_of_evaluation foreign key (region_code, year) references evaluation.evaluation,
    constraint finding_returns_from foreign key (region_code, returns_from) references evaluation.finding,
    constraint finding_kind_known check (kind in ('STRENGTH', 'WEAKNESS', 'RECOMMENDATION'))
);
create index finding_by_year on evaluation.finding (region_code, year);
create index finding_returning on evaluation.finding (region_code, returns_from) where returns_from is not null;

create table evaluation.finding_text (
    region_code   text        not null,
    key           text        not null,
    revision      integer     not null,
    dimension     text,
    text_id       text        not null,
    text_en       text        not null,
    attributed_to text,                        -- the assessor named beside it in the letter, where one is
    withdrawn     boolean     not null default false,
    written_by    text        not null,
    written_at    timestamptz not null default now(),
    primary key (region_code, key, revision),
    constraint finding_text_of_finding foreign key (region_code, key) references evaluation.finding,
    constraint finding_text_given check (btrim(text_id) <> '' and btrim(text_en) <> ''),
    constraint finding_text_revision_counts check (revision > 0)
);

-- Whoever may see the evaluation may see what it rests on.
alter table evaluation.component_score enable row level security;
alter table evaluation.component_score force row level security;
create policy component_score_read on evaluation.component_score for select to mandala_app
    using (identity.in_scope(region_code) or exists (
        select from evaluation.evaluation e
        where e.region_code = component_score.region_code and e.year = component_score.year));
create policy component_score_add on evaluation.component_score for insert to mandala_app
    with check (identity.in_scope(region_code));
grant select, insert on evaluation.component_score to mandala_app;

alter table evaluation.mark enable row level security;
alter table evaluation.mark force row level security;
create policy mark_read on evaluation.mark for select to mandala_app
    using (identity.in_scope(region_code) or exists (
        select from evaluation.evaluation e where e.region_code = mark.region_code and e.year = mark.year));
create policy mark_add on evaluation.mark for insert to mandala_app with check (identity.in_scope(region_code));
grant select, insert on evaluation.mark to mandala_app;

alter table evaluation.finding enable row level security;
alter table evaluation.finding force row level security;
create policy finding_read on evaluation.finding for select to mandala_app
    using (identity.in_scope(region_code) or exists (
        select from evaluation.evaluation e where e.region_code = finding.region_code and e.year = finding.year));
create policy finding_add on evaluation.finding for insert to mandala_app with check (identity.in_scope(region_code));
grant select, insert on evaluation.finding to mandala_app;

alter table evaluation.finding_text enable row level security;
alter table evaluation.finding_text force row level security;
create policy finding_text_read on evaluation.finding_text for select to mandala_app
    using (identity.in_scope(region_code) or exists (
        select from evaluation.finding f where f.region_code = finding_text.region_code and f.key = finding_text.key));
create policy finding_text_add on evaluation.finding_text for insert to mandala_app
    with check (identity.in_scope(region_code));
grant select, insert on evaluation.finding_text to mandala_app;

-- Who the assessors are is not public, only what they found.
alter table evaluation.assessor enable row level security;
alter table evaluation.assessor force row level security;
create policy assessor_read on evaluation.assessor for select to mandala_app using (identity.in_scope(region_code));
create policy assessor_add on evaluation.assessor for insert to mandala_app with check (identity.in_scope(region_code));
create policy assessor_finish on evaluation.assessor for update to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update (finished_at) on evaluation.assessor to mandala_app;

-- What counts today.
create view evaluation.current_mark with (security_invoker = true) as
select distinct on (region_code, year, assessor_id, question) *
from evaluation.mark
order by region_code, year, assessor_id, question, revision desc;

create view evaluation.current_component_score with (security_invoker = true) as
select distinct on (region_code, year, component) *
from evaluation.component_score
order by region_code, year, component, revision desc;

create view evaluation.current_finding with (security_invoker = true) as
select f.region_code, f.key, f.year, f.kind, f.place, f.returns_from, t.revision, t.dimension, t.text_id, t.text_en, t.attributed_to
from evaluation.finding f
cross join lateral (
    select * from evaluation.finding_text t
    where t.region_code = f.region_code and t.key = f.key
    order by t.revision desc limit 1) t
where not t.withdrawn;

grant select on evaluation.current_mark, evaluation.current_component_score, evaluation.current_finding to mandala_app;

-- Tables as they were sent, between being checked and being stored, and afterwards as the proof of where figures come from. One that
-- nobody confirmed within a day is removed when the next one arrives.
create table evaluation.received (
    region_code text        not null,          -- always the nation: only a ministry sends these
    id          uuid        not null,
    kind        text        not null,
    year        integer     not null,
    edition     text,
    source      text        not null,
    file_name   text        not null,
    content     bytea       not null,
    received_by text        not null,
    received_at timestamptz not null default now(),
    stored_at   timestamptz,
    primary key (region_code, id),
    constraint received_by_nation check (region_code = '00')
);
create index received_unconfirmed on evaluation.received (region_code, received_at) where stored_at is null;
alter table evaluation.received enable row level security;
alter table evaluation.received force row level security;
create policy received_all on evaluation.received for all to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, delete, update (stored_at) on evaluation.received to mandala_app;
