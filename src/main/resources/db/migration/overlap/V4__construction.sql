-- How far an application has come that is being built, and what the region holds of it. New; no rows exist.

create table overlap.construction (
    region_code        text    not null,
    application_id     uuid    not null,
    stage              text    not null,
    since              date    not null,                -- the day the stage began
    builder            text    not null default '',     -- a company, or the agency's own staff
    contract_ends      date,
    expected_live      date,
    source             text    not null default 'NO',   -- source code handed over to the region
    source_on          date,
    source_kept        text    not null default '',     -- where it is kept
    documented         boolean not null default false,  -- documentation handed over
    rights             text    not null default 'UNKNOWN', -- whether the copyright is the region's
    function_test      text    not null default 'NOT_DONE',
    function_tested_on date,
    security_test      text    not null default 'NOT_DONE',
    security_tested_on date,
    load_test          text    not null default 'NOT_DONE',
    load_tested_on     date,
    users_registered   integer,                         -- all three or none: nobody counted
    users_active       integer,
    users_month        date,                            -- first day of the month they were counted
    touched_on         date    not null,                -- when anybody last wrote here
    version            integer not null default 1,
    primary key (region_code, application_id),
    constraint construction_application foreign key (region_code, application_id) references overlap.application,
    constraint construction_stage_known check (stage in
        ('PLANNED', 'PROCUREMENT', 'BUILDING', 'TESTING', 'TRIAL', 'LIVE', 'STOPPED')),
    constraint construction_days check (least(since, contract_ends, expected_live, source_on) >= date '2000-01-01'),
    constraint construction_builder check (length(builder) <= 300),
    constraint construction_source check (source in ('NO', 'PARTLY', 'YES') and length(source_kept) <= 300
        and (source = 'NO') = (source_kept = '') and (source <> 'NO' or source_on is null)),
    constraint construction_rights_known check (rights in ('YES', 'NO', 'UNKNOWN')),
    constraint construction_tests check (
        function_test in ('NOT_DONE', 'FAILED', 'PASSED') and (function_test = 'NOT_DONE') = (function_tested_on is null)
        and security_test in ('NOT_DONE', 'FAILED', 'PASSED') and (security_test = 'NOT_DONE') = (security_tested_on is null)
        and load_test in ('NOT_DONE', 'FAILED', 'PASSED') and (load_test = 'NOT_DONE') = (load_tested_on is null)),
    constraint construction_users check (num_nulls(users_registered, users_active, users_month) in (0, 3)
        and users_active between 0 and users_registered and users_registered <= 10000000)
);

-- Every stage it came to, and every day of it that was corrected: rows are added, never changed.
create table overlap.construction_stage (
    region_code    text        not null,
    application_id uuid        not null,
    number         integer     not null,                -- the version of the construction it came with
    stage          text        not null,
    since          date        not null,
    written_at     timestamptz not null default clock_timestamp(),
    written_by     uuid,                                -- account; null where the program itself did
    primary key (region_code, application_id, number),
    constraint construction_stage_of foreign key (region_code, application_id) references overlap.construction
);

alter table overlap.construction enable row level security;
alter table overlap.construction force row level security;
create policy construction_in_scope on overlap.construction to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update on overlap.construction to mandala_app;

alter table overlap.construction_stage enable row level security;
alter table overlap.construction_stage force row level security;
create policy construction_stage_in_scope on overlap.construction_stage to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert on overlap.construction_stage to mandala_app;
