-- The ministry's round of a year and an edition: its days, who is invited, who takes part, who hands in and who marks. New; no rows exist.
-- Like the cycle it belongs to, a round is of the nation and known to everybody.
create table evaluation.round (
    year      integer     not null references evaluation.cycle,
    edition   text        not null,                    -- id of the instrument
    phase     text        not null default '',         -- 'Tahap II' where the year has two
    opened_by text        not null,
    opened_at timestamptz not null default clock_timestamp(),
    primary key (year, edition)
);

-- Its days. A change is the next revision with its reason; the highest counts. A day nobody knows any more is absent.
create table evaluation.round_term (
    year             integer     not null,
    edition          text        not null,
    revision         integer     not null,
    invited_on       date,
    self_due         date,                             -- the regency's own answers, that day included
    marks_due        date,                             -- the assessors' marks, that day included
    objections_until date,
    letter_due       date        not null,
    letter_number    text,                             -- of the result letter, once it is sent
    letter_on        date,
    fingerprint      text        not null,             -- SHA-256 of the edition as it was loaded
    reason           text        not null default '',
    name             text        not null,             -- of who wrote it
    at               timestamptz not null default clock_timestamp(),
    primary key (year, edition, revision),
    constraint round_term_of_round foreign key (year, edition) references evaluation.round,
    constraint round_term_revision check (revision >= 1),
    constraint round_term_changed_for_a_reason check (revision = 1 or btrim(reason) <> ''),
    constraint round_term_letter check ((letter_number is null) = (letter_on is null)),
    constraint round_term_lengths check (length(reason) <= 1000 and length(letter_number) <= 100)
);

create table evaluation.invitation (
    region_code text        not null references region.area,
    year        integer     not null,
    edition     text        not null,
    name        text        not null,                  -- of who invited
    at          timestamptz not null default clock_timestamp(),
    primary key (region_code, year),
    constraint invitation_to_round foreign key (year, edition) references evaluation.round
);
create index invitation_by_round on evaluation.invitation (year, edition);

-- Who does not take part, and who does again; the highest revision counts, none means taking part.
create table evaluation.participation (
    region_code text        not null,
    year        integer     not null,
    revision    integer     not null,
    takes_part  boolean     not null,
    reason      text        not null,
    name        text        not null,
    at          timestamptz not null default clock_timestamp(),
    primary key (region_code, year, revision),
    constraint participation_of_invited foreign key (region_code, year) references evaluation.invitation,
    constraint participation_for_a_reason check (btrim(reason) <> '' and length(reason) <= 1000)
);

-- The self-assessment handed in, and given back; the highest revision counts.
create table evaluation.self_submission (
    region_code text        not null,
    year        integer     not null,
    revision    integer     not null,
    handed_in   boolean     not null,                  -- else given back by the ministry
    answered    integer     not null,
    missing     text[]      not null default '{}',     -- keys of questions without an answer then
    reason      text        not null default '',
    name        text        not null,
    at          timestamptz not null default clock_timestamp(),
    primary key (region_code, year, revision),
    constraint self_submission_of_invited foreign key (region_code, year) references evaluation.invitation,
    constraint self_submission_given_back_for_a_reason check (handed_in or btrim(reason) <> ''),
    constraint self_submission_reason_length check (length(reason) <= 1000)
);

-- The days a judgement moved on, and what the ministry allowed to be closed without waiting for an assessor.
create table evaluation.round_step (
    region_code text        not null,
    year        integer     not null,
    step        text        not null,
    reason      text        not null default '',
    name        text        not null,
    at          timestamptz not null default clock_timestamp(),
    primary key (region_code, year, step),
    constraint round_step_of_invited foreign key (region_code, year) references evaluation.invitation,
    constraint round_step_known check (step in ('SETTLED', 'PUBLISHED')),
    constraint round_step_allowed_for_a_reason
        check (step <> 'UNFINISHED_ALLOWED' or btrim(reason) <> '' and length(reason) <= 1000)
);

-- Where an assessor comes from, as the ministry declared it: there, and below, nobody gives this account a seat until that day is over.
create table evaluation.assessor_home (
    region_code text        not null references region.area,
    account_id  uuid        not null,
    revision    integer     not null,
    until       date        not null,
    why         text        not null,
    name        text        not null,                  -- of who declared it
    at          timestamptz not null default clock_timestamp(),
    primary key (region_code, account_id, revision),
    constraint assessor_home_for_a_reason check (btrim(why) <> '' and length(why) <= 1000)
);

alter table evaluation.round enable row level security;
alter table evaluation.round force row level security;
create policy round_read on evaluation.round for select to mandala_app using (true);
create policy round_add on evaluation.round for insert to mandala_app with check (identity.in_scope('00'));
grant select, insert on evaluation.round to mandala_app;

alter table evaluation.round_term enable row level security;
alter table evaluation.round_term force row level security;
create policy round_term_read on evaluation.round_term for select to mandala_app using (true);
create policy round_term_add on evaluation.round_term for insert to mandala_app with check (identity.in_scope('00'));
grant select, insert on evaluation.round_term to mandala_app;

alter table evaluation.invitation enable row level security;
alter table evaluation.invitation force row level security;
create policy invitation_read on evaluation.invitation for select to mandala_app using (identity.in_scope(region_code));
create policy invitation_add on evaluation.invitation for insert to mandala_app with check (identity.in_scope('00'));
grant select, insert on evaluation.invitation to mandala_app;

alter table evaluation.participation enable row level security;
alter table evaluation.participation force row level security;
create policy participation_read on evaluation.participation for select to mandala_app using (identity.in_scope(region_code));
create policy participation_add on evaluation.participation for insert to mandala_app with check (identity.in_scope('00'));
grant select, insert on evaluation.participation to mandala_app;

alter table evaluation.self_submission enable row level security;
alter table evaluation.self_submission force row level security;
create policy self_submission_read on evaluation.self_submission for select to mandala_app using (identity.in_scope(region_code));
create policy self_submission_add on evaluation.self_submission for insert to mandala_app
    with check (identity.in_scope(region_code) and (handed_in or identity.in_scope('00')));
grant select, insert on evaluation.self_submission to mandala_app;

alter table evaluation.round_step enable row level security;
alter table evaluation.round_step force row level security;
create policy round_step_read on evaluation.round_step for select to mandala_app using (identity.in_scope(region_code));
create policy round_step_add on evaluation.round_step for insert to mandala_app with check (identity.in_scope('00'));
grant select, insert on evaluation.round_step to mandala_app;

alter table evaluation.assessor_home enable row level security;
alter table evaluation.assessor_home force row level security;
create policy assessor_home_read on evaluation.assessor_home for select to mandala_app using (identity.in_scope('00'));
create policy assessor_home_add on evaluation.assessor_home for insert to mandala_app with check (identity.in_scope('00'));
grant select, insert on evaluation.assessor_home to mandala_app;

-- A seat taken by marking before the regency was invited is given by the ministry afterwards.
grant update (given_by) on evaluation.assessor to mandala_app;

create view evaluation.current_submission with (security_invoker = true) as
select distinct on (region_code, year) * from evaluation.self_submission order by region_code, year, revision desc;

create view evaluation.current_participation with (security_invoker = true) as
select distinct on (region_code, year) * from evaluation.participation order by region_code, year, revision desc;

create view evaluation.current_assessor_home with (security_invoker = true) as
select distinct on (region_code, account_id) * from evaluation.assessor_home order by region_code, account_id, revision desc;

grant select on evaluation.current_submission, evaluation.current_participation,
    evaluation.current_assessor_home to mandala_app;
