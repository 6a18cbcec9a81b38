-- Surveys among the users of a service, which the impact questions rest on. Who answers has no account: the token of the invitation, set for
-- one transaction as mandala.invitation, opens one survey to be answered and nothing to be read but hashes and counts. What could lead to a
-- person (hashes, free text, the key of the hashes) stands apart from the answers and is deleted on schedule. New; no rows exist.
create table evaluation.survey (
    region_code       text        not null references region.area,
    id                uuid        not null,
    year              integer     not null,
    edition           text        not null,              -- id of the instrument
    initiative_id     uuid        not null,              -- what was used
    service           text        not null,              -- as citizens call it
    purpose           text        not null,
    areas             text[]      not null,              -- dimension/sub-dimension
    questions         text[]      not null,              -- of the edition, in its order
    users             integer     not null,              -- known to have used it; there are never more answers
    users_source      text        not null,
    opens_on          date        not null,
    closes_on         date        not null,              -- the last day
    state             text        not null default 'DRAFT',
    token             text        not null,
    version           bigint      not null default 1,
    traces_deleted_at timestamptz,
    primary key (region_code, id),
    constraint survey_token_once unique (token),
    constraint survey_initiative foreign key (region_code, initiative_id) references masterplan.initiative,
    constraint survey_year check (year between 2017 and 2100),
    constraint survey_state_known check (state in ('DRAFT', 'OPEN', 'CLOSED')),
    constraint survey_days check (closes_on >= opens_on),
    constraint survey_users check (users between 1 and 10000000),
    constraint survey_asks check (cardinality(questions) between 1 and 60),
    constraint survey_token_long check (length(token) >= 22),
    constraint survey_texts check (btrim(service) <> '' and length(service) <= 200 and btrim(purpose) <> '' and length(purpose) <= 1000
        and btrim(users_source) <> '' and length(users_source) <= 300)
);
create index survey_of_year on evaluation.survey (region_code, year);

-- Whether the invitation of this transaction is to a survey of the region, and to this very survey.
create function evaluation.invited(region_code text) returns boolean
    language sql stable parallel safe
    return exists (select from evaluation.survey it
        where it.region_code = invited.region_code and it.token = current_setting('mandala.invitation', true));
create function evaluation.invited(region_code text, survey_id uuid) returns boolean
    language sql stable parallel safe
    return exists (select from evaluation.survey it where it.region_code = invited.region_code and it.id = invited.survey_id
        and it.token = current_setting('mandala.invitation', true));
revoke execute on function evaluation.invited(text), evaluation.invited(text, uuid) from public;
grant execute on function evaluation.invited(text), evaluation.invited(text, uuid) to mandala_app;

-- The key of all hashes of a region and year. Without it nobody can tell from an address whether it is among them.
create table evaluation.survey_key (
    region_code text    not null references region.area,
    year        integer not null,
    key         bytea   not null,
    primary key (region_code, year),
    constraint survey_key_long check (length(key) = 32)
);

create table evaluation.survey_answer (
    region_code text    not null,
    survey_id   uuid    not null,
    place       integer not null,                        -- 1, 2, 3: two never share the last one
    used        text    not null,                        -- how often in twelve months
    seconds     integer not null,                        -- from reading to sending
    primary key (region_code, survey_id, place),
    constraint survey_answer_survey foreign key (region_code, survey_id) references evaluation.survey,
    constraint survey_answer_place check (place >= 1),
    constraint survey_answer_seconds check (seconds >= 0),
    constraint survey_answer_used check (used in ('ONCE', 'SEVERAL', 'OFTEN'))
);

create table evaluation.survey_mark (
    region_code text     not null,
    survey_id   uuid     not null,
    place       integer  not null,
    question    text     not null,
    mark        smallint not null,
    primary key (region_code, survey_id, place, question),
    constraint survey_mark_answer foreign key (region_code, survey_id, place) references evaluation.survey_answer,
    constraint survey_mark_on_scale check (mark between 0 and 4)
);

-- What speaks against an answer. It stays, and is counted apart where the rule of that day said so.
create table evaluation.survey_flag (
    region_code text    not null,
    survey_id   uuid    not null,
    place       integer not null,
    flag        text    not null,
    apart       boolean not null,
    primary key (region_code, survey_id, place, flag),
    constraint survey_flag_answer foreign key (region_code, survey_id, place) references evaluation.survey_answer,
    constraint survey_flag_known check (flag in ('SAME_DEVICE', 'SAME_ADDRESS', 'STRAIGHT', 'FAST', 'SEVERAL_SURVEYS'))
);

-- Who was thanked and not asked further.
create table evaluation.survey_turned_away (
    region_code text not null,
    id          uuid not null,
    survey_id   uuid not null,
    reason      text not null,
    primary key (region_code, id),
    constraint survey_turned_away_survey foreign key (region_code, survey_id) references evaluation.survey,
    constraint survey_turned_away_reason check (reason in ('NOT_USER', 'FULL', 'ADDRESS'))
);
create index survey_turned_away_of on evaluation.survey_turned_away (region_code, survey_id);

-- Keyed hashes of the device's cookie and of the network address; deleted on schedule.
create table evaluation.survey_trace (
    region_code text        not null,
    survey_id   uuid        not null,
    place       integer     not null,
    year        integer     not null,
    device      bytea       not null,
    network     bytea       not null,
    at          timestamptz not null,
    primary key (region_code, survey_id, place),
    constraint survey_trace_answer foreign key (region_code, survey_id, place) references evaluation.survey_answer
);
create index survey_trace_device on evaluation.survey_trace (region_code, year, device);
create index survey_trace_network on evaluation.survey_trace (region_code, survey_id, network, at);

-- Free text, masked, without a way to the marks of who wrote it; deleted on schedule.
create table evaluation.survey_suggestion (
    region_code text not null,
    id          uuid not null,
    survey_id   uuid not null,
    text        text not null,
    primary key (region_code, id),
    constraint survey_suggestion_survey foreign key (region_code, survey_id) references evaluation.survey,
    constraint survey_suggestion_text check (btrim(text) <> '' and length(text) <= 1000)
);
create index survey_suggestion_of on evaluation.survey_suggestion (region_code, survey_id);

alter table evaluation.survey enable row level security;
alter table evaluation.survey force row level security;
create policy survey_in_scope on evaluation.survey to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
create policy survey_by_invitation on evaluation.survey for select to mandala_app
    using (state <> 'DRAFT' and token = current_setting('mandala.invitation', true));
grant select, insert, update on evaluation.survey to mandala_app;

alter table evaluation.survey_key enable row level security;
alter table evaluation.survey_key force row level security;
create policy survey_key_read on evaluation.survey_key for select to mandala_app
    using (identity.in_scope(region_code) or evaluation.invited(region_code));
create policy survey_key_made on evaluation.survey_key for insert to mandala_app with check (identity.in_scope(region_code));
create policy survey_key_deleted on evaluation.survey_key for delete to mandala_app using (identity.in_scope(region_code));
grant select, insert, delete on evaluation.survey_key to mandala_app;

alter table evaluation.survey_answer enable row level security;
alter table evaluation.survey_answer force row level security;
create policy survey_answer_read on evaluation.survey_answer for select to mandala_app
    using (identity.in_scope(region_code) or evaluation.invited(region_code, survey_id));
create policy survey_answer_sent on evaluation.survey_answer for insert to mandala_app
    with check (identity.in_scope(region_code) or evaluation.invited(region_code, survey_id));
grant select, insert on evaluation.survey_answer to mandala_app;

alter table evaluation.survey_mark enable row level security;
alter table evaluation.survey_mark force row level security;
create policy survey_mark_read on evaluation.survey_mark for select to mandala_app using (identity.in_scope(region_code));
create policy survey_mark_sent on evaluation.survey_mark for insert to mandala_app
    with check (identity.in_scope(region_code) or evaluation.invited(region_code, survey_id));
grant select, insert on evaluation.survey_mark to mandala_app;

alter table evaluation.survey_flag enable row level security;
alter table evaluation.survey_flag force row level security;
create policy survey_flag_read on evaluation.survey_flag for select to mandala_app
    using (identity.in_scope(region_code) or evaluation.invited(region_code));
create policy survey_flag_set on evaluation.survey_flag for insert to mandala_app
    with check (identity.in_scope(region_code) or evaluation.invited(region_code));
grant select, insert on evaluation.survey_flag to mandala_app;

alter table evaluation.survey_turned_away enable row level security;
alter table evaluation.survey_turned_away force row level security;
create policy survey_turned_away_read on evaluation.survey_turned_away for select to mandala_app using (identity.in_scope(region_code));
create policy survey_turned_away_counted on evaluation.survey_turned_away for insert to mandala_app
    with check (identity.in_scope(region_code) or evaluation.invited(region_code, survey_id));
grant select, insert on evaluation.survey_turned_away to mandala_app;

alter table evaluation.survey_trace enable row level security;
alter table evaluation.survey_trace force row level security;
create policy survey_trace_read on evaluation.survey_trace for select to mandala_app
    using (identity.in_scope(region_code) or evaluation.invited(region_code));
create policy survey_trace_left on evaluation.survey_trace for insert to mandala_app
    with check (identity.in_scope(region_code) or evaluation.invited(region_code, survey_id));
create policy survey_trace_deleted on evaluation.survey_trace for delete to mandala_app using (identity.in_scope(region_code));
grant select, insert, delete on evaluation.survey_trace to mandala_app;

alter table evaluation.survey_suggestion enable row level security;
alter table evaluation.survey_suggestion force row level security;
create policy survey_suggestion_read on evaluation.survey_suggestion for select to mandala_app using (identity.in_scope(region_code));
create policy survey_suggestion_sent on evaluation.survey_suggestion for insert to mandala_app
    with check (identity.in_scope(region_code) or evaluation.invited(region_code, survey_id));
create policy survey_suggestion_deleted on evaluation.survey_suggestion for delete to mandala_app using (identity.in_scope(region_code));
grant select, insert, delete on evaluation.survey_suggestion to mandala_app;

-- Each mark, and whether it counts: none of its answer's flags puts it apart.
create view evaluation.survey_counted with (security_invoker = true) as
select it.region_code, it.survey_id, it.place, it.question, it.mark,
    not exists (select from evaluation.survey_flag flag
        where flag.region_code = it.region_code and flag.survey_id = it.survey_id and flag.place = it.place and flag.apart) as counts
from evaluation.survey_mark it;
grant select on evaluation.survey_counted to mandala_app;
