-- Versions of a plan, adopted by a legal instrument, and what each of them says. A version is the region's own until its instrument
-- is promulgated; then everybody may read its head and its file, while the items stay the region's. From the signature on nothing
-- of what was adopted changes: policies let no item in, triggers let none be changed or taken out. No rows existed before.

create table masterplan.plan_version (
    region_code       text        not null,
    masterplan_id     uuid        not null,
    number            smallint    not null,
    title             text        not null,
    note              text        not null default '',
    instrument        text        not null,            -- kind of the legal instrument
    instrument_number text        not null default '', -- given with the signature
    about             text        not null default '',
    stage             text        not null default 'DRAFT',
    harmonised_on     date,
    signed_on         date,
    promulgated_on    date,
    in_force_from     date,
    counted           jsonb       not null default '{}', -- initiatives by dimension, for everybody
    taken_at          timestamptz not null default now(), -- when the content was taken from the working plan
    version           integer     not null default 1,
    primary key (region_code, masterplan_id, number),
    constraint plan_version_masterplan foreign key (region_code, masterplan_id) references masterplan.masterplan,
    constraint plan_version_number check (number >= 1),
    constraint plan_version_title_given check (btrim(title) <> '' and length(title) <= 300),
    constraint plan_version_instrument_known check (instrument in ('PERBUP', 'PERDA', 'DECREE')),
    constraint plan_version_stage_known check (stage in ('DRAFT', 'HARMONISED', 'SIGNED', 'PROMULGATED')),
    constraint plan_version_steps check (
        (harmonised_on is not null) = (stage in ('HARMONISED', 'SIGNED', 'PROMULGATED'))
        and (signed_on is not null) = (stage in ('SIGNED', 'PROMULGATED'))
        and (promulgated_on is not null) = (stage = 'PROMULGATED')
        and (in_force_from is not null) = (stage = 'PROMULGATED')),
    constraint plan_version_steps_in_order check (
        signed_on >= harmonised_on and promulgated_on >= signed_on and in_force_from >= promulgated_on),
    constraint plan_version_number_when_signed check (signed_on is null or btrim(instrument_number) <> '')
);
create unique index plan_version_one_open on masterplan.plan_version (region_code, masterplan_id)
    where stage <> 'PROMULGATED';

-- An item stands in every version from since_version up to the one before until_version. What does not change is not copied.
create table masterplan.version_item (
    region_code   text     not null,
    masterplan_id uuid     not null,
    kind          text     not null,                   -- PLAN: the head of the plan; INITIATIVE
    item_id       uuid     not null,
    since_version smallint not null,
    until_version smallint,
    content       jsonb    not null,
    hash          text     not null,                   -- sha-256 of the content as PostgreSQL writes it
    primary key (region_code, masterplan_id, kind, item_id, since_version),
    constraint version_item_since foreign key (region_code, masterplan_id, since_version) references masterplan.plan_version,
    constraint version_item_until foreign key (region_code, masterplan_id, until_version) references masterplan.plan_version,
    constraint version_item_kind_known check (kind in ('PLAN', 'INITIATIVE')),
    constraint version_item_order check (until_version > since_version)
);
create index version_item_since on masterplan.version_item (region_code, masterplan_id, since_version);
create index version_item_until on masterplan.version_item (region_code, masterplan_id, until_version);

-- Why an item differs from the version before, and the council's decision behind it where there is one.
create table masterplan.amendment (
    region_code   text     not null,
    masterplan_id uuid     not null,
    number        smallint not null,
    kind          text     not null,
    item_id       uuid     not null,
    reason        text     not null,
    decision      text     not null default '',
    primary key (region_code, masterplan_id, number, kind, item_id),
    constraint amendment_version foreign key (region_code, masterplan_id, number) references masterplan.plan_version,
    constraint amendment_kind_known check (kind in ('PLAN', 'INITIATIVE')),
    constraint amendment_reason_given check (btrim(reason) <> '' and length(reason) <= 2000 and length(decision) <= 300)
);

create table masterplan.version_file (
    region_code   text        not null,
    masterplan_id uuid        not null,
    number        smallint    not null,
    kind          text        not null,
    content       bytea       not null,
    sha256        text        not null,
    sent_at       timestamptz not null default now(),
    primary key (region_code, masterplan_id, number),
    constraint version_file_version foreign key (region_code, masterplan_id, number) references masterplan.plan_version,
    constraint version_file_kind_known check (kind in ('PDF', 'DOCX')),
    constraint version_file_size check (octet_length(content) <= 10 * 1024 * 1024)
);

create function masterplan.version_is_open(p_region text, p_plan uuid, p_number smallint) returns boolean
    language sql stable
    return exists (
        select from masterplan.plan_version it
        where it.region_code = p_region and it.masterplan_id = p_plan and it.number = p_number
            and it.stage in ('DRAFT', 'HARMONISED'));
create function masterplan.version_is_promulgated(p_region text, p_plan uuid, p_number smallint) returns boolean
    language sql stable
    return exists (
        select from masterplan.plan_version it
        where it.region_code = p_region and it.masterplan_id = p_plan and it.number = p_number
            and it.stage = 'PROMULGATED');
revoke execute on function masterplan.version_is_open(text, uuid, smallint) from public;
revoke execute on function masterplan.version_is_promulgated(text, uuid, smallint) from public;
grant execute on function masterplan.version_is_open(text, uuid, smallint) to mandala_app;
grant execute on function masterplan.version_is_promulgated(text, uuid, smallint) to mandala_app;

create function masterplan.keep_plan_version() returns trigger
    language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a version of a plan is never deleted' using errcode = '23001', constraint = 'plan_version_kept';
    end if;
    if old.stage = 'PROMULGATED'
        or (new.region_code, new.masterplan_id, new.number) is distinct from (old.region_code, old.masterplan_id, old.number)
        or array_position(array['DRAFT', 'HARMONISED', 'SIGNED', 'PROMULGATED'], new.stage)
            - array_position(array['DRAFT', 'HARMONISED', 'SIGNED', 'PROMULGATED'], old.stage) not in (0, 1)
        or (old.harmonised_on is not null and new.harmonised_on is distinct from old.harmonised_on)
        or (old.stage = 'SIGNED'
            and (new.title, new.note, new.instrument, new.instrument_number, new.about, new.signed_on, new.counted, new.taken_at)
                is distinct from
                (old.title, old.note, old.instrument, old.instrument_number, old.about, old.signed_on, old.counted, old.taken_at)) then
        raise exception 'what was adopted does not change' using errcode = '23001', constraint = 'plan_version_kept';
    end if;
    return new;
end $$;
create trigger plan_version_kept before update or delete on masterplan.plan_version
    for each row execute function masterplan.keep_plan_version();

create function masterplan.keep_version_item() returns trigger
    language plpgsql as $$
begin
    if tg_op = 'DELETE' and masterplan.version_is_open(old.region_code, old.masterplan_id, old.since_version) then
        return old;
    end if;
    -- the end of an item is set or taken back while the version that ends it is open; nothing else of it changes
    if tg_op = 'UPDATE'
        and (new.region_code, new.masterplan_id, new.kind, new.item_id, new.since_version, new.content, new.hash)
            is not distinct from
            (old.region_code, old.masterplan_id, old.kind, old.item_id, old.since_version, old.content, old.hash)
        and (old.until_version is null or new.until_version is null)
        and masterplan.version_is_open(old.region_code, old.masterplan_id, coalesce(old.until_version, new.until_version)) then
        return new;
    end if;
    raise exception 'what was adopted does not change' using errcode = '23001', constraint = 'version_item_kept';
end $$;
create trigger version_item_kept before update or delete on masterplan.version_item
    for each row execute function masterplan.keep_version_item();

create function masterplan.keep_amendment() returns trigger
    language plpgsql as $$
begin
    if masterplan.version_is_open(old.region_code, old.masterplan_id, old.number)
        and (tg_op = 'DELETE'
            or (new.region_code, new.masterplan_id, new.number, new.kind, new.item_id)
                = (old.region_code, old.masterplan_id, old.number, old.kind, old.item_id)) then
        return case tg_op when 'DELETE' then old else new end;
    end if;
    raise exception 'the reason of an adopted change does not change' using errcode = '23001', constraint = 'amendment_kept';
end $$;
create trigger amendment_kept before update or delete on masterplan.amendment
    for each row execute function masterplan.keep_amendment();

create function masterplan.keep_version_file() returns trigger
    language plpgsql as $$
begin
    if not masterplan.version_is_promulgated(old.region_code, old.masterplan_id, old.number) then
        return case tg_op when 'DELETE' then old else new end;
    end if;
    raise exception 'the file of a promulgated version does not change' using errcode = '23001', constraint = 'version_file_kept';
end $$;
create trigger version_file_kept before update or delete on masterplan.version_file
    for each row execute function masterplan.keep_version_file();

alter table masterplan.plan_version enable row level security;
alter table masterplan.plan_version force row level security;
create policy plan_version_read on masterplan.plan_version for select to mandala_app
    using (stage = 'PROMULGATED' or identity.in_scope(region_code));
create policy plan_version_add on masterplan.plan_version for insert to mandala_app
    with check (identity.in_scope(region_code) and stage = 'DRAFT');
create policy plan_version_change on masterplan.plan_version for update to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update on masterplan.plan_version to mandala_app;

alter table masterplan.version_item enable row level security;
alter table masterplan.version_item force row level security;
create policy version_item_read on masterplan.version_item for select to mandala_app using (identity.in_scope(region_code));
create policy version_item_add on masterplan.version_item for insert to mandala_app
    with check (identity.in_scope(region_code) and until_version is null
        and masterplan.version_is_open(region_code, masterplan_id, since_version));
create policy version_item_change on masterplan.version_item for update to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
create policy version_item_drop on masterplan.version_item for delete to mandala_app using (identity.in_scope(region_code));
grant select, insert, update, delete on masterplan.version_item to mandala_app;

alter table masterplan.amendment enable row level security;
alter table masterplan.amendment force row level security;
create policy amendment_read on masterplan.amendment for select to mandala_app using (identity.in_scope(region_code));
create policy amendment_add on masterplan.amendment for insert to mandala_app
    with check (identity.in_scope(region_code) and masterplan.version_is_open(region_code, masterplan_id, number));
create policy amendment_change on masterplan.amendment for update to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
create policy amendment_drop on masterplan.amendment for delete to mandala_app using (identity.in_scope(region_code));
grant select, insert, update, delete on masterplan.amendment to mandala_app;

alter table masterplan.version_file enable row level security;
alter table masterplan.version_file force row level security;
create policy version_file_read on masterplan.version_file for select to mandala_app
    using (identity.in_scope(region_code) or masterplan.version_is_promulgated(region_code, masterplan_id, number));
create policy version_file_add on masterplan.version_file for insert to mandala_app with check (identity.in_scope(region_code));
create policy version_file_change on masterplan.version_file for update to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
grant select, insert, update on masterplan.version_file to mandala_app;
