-- Who did what, when: one chain of entries a region, each holding the hash of the one before. First migration: no rows exist yet.
--
-- The program's role may add and read, nothing else, and adds only through audit.append, which takes the chain's lock, the number,
-- the time and the hash itself. Somebody with all rights here can still change rows; the chain and the heads written outside the
-- database (audit-anchors.log) are how that is noticed. No entry holds a name: who acted stands as the account's id.
grant usage on schema audit to mandala_app;

create table audit.entry (
    region_code   text        not null,
    seq           bigint      not null,          -- 1, 2, 3 … without gaps within a region
    at            timestamptz not null,          -- by the database's clock, so that all nodes share one
    actor_id      uuid,                          -- the account that acted; null for the program and for visitors
    actor         text        not null,          -- 'account', 'visitor' or 'program:<chore>'
    action        text        not null,
    subject       text        not null,
    detail        jsonb       not null,
    previous_hash bytea       not null,
    hash          bytea       not null,
    primary key (region_code, seq)
);
create index entry_by_actor on audit.entry (region_code, actor_id, seq);
create index entry_by_action on audit.entry (region_code, action, seq);

-- The last entry of each chain; its row is the chain's lock.
create table audit.head (
    region_code text   primary key,
    seq         bigint not null,
    hash        bytea  not null
);

alter table audit.entry enable row level security;
alter table audit.entry force row level security;
alter table audit.head enable row level security;
alter table audit.head force row level security;
create policy entry_read on audit.entry for select to mandala_app using (identity.in_scope(region_code));
create policy head_read on audit.head for select to mandala_app using (identity.in_scope(region_code));
-- Forced row-level security binds the owner too; audit.append works as the owner.
create policy entry_of_owner on audit.entry to current_user using (true) with check (true);
create policy head_of_owner on audit.head to current_user using (true) with check (true);
grant select on audit.entry, audit.head to mandala_app;

-- A field of what is hashed: its length in bytes, a colon, itself; '-' for null. No two rows can read the same.
create function audit.field(value text) returns text
    language sql immutable parallel safe
    return coalesce(octet_length(convert_to(value, 'UTF8')) || ':' || value, '-');

-- id.mandala.audit.Entry computes the same in Java; a test holds the two together.
create function audit.digest(e audit.entry) returns bytea
    language sql immutable parallel safe
    return sha256(convert_to(
        audit.field(e.region_code)
        || audit.field(e.seq::text)
        || audit.field((extract(epoch from e.at) * 1000000)::bigint::text)
        || audit.field(e.actor_id::text)
        || audit.field(e.actor)
        || audit.field(e.action)
        || audit.field(e.subject)
        || audit.field(e.detail::text)
        || audit.field(encode(e.previous_hash, 'hex')), 'UTF8'));

create function audit.append(
    p_region text, p_actor_id uuid, p_actor text, p_action text, p_subject text, p_detail jsonb,
    out seq bigint, out hash bytea)
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    chain audit.head;
    added audit.entry;
begin
    if not identity.in_scope(p_region) then
        raise exception 'region % is out of scope', p_region using errcode = 'insufficient_privilege';
    end if;
    insert into audit.head values (p_region, 0, sha256(convert_to(p_region, 'UTF8'))) on conflict do nothing;
    select * into strict chain from audit.head h where h.region_code = p_region for update;
    added := row (p_region, chain.seq + 1, clock_timestamp(), p_actor_id, p_actor, p_action, p_subject, p_detail,
                  chain.hash, ''::bytea)::audit.entry;
    added.hash := audit.digest(added);
    insert into audit.entry values (added.*);
    update audit.head h set seq = added.seq, hash = added.hash where h.region_code = p_region;
    seq := added.seq;
    hash := added.hash;
end $$;

revoke execute on all functions in schema audit from public;
grant execute on function audit.append(text, uuid, text, text, text, jsonb) to mandala_app;
