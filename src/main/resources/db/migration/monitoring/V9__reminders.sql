-- Reminders of monthly reports by e-mail. A row is one message: claimed before it is sent, so that of several nodes one sends it, and
-- told afterwards what became of it. New; no rows exist.
create table monitoring.reminder_sent (
    region_code text        not null,                 -- where one message tells of several regions, the first of them
    day         date        not null,
    account_id  uuid        not null,
    kinds       text[]      not null,
    state       text        not null default 'SENDING',
    tries       smallint    not null default 1,
    reason      text,                                  -- why it failed
    touched_at  timestamptz not null default clock_timestamp(),
    primary key (region_code, day, account_id),
    constraint reminder_one_a_day unique (day, account_id),
    constraint reminder_kinds_known check (cardinality(kinds) > 0 and kinds <@ array['WRITE', 'APPROVE', 'ACCEPT', 'LATE']),
    constraint reminder_state_known check (state in ('SENDING', 'SENT', 'FAILED')),
    constraint reminder_reason_known check (reason in ('AWAY', 'SIGN_IN', 'ADDRESS', 'REFUSED')),
    constraint reminder_reason_of_failure check ((reason is null) = (state <> 'FAILED'))
);
alter table monitoring.reminder_sent enable row level security;
alter table monitoring.reminder_sent force row level security;
create policy reminder_sent_in_scope on monitoring.reminder_sent to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update, delete on monitoring.reminder_sent to mandala_app;
