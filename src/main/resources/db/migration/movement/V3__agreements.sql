-- Agreements: one text of the ministry for a round, a paper of it for each member, signatures, duties. Nothing is overwritten. New; no
-- rows exist. The text is known to everybody; a paper to its region, and by its token to whoever holds it.
create table movement.agreement (
    id              uuid        primary key,
    round           text        not null references movement.round,
    kind            text        not null,
    title           text        not null,
    opening         text        not null,
    numbering       text        not null,              -- with *: the paper's place by code
    ministry_name   text        not null,
    ministry_office text        not null,
    dated           date        not null,
    valid_until     date        not null,
    name            text        not null,
    at              timestamptz not null default clock_timestamp(),
    constraint agreement_kind check (kind in ('MEMORANDUM', 'LETTER', 'COMMITMENT')),
    constraint agreement_term check (valid_until > dated),
    constraint agreement_numbering check (numbering like '%*%' and length(numbering) <= 100),
    constraint agreement_lengths check (length(title) <= 200 and length(opening) <= 4000
        and length(ministry_name) <= 120 and length(ministry_office) <= 200)
);
create index agreement_by_round on movement.agreement (round);

create table movement.clause (
    agreement uuid    not null references movement.agreement,
    number    integer not null,
    words     text    not null,
    duty      text    not null default '',             -- what a regency owes by it; empty where nothing
    due       date,
    output    text    not null default '',             -- of Bimtek, where one fulfils the duty
    primary key (agreement, number),
    constraint clause_words check (btrim(words) <> '' and length(words) <= 2000 and length(duty) <= 300),
    constraint clause_due check ((duty = '') = (due is null))
);

-- OPENED for signing, CLOSED.
create table movement.agreement_step (
    agreement uuid        not null references movement.agreement,
    step      text        not null,
    name      text        not null,
    at        timestamptz not null default clock_timestamp(),
    primary key (agreement, step),
    constraint agreement_step_known check (step in ('OPENED', 'CLOSED'))
);

create table movement.paper (
    region_code text        not null references region.area,
    agreement   uuid        not null references movement.agreement,
    number      text        not null,
    token       text        not null unique,
    at          timestamptz not null default clock_timestamp(),
    primary key (region_code, agreement)
);
create index paper_by_agreement on movement.paper (agreement);

-- Who signs for the region; the highest revision counts.
create table movement.paper_signer (
    region_code text        not null,
    agreement   uuid        not null,
    revision    integer     not null,
    signer      text        not null,
    office      text        not null,
    capacity    text        not null,
    mandate     text        not null default '',       -- number and date of the decree or power of attorney
    name        text        not null,
    at          timestamptz not null default clock_timestamp(),
    primary key (region_code, agreement, revision),
    constraint paper_signer_of_paper foreign key (region_code, agreement) references movement.paper,
    constraint paper_signer_capacity check (capacity in ('SELF', 'ACTING', 'ON_BEHALF')),
    constraint paper_signer_power check (capacity = 'SELF' or btrim(mandate) <> ''),
    constraint paper_signer_lengths check (length(signer) between 1 and 120 and length(office) between 1 and 200
        and length(mandate) <= 200)
);

-- The file as it was after each signature, the first on the file as it was written.
create table movement.paper_signature (
    region_code text        not null,
    agreement   uuid        not null,
    ordinal     integer     not null,
    side        text        not null,
    signer      text        not null,                  -- as the certificate names him
    content     bytea       not null,
    sha256      text        not null,
    name        text        not null,                  -- of whose account it was
    at          timestamptz not null default clock_timestamp(),
    primary key (region_code, agreement, ordinal),
    constraint paper_signature_of_paper foreign key (region_code, agreement) references movement.paper,
    constraint paper_signature_side unique (region_code, agreement, side),
    constraint paper_signature_ordinal check (ordinal in (1, 2)),
    constraint paper_signature_side_known check (side in ('MINISTRY', 'REGION')),
    constraint paper_signature_hashed check (sha256 = encode(sha256(content), 'hex'))
);
alter table movement.paper_signature alter column content set storage external;
create index paper_signature_by_hash on movement.paper_signature (sha256);

create table movement.duty_evidence (
    region_code text        not null,
    agreement   uuid        not null,
    clause      integer     not null,
    revision    integer     not null,
    words       text        not null,
    link        text        not null default '',
    name        text        not null,
    at          timestamptz not null default clock_timestamp(),
    primary key (region_code, agreement, clause, revision),
    constraint duty_evidence_of_paper foreign key (region_code, agreement) references movement.paper,
    constraint duty_evidence_of_clause foreign key (agreement, clause) references movement.clause,
    constraint duty_evidence_words check (btrim(words) <> '' and length(words) <= 2000 and length(link) <= 500)
);

do $$
declare
    t text;
begin
    foreach t in array array['agreement', 'clause', 'agreement_step'] loop
        execute format('alter table movement.%I enable row level security', t);
        execute format('alter table movement.%I force row level security', t);
        execute format('create policy %I on movement.%I for select to mandala_app using (true)', t || '_read', t);
        execute format('create policy %I on movement.%I for insert to mandala_app with check (identity.in_scope(''00''))', t || '_add', t);
        execute format('grant select, insert on movement.%I to mandala_app', t);
    end loop;
    foreach t in array array['paper_signer', 'paper_signature', 'duty_evidence'] loop
        execute format('alter table movement.%I enable row level security', t);
        execute format('alter table movement.%I force row level security', t);
        execute format('create policy %I on movement.%I for select to mandala_app using (identity.in_scope(region_code))', t || '_read', t);
        execute format('create policy %I on movement.%I for insert to mandala_app with check (identity.in_scope(region_code))', t || '_add', t);
        execute format('grant select, insert on movement.%I to mandala_app', t);
    end loop;
end $$;

alter table movement.paper enable row level security;
alter table movement.paper force row level security;
create policy paper_read on movement.paper for select to mandala_app using (identity.in_scope(region_code));
create policy paper_add on movement.paper for insert to mandala_app with check (identity.in_scope('00'));
grant select, insert on movement.paper to mandala_app;

create view movement.current_signer with (security_invoker = true) as
select distinct on (region_code, agreement) * from movement.paper_signer order by region_code, agreement, revision desc;
grant select on movement.current_signer to mandala_app;
