-- What leads to the plan and what hangs on it: the worksheets of the first Bimtek and the vision they lead to, feasibility studies and
-- what is decided without one, whether quick wins go on, and ideas from outside. Masterplans that exist have no vision written down.

alter table masterplan.masterplan
    add column vision text,
    add column vision_words text[] not null default '{}';

-- One sheet a method and aspect, so that groups that work side by side do not meet.
create table masterplan.worksheet (
    region_code   text    not null,
    masterplan_id uuid    not null,
    method        text    not null,
    aspect        text    not null,
    version       integer not null default 1,
    primary key (region_code, masterplan_id, method, aspect),
    constraint worksheet_masterplan foreign key (region_code, masterplan_id) references masterplan.masterplan,
    constraint worksheet_method_known check (method in ('READINESS', 'SWOT', 'GAP')),
    constraint worksheet_aspect_known check
        (aspect in ('NATURE', 'STRUCTURE', 'INFRASTRUCTURE', 'SUPERSTRUCTURE', 'CULTURE'))
);
create table masterplan.worksheet_item (
    region_code   text     not null,
    masterplan_id uuid     not null,
    method        text     not null,
    aspect        text     not null,
    position      smallint not null,
    text          text     not null,              -- the statement; of a gap, what is now
    rating        text,                           -- of readiness
    evidence      text     not null default '',   -- of readiness
    side          text,                           -- of SWOT
    wanted        text     not null default '',   -- of a gap, as the two below
    gap           text     not null default '',
    answer        text     not null default '',
    keywords      text[]   not null default '{}',
    primary key (region_code, masterplan_id, method, aspect, position),
    constraint worksheet_item_worksheet foreign key (region_code, masterplan_id, method, aspect)
        references masterplan.worksheet,
    constraint worksheet_item_rating check ((method = 'READINESS') = (rating is not null)),
    constraint worksheet_item_rating_known check (rating in ('GOOD', 'MODERATE', 'POOR')),
    constraint worksheet_item_side check ((method = 'SWOT') = (side is not null)),
    constraint worksheet_item_side_known check (side in ('STRENGTH', 'WEAKNESS', 'OPPORTUNITY', 'THREAT'))
);
alter table masterplan.worksheet enable row level security;
alter table masterplan.worksheet force row level security;
create policy worksheet_in_scope on masterplan.worksheet to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update on masterplan.worksheet to mandala_app;
alter table masterplan.worksheet_item enable row level security;
alter table masterplan.worksheet_item force row level security;
create policy worksheet_item_in_scope on masterplan.worksheet_item to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, delete on masterplan.worksheet_item to mandala_app;

-- A feasibility study of an initiative. None is ever changed: a corrected one is a new row that names the old one.
create table masterplan.study (
    region_code   text        not null,
    initiative_id uuid        not null,
    seq           integer     not null,
    author        text        not null,           -- the body that made it, no person
    made_on       date        not null,
    verdict       text        not null,
    reasons       text        not null,
    conditions    text        not null default '',
    corrects      integer,
    recorded_at   timestamptz not null default clock_timestamp(),
    recorded_by   uuid,                           -- account; null where the program wrote it
    primary key (region_code, initiative_id, seq),
    constraint study_initiative foreign key (region_code, initiative_id) references masterplan.initiative,
    constraint study_corrects foreign key (region_code, initiative_id, corrects) references masterplan.study,
    constraint study_corrected_once unique (region_code, initiative_id, corrects),
    constraint study_verdict_known check (verdict in ('FAVOURABLE', 'CONDITIONAL', 'UNFAVOURABLE')),
    constraint study_conditions check ((verdict = 'CONDITIONAL') = (conditions <> '')),
    constraint study_reasons_given check (btrim(reasons) <> '')
);
-- The planner's reason to go on without a favourable verdict. It holds while the study it was written beside is the one that counts.
create table masterplan.study_waiver (
    region_code   text        not null,
    initiative_id uuid        not null,
    seq           integer     not null,
    despite       integer,                        -- the study that counted then; null where there was none
    reason        text        not null,
    waived_at     timestamptz not null default clock_timestamp(),
    waived_by     uuid,
    primary key (region_code, initiative_id, seq),
    constraint study_waiver_initiative foreign key (region_code, initiative_id) references masterplan.initiative,
    constraint study_waiver_despite foreign key (region_code, initiative_id, despite) references masterplan.study,
    constraint study_waiver_reason_given check (btrim(reason) <> '')
);
alter table masterplan.study enable row level security;
alter table masterplan.study force row level security;
create policy study_in_scope on masterplan.study to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert on masterplan.study to mandala_app;
alter table masterplan.study_waiver enable row level security;
alter table masterplan.study_waiver force row level security;
create policy study_waiver_in_scope on masterplan.study_waiver to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert on masterplan.study_waiver to mandala_app;

-- Whether a quick win went on in a year after its first.
create table masterplan.continuity (
    region_code   text     not null,
    initiative_id uuid     not null,
    year          smallint not null,
    state         text     not null,
    note          text     not null default '',
    primary key (region_code, initiative_id, year),
    constraint continuity_initiative foreign key (region_code, initiative_id) references masterplan.initiative,
    constraint continuity_state_known check (state in ('RUNNING', 'REPLACED', 'STOPPED')),
    constraint continuity_note_where_ended check (state = 'RUNNING' or btrim(note) <> '')
);
alter table masterplan.continuity enable row level security;
alter table masterplan.continuity force row level security;
create policy continuity_in_scope on masterplan.continuity to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update on masterplan.continuity to mandala_app;

-- An idea sent by somebody outside. Its words are the region's to read; everybody sees in idea_notice that it came and what became of
-- it. Who sent it stands apart, so that it can be forgotten by itself: the row goes when the idea is decided.
create table masterplan.idea (
    region_code   text        not null references region.area,
    id            uuid        not null,
    title         text        not null,
    text          text        not null,
    sender_kind   text        not null,
    sent_at       timestamptz not null default clock_timestamp(),
    state         text        not null default 'OPEN',
    reason        text        not null default '',   -- why it was declined
    initiative_id uuid,                              -- the draft it was made into
    decided_at    timestamptz,
    decided_by    uuid,
    version       integer     not null default 1,
    primary key (region_code, id),
    constraint idea_initiative foreign key (region_code, initiative_id) references masterplan.initiative,
    constraint idea_sender_kind_known check (sender_kind in ('CITIZEN', 'BUSINESS', 'UNIVERSITY', 'COMMUNITY')),
    constraint idea_state_known check (state in ('OPEN', 'ADOPTED', 'DECLINED')),
    constraint idea_adopted check ((state = 'ADOPTED') = (initiative_id is not null)),
    constraint idea_declined check ((state = 'DECLINED') = (btrim(reason) <> '')),
    constraint idea_decided check ((state = 'OPEN') = (decided_at is null)),
    constraint idea_title_given check (btrim(title) <> '' and length(title) <= 300),
    constraint idea_text_given check (btrim(text) <> '' and length(text) <= 4000)
);
create unique index idea_of_initiative on masterplan.idea (region_code, initiative_id);
create table masterplan.idea_sender (
    region_code text not null,
    idea_id     uuid not null,
    name        text not null default '',
    contact     text not null default '',
    primary key (region_code, idea_id),
    constraint idea_sender_idea foreign key (region_code, idea_id) references masterplan.idea
);
create table masterplan.idea_notice (
    region_code text not null,
    idea_id     uuid not null,
    state       text not null default 'OPEN',
    title       text,                               -- only of one an agency took up
    primary key (region_code, idea_id),
    constraint idea_notice_idea foreign key (region_code, idea_id) references masterplan.idea,
    constraint idea_notice_title check ((state = 'ADOPTED') = (title is not null))
);
-- Anybody may send an idea and reads nothing back but its notice.
alter table masterplan.idea enable row level security;
alter table masterplan.idea force row level security;
create policy idea_read on masterplan.idea for select to mandala_app using (identity.in_scope(region_code));
create policy idea_send on masterplan.idea for insert to mandala_app with check (state = 'OPEN');
create policy idea_decide on masterplan.idea for update to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update on masterplan.idea to mandala_app;
alter table masterplan.idea_sender enable row level security;
alter table masterplan.idea_sender force row level security;
create policy idea_sender_read on masterplan.idea_sender for select to mandala_app
    using (identity.in_scope(region_code));
create policy idea_sender_send on masterplan.idea_sender for insert to mandala_app with check (true);
create policy idea_sender_forget on masterplan.idea_sender for delete to mandala_app
    using (identity.in_scope(region_code));
grant select, insert, delete on masterplan.idea_sender to mandala_app;
alter table masterplan.idea_notice enable row level security;
alter table masterplan.idea_notice force row level security;
create policy idea_notice_read on masterplan.idea_notice for select to mandala_app using (true);
create policy idea_notice_send on masterplan.idea_notice for insert to mandala_app with check (state = 'OPEN');
create policy idea_notice_change on masterplan.idea_notice for update to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update on masterplan.idea_notice to mandala_app;
