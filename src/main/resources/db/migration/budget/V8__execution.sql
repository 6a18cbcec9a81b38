-- What auditors found about budget lines, and money of others that letters promise to the programme. No rows existed before.
-- Amounts are whole rupiah.

create table budget.finding (
    region_code    text     not null references region.area,
    id             uuid     not null,
    line_id        uuid     not null,
    finder         text     not null,
    year           smallint not null,                  -- of the audit report
    report         text     not null,                  -- its number
    finding        text     not null,
    recommendation text     not null default '',
    amount         bigint   not null,                  -- nought where it is not about an amount
    due_on         date,
    state          text     not null,
    follow_up      text     not null default '',
    demo           boolean  not null default false,
    version        integer  not null default 1,
    primary key (region_code, id),
    constraint finding_line foreign key (region_code, line_id) references budget.line,
    constraint finding_finder_known check (finder in ('BPK', 'BPKP', 'INSPECTORATE', 'OTHER')),
    constraint finding_year check (year between 2000 and 2100),
    constraint finding_report_given check (btrim(report) <> '' and length(report) <= 200),
    constraint finding_text_given check (btrim(finding) <> '' and length(finding) <= 2000),
    constraint finding_recommendation_length check (length(recommendation) <= 2000),
    constraint finding_amount check (amount between 0 and 1000000000000000),
    constraint finding_state_known check (state in ('NOT_STARTED', 'PARTLY', 'DONE', 'CANNOT')),
    constraint finding_follow_up check (length(follow_up) <= 2000 and (state = 'NOT_STARTED' or btrim(follow_up) <> ''))
);
create index finding_by_line on budget.finding (region_code, line_id);

create table budget.pledge (
    region_code   text     not null references region.area,
    id            uuid     not null,
    year          smallint not null,
    source        text     not null,
    giver         text     not null,
    letter        text     not null,
    letter_on     date     not null,
    initiative_id uuid,                                 -- where the letter names one
    amount        bigint   not null,
    received      bigint   not null default 0,
    note          text     not null default '',
    demo          boolean  not null default false,
    version       integer  not null default 1,
    primary key (region_code, id),
    constraint pledge_initiative foreign key (region_code, initiative_id) references masterplan.initiative,
    constraint pledge_once unique nulls not distinct (region_code, year, source, letter, letter_on, initiative_id),
    constraint pledge_year check (year between 2000 and 2100),
    constraint pledge_source_known check (source in ('APBD_PROVINCE', 'APBN', 'DAK', 'CSR', 'KPBU', 'COMMUNITY')),
    constraint pledge_giver_given check (btrim(giver) <> '' and length(giver) <= 200),
    constraint pledge_letter_given check (btrim(letter) <> '' and length(letter) <= 200),
    constraint pledge_amount check (amount > 0 and amount <= 1000000000000000),
    constraint pledge_received check (received between 0 and amount),
    constraint pledge_note_length check (length(note) <= 2000)
);
create index pledge_by_year on budget.pledge (region_code, year);
create index pledge_by_initiative on budget.pledge (region_code, initiative_id);

alter table budget.finding enable row level security;
alter table budget.finding force row level security;
create policy finding_in_scope on budget.finding to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update on budget.finding to mandala_app;

alter table budget.pledge enable row level security;
alter table budget.pledge force row level security;
create policy pledge_in_scope on budget.pledge to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update, delete on budget.pledge to mandala_app;
