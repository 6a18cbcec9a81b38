-- How a round chooses: rule, applicants, what they answer, what others publish of them, marks, decisions, objections. Nothing is
-- overwritten: the highest revision counts. New; no rows exist.
create table movement.selection_rule (
    round            text        not null references movement.round,
    revision         integer     not null,
    edition          text        not null,             -- id of the instrument
    places           integer     not null,
    ties             text[]      not null,             -- components, in the order that decides between equals
    answers_due      date,                             -- that day included
    objections_until date,
    reason           text        not null default '',
    name             text        not null,
    at               timestamptz not null default clock_timestamp(),
    primary key (round, revision),
    constraint selection_rule_places check (places between 1 and 600),
    constraint selection_rule_changed_for_a_reason check (revision = 1 or btrim(reason) <> ''),
    constraint selection_rule_reason check (length(reason) <= 1000)
);

create table movement.selection_criterion (
    round      text    not null,
    revision   integer not null,
    question   text    not null,
    kind       text    not null,
    from_year  integer not null,
    to_year    integer not null,
    conversion text    not null,
    primary key (round, revision, question),
    constraint selection_criterion_of_rule foreign key (round, revision) references movement.selection_rule
);

-- Announced, and the members admitted: what the public is told.
create table movement.selection_end (
    round    text        primary key references movement.round,
    decision integer     not null,
    assessed integer     not null,
    places   integer     not null,
    name     text        not null,
    at       timestamptz not null default clock_timestamp()
);

create table movement.applicant (
    region_code text        not null references region.area,
    round       text        not null references movement.round,
    called      text        not null,                  -- as the region was called when it was invited
    name        text        not null,
    at          timestamptz not null default clock_timestamp(),
    primary key (region_code, round)
);
create index applicant_by_round on movement.applicant (round);

-- Who is not ranked (withdrawn, split, merged …), or again is.
create table movement.applicant_aside (
    region_code text        not null,
    round       text        not null,
    revision    integer     not null,
    aside       boolean     not null,
    reason      text        not null,
    name        text        not null,
    at          timestamptz not null default clock_timestamp(),
    primary key (region_code, round, revision),
    constraint applicant_aside_of_applicant foreign key (region_code, round) references movement.applicant,
    constraint applicant_aside_for_a_reason check (btrim(reason) <> '' and length(reason) <= 1000)
);

create table movement.applicant_lot (
    region_code text        not null,
    round       text        not null,
    revision    integer     not null,
    number      integer     not null,
    reason      text        not null,                  -- how and before whom it was drawn
    name        text        not null,
    at          timestamptz not null default clock_timestamp(),
    primary key (region_code, round, revision),
    constraint applicant_lot_of_applicant foreign key (region_code, round) references movement.applicant,
    constraint applicant_lot_number check (number between 1 and 1000),
    constraint applicant_lot_for_a_reason check (btrim(reason) <> '' and length(reason) <= 1000)
);

create table movement.outside_index (
    region_code text        not null references region.area,
    kind        text        not null,
    year        integer     not null,
    revision    integer     not null,
    value       numeric     not null,
    level       text        not null,
    source      text        not null,
    dated       date        not null,
    name        text        not null,                  -- of who imported it
    at          timestamptz not null default clock_timestamp(),
    primary key (region_code, kind, year, revision),
    constraint outside_index_kind check (kind in ('SPBE', 'PEMDI', 'KFD')),
    constraint outside_index_level check (level in ('LOWEST', 'LOW', 'MIDDLE', 'HIGH', 'HIGHEST')),
    constraint outside_index_source check (btrim(source) <> '' and length(source) <= 300)
);

-- The questionnaire: the applicant's own mark, what it says, and what proves it.
create table movement.applicant_answer (
    region_code text        not null,
    round       text        not null,
    question    text        not null,
    revision    integer     not null,
    mark        numeric     not null,
    words       text        not null,
    link        text        not null default '',
    file        uuid,
    name        text        not null,
    at          timestamptz not null default clock_timestamp(),
    primary key (region_code, round, question, revision),
    constraint applicant_answer_of_applicant foreign key (region_code, round) references movement.applicant,
    constraint applicant_answer_words check (btrim(words) <> '' and length(words) <= 4000),
    constraint applicant_answer_link check (link = '' or link ~ '^https?://' and length(link) <= 500)
);

create table movement.applicant_file (
    region_code text        not null,
    id          uuid        not null,
    round       text        not null,
    file_name   text        not null,
    file_kind   text        not null,
    sha256      text        not null,
    content     bytea       not null,
    name        text        not null,
    at          timestamptz not null default clock_timestamp(),
    primary key (region_code, id),
    constraint applicant_file_of_applicant foreign key (region_code, round) references movement.applicant,
    constraint applicant_file_hashed check (sha256 = encode(sha256(content), 'hex')),
    constraint applicant_file_size check (length(content) between 1 and 10485760)
);
alter table movement.applicant_file alter column content set storage external;
alter table movement.applicant_answer add constraint applicant_answer_file
    foreign key (region_code, file) references movement.applicant_file;

create table movement.applicant_mark (
    region_code text        not null,
    round       text        not null,
    question    text        not null,
    assessor    text        not null,                  -- as the minutes name him
    revision    integer     not null,
    mark        numeric     not null,
    note        text        not null default '',
    name        text        not null,
    at          timestamptz not null default clock_timestamp(),
    primary key (region_code, round, question, assessor, revision),
    constraint applicant_mark_of_applicant foreign key (region_code, round) references movement.applicant,
    constraint applicant_mark_assessor check (btrim(assessor) <> '' and length(assessor) <= 120),
    constraint applicant_mark_note check (length(note) <= 2000)
);

-- Of the nation: it holds every applicant's marks.
create table movement.decision (
    round          text        not null references movement.round,
    revision       integer     not null,
    input          text        not null,               -- canonical
    input_sha256   text        not null,
    outcome        text        not null,
    outcome_sha256 text        not null,
    reason         text        not null,
    name           text        not null,
    at             timestamptz not null default clock_timestamp(),
    primary key (round, revision),
    constraint decision_for_a_reason check (btrim(reason) <> '' and length(reason) <= 2000)
);

-- What an applicant is told of a decision: its own place, and where the line lay.
create table movement.standing (
    region_code   text    not null,
    round         text    not null,
    revision      integer not null,
    rank          integer,                             -- null: not ranked
    ranked        integer not null,
    index         numeric,
    line          numeric,                             -- index of the last who was chosen
    told_apart_by text,
    chosen        boolean not null,
    primary key (region_code, round, revision),
    constraint standing_of_applicant foreign key (region_code, round) references movement.applicant,
    constraint standing_of_decision foreign key (round, revision) references movement.decision
);

create table movement.selection_objection (
    region_code text        not null,
    round       text        not null,
    number      integer     not null,
    decision    integer     not null,
    words       text        not null,
    name        text        not null,
    at          timestamptz not null default clock_timestamp(),
    primary key (region_code, round, number),
    constraint selection_objection_of_applicant foreign key (region_code, round) references movement.applicant,
    constraint selection_objection_words check (btrim(words) <> '' and length(words) <= 4000)
);

create table movement.selection_answer (
    region_code text        not null,
    round       text        not null,
    number      integer     not null,
    upheld      boolean     not null,
    words       text        not null,
    name        text        not null,
    at          timestamptz not null default clock_timestamp(),
    primary key (region_code, round, number),
    constraint selection_answer_of_objection foreign key (region_code, round, number) references movement.selection_objection,
    constraint selection_answer_words check (btrim(words) <> '' and length(words) <= 4000)
);

do $$
declare
    t text;
begin
    foreach t in array array['selection_rule', 'selection_criterion', 'selection_end'] loop
        execute format('alter table movement.%I enable row level security', t);
        execute format('alter table movement.%I force row level security', t);
        execute format('create policy %I on movement.%I for select to mandala_app using (true)', t || '_read', t);
        execute format('create policy %I on movement.%I for insert to mandala_app with check (identity.in_scope(''00''))', t || '_add', t);
        execute format('grant select, insert on movement.%I to mandala_app', t);
    end loop;
    foreach t in array array['applicant', 'applicant_aside', 'applicant_lot', 'outside_index', 'applicant_mark', 'standing',
                             'selection_answer'] loop
        execute format('alter table movement.%I enable row level security', t);
        execute format('alter table movement.%I force row level security', t);
        execute format('create policy %I on movement.%I for select to mandala_app using (identity.in_scope(region_code))', t || '_read', t);
        execute format('create policy %I on movement.%I for insert to mandala_app with check (identity.in_scope(''00''))', t || '_add', t);
        execute format('grant select, insert on movement.%I to mandala_app', t);
    end loop;
    foreach t in array array['applicant_answer', 'applicant_file', 'selection_objection'] loop
        execute format('alter table movement.%I enable row level security', t);
        execute format('alter table movement.%I force row level security', t);
        execute format('create policy %I on movement.%I for select to mandala_app using (identity.in_scope(region_code))', t || '_read', t);
        execute format('create policy %I on movement.%I for insert to mandala_app with check (identity.in_scope(region_code))', t || '_add', t);
        execute format('grant select, insert on movement.%I to mandala_app', t);
    end loop;
end $$;

alter table movement.decision enable row level security;
alter table movement.decision force row level security;
create policy decision_read on movement.decision for select to mandala_app using (identity.in_scope('00'));
create policy decision_add on movement.decision for insert to mandala_app with check (identity.in_scope('00'));
grant select, insert on movement.decision to mandala_app;

create view movement.current_index with (security_invoker = true) as
select distinct on (region_code, kind, year) * from movement.outside_index order by region_code, kind, year, revision desc;

create view movement.current_answer with (security_invoker = true) as
select distinct on (region_code, round, question) * from movement.applicant_answer
order by region_code, round, question, revision desc;

create view movement.current_mark with (security_invoker = true) as
select distinct on (region_code, round, question, assessor) * from movement.applicant_mark
order by region_code, round, question, assessor, revision desc;

create view movement.current_aside with (security_invoker = true) as
select distinct on (region_code, round) * from movement.applicant_aside order by region_code, round, revision desc;

create view movement.current_lot with (security_invoker = true) as
select distinct on (region_code, round) * from movement.applicant_lot order by region_code, round, revision desc;

grant select on movement.current_index, movement.current_answer, movement.current_mark, movement.current_aside,
    movement.current_lot to mandala_app;
