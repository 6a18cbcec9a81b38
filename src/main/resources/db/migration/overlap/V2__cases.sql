-- What two or more agencies and the secretariat decide about things that look alike. An item is named by its kind and id with its name
-- and cost as they stood when the case was opened: initiatives and applications stand in tables of others. No rows exist yet.

create table overlap.overlap_case (
    region_code        text        not null references region.area,
    id                 uuid        not null,
    number             integer     not null,              -- what people call it: Kasus 7
    kind               text        not null,
    title              text        not null,
    question           text        not null,
    stage              text        not null default 'OPEN',
    due                date        not null,
    opened_at          timestamptz not null default clock_timestamp(),
    opened_by          uuid,                              -- account; null where the program wrote it
    outcome            text,
    reason             text        not null default '',   -- of the outcome, or why it was closed without one
    lead_kind          text,
    lead_id            uuid,
    shared_application text        not null default '',
    decided_at         timestamptz,
    decided_by         uuid,
    ended_at           timestamptz,                       -- carried out, or closed
    saving_estimate    bigint,                            -- whole rupiah
    saving_how         text        not null default '',
    saving_actual      bigint,
    saving_note        text        not null default '',
    version            integer     not null default 1,
    primary key (region_code, id),
    constraint overlap_case_number unique (region_code, number),
    constraint overlap_case_kind_known check (kind in ('FRAGMENTATION', 'OVERLAP', 'DUPLICATION')),
    constraint overlap_case_stage_known check (stage in ('OPEN', 'DECIDED', 'DONE', 'CLOSED')),
    constraint overlap_case_outcome_known check
        (outcome in ('MERGE', 'LEAD_SUPPORT', 'DIVIDE', 'KEEP', 'USE_SHARED', 'NOT_THE_SAME')),
    constraint overlap_case_title_given check (btrim(title) <> '' and length(title) <= 300),
    constraint overlap_case_question_given check (btrim(question) <> '' and length(question) <= 2000),
    constraint overlap_case_open check (stage <> 'OPEN' or (outcome is null and ended_at is null)),
    constraint overlap_case_decided check ((outcome is null) = (decided_at is null)),
    constraint overlap_case_outcome_given check (stage not in ('DECIDED', 'DONE') or outcome is not null),
    constraint overlap_case_ended check ((stage in ('DONE', 'CLOSED')) = (ended_at is not null)),
    constraint overlap_case_reason_given check (stage = 'OPEN' or btrim(reason) <> ''),
    constraint overlap_case_lead check ((lead_kind is null) = (lead_id is null)),
    constraint overlap_case_leads check (outcome is null or outcome not in ('MERGE', 'LEAD_SUPPORT') or lead_id is not null),
    constraint overlap_case_shared check (outcome <> 'USE_SHARED' or btrim(shared_application) <> ''),
    constraint overlap_case_saving check (saving_estimate >= 0)
);

create table overlap.case_item (
    region_code text   not null,
    case_id     uuid   not null,
    item_kind   text   not null,
    item_id     uuid   not null,
    agency_id   uuid   not null,
    name        text   not null,
    amount      bigint,                                    -- planned cost, whole rupiah; null where nothing is estimated
    share       text   not null default '',               -- what its agency goes on doing, where the work is divided
    primary key (region_code, case_id, item_kind, item_id),
    constraint case_item_case foreign key (region_code, case_id) references overlap.overlap_case,
    constraint case_item_agency foreign key (region_code, agency_id) references region.agency (region_code, id),
    constraint case_item_kind_known check (item_kind in ('INITIATIVE', 'APPLICATION'))
);
create index case_item_of_item on overlap.case_item (region_code, item_kind, item_id);

-- None is ever changed: a corrected answer is a new row, and the newest of an agency counts.
create table overlap.case_answer (
    region_code text        not null,
    case_id     uuid        not null,
    agency_id   uuid        not null,
    seq         integer     not null,
    position    text        not null,
    words       text        not null,
    heard       text        not null default '',           -- how the secretariat came to it, where it wrote for the agency
    answered_at timestamptz not null default clock_timestamp(),
    answered_by uuid,
    primary key (region_code, case_id, agency_id, seq),
    constraint case_answer_case foreign key (region_code, case_id) references overlap.overlap_case,
    constraint case_answer_position_known check
        (position in ('MERGE', 'LEAD', 'SUPPORT', 'DIVIDE', 'KEEP', 'USE_SHARED', 'NOT_THE_SAME')),
    constraint case_answer_words_given check (btrim(words) <> '' and length(words) <= 2000)
);

-- What people say two things are to each other, with the texts as they stood; a pair stands once, in the order of kind and id. None is
-- ever changed: the newest of a pair that counts is what the scorer learns from.
create table overlap.judgement (
    region_code  text        not null,
    seq          bigint      generated always as identity,
    one_kind     text        not null,
    one_id       uuid        not null,
    one_agency   text        not null,                      -- its name then
    one_text     text        not null,
    other_kind   text        not null,
    other_id     uuid        not null,
    other_agency text        not null,
    other_text   text        not null,
    label        text        not null,
    words        text        not null default '',
    counts       boolean     not null,                      -- an agency's own word about a pair is kept and does not count
    case_id      uuid,                                      -- the case that decided it
    judged_at    timestamptz not null default clock_timestamp(),
    judged_by    uuid,
    primary key (region_code, seq),
    constraint judgement_case foreign key (region_code, case_id) references overlap.overlap_case,
    constraint judgement_label_known check (label in ('DUPLICATE', 'OVERLAP', 'RELATED', 'NOT_THE_SAME')),
    constraint judgement_ordered check ((one_kind, one_id) < (other_kind, other_id))
);
create index judgement_of_pair on overlap.judgement (region_code, one_kind, one_id, other_kind, other_id, seq desc);

alter table overlap.overlap_case enable row level security;
alter table overlap.overlap_case force row level security;
create policy overlap_case_in_scope on overlap.overlap_case to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update on overlap.overlap_case to mandala_app;
alter table overlap.case_item enable row level security;
alter table overlap.case_item force row level security;
create policy case_item_in_scope on overlap.case_item to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update (share) on overlap.case_item to mandala_app;
alter table overlap.case_answer enable row level security;
alter table overlap.case_answer force row level security;
create policy case_answer_in_scope on overlap.case_answer to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert on overlap.case_answer to mandala_app;
alter table overlap.judgement enable row level security;
alter table overlap.judgement force row level security;
create policy judgement_in_scope on overlap.judgement to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert on overlap.judgement to mandala_app;
