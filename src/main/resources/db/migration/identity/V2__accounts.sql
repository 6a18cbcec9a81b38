-- People who sign in: as little about them as the work needs. No rows exist yet.
--
-- account and account_grant belong to a region and are seen within scope. The rest hangs on one account and is reached through it
-- alone; what is secret in it stands as a hash, so that reading a table opens no door.
create table identity.account (
    region_code   text        not null,                 -- where the person works; whose administrator looks after the account
    id            uuid        not null,
    username      text        not null,
    name          text        not null,
    email         text,                                 -- only where the person signs in through a provider
    password_hash text,                                 -- Argon2id; null where the person never had a password
    must_change   boolean     not null default false,   -- the password came from an administrator
    disabled_at   timestamptz,
    signed_in_at  timestamptz,
    created_at    timestamptz not null default now(),
    version       integer     not null default 1,
    primary key (region_code, id),
    constraint account_id_once unique (id),
    constraint account_username_once unique (username),
    constraint account_username_form check (username ~ '^[a-z0-9][a-z0-9._-]{2,39}$'),
    constraint account_name_given check (btrim(name) <> '' and length(name) <= 120)
);
create unique index account_email_once on identity.account (lower(email)) where email is not null;

-- A role over a region and everything below it; an agency officer's is narrowed to one agency.
create table identity.account_grant (
    region_code text not null,
    account_id  uuid not null references identity.account (id),
    role        text not null,
    agency_id   uuid,
    constraint grant_once unique nulls not distinct (region_code, account_id, role, agency_id),
    constraint grant_agency_for_officer check (agency_id is null or role = 'AGENCY_OFFICER'),
    constraint grant_role_known check (role in (
        'AGENCY_OFFICER', 'SECRETARIAT', 'PLANNER', 'REGENT', 'COUNCIL_MEMBER', 'ASSESSOR', 'PROVINCE', 'MINISTRY',
        'ADMINISTRATOR'))
);
create index account_grant_by_account on identity.account_grant (account_id);

alter table identity.account enable row level security;
alter table identity.account force row level security;
alter table identity.account_grant enable row level security;
alter table identity.account_grant force row level security;
create policy account_in_scope on identity.account to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
create policy grant_in_scope on identity.account_grant to mandala_app
    using (identity.in_scope(region_code)) with check (identity.in_scope(region_code));
-- The owner's commands (./mandala person) work on everything; forced row-level security binds the owner too.
create policy account_of_owner on identity.account to current_user using (true) with check (true);
create policy grant_of_owner on identity.account_grant to current_user using (true) with check (true);
grant select, insert, update on identity.account to mandala_app;
grant select, insert, delete on identity.account_grant to mandala_app;

-- Tries to sign in, kept for a day: counted by every node alike. Names of unknown accounts are not kept, only their hash.
create table identity.sign_in_attempt (
    id       bigint generated always as identity primary key,
    at       timestamptz not null default clock_timestamp(),
    username bytea       not null,                       -- SHA-256 of what was typed, in lower case
    address  text        not null,
    device   bytea,                                      -- the known device it came from, if it did
    succeeded boolean     not null default false
);
create index sign_in_attempt_by_username on identity.sign_in_attempt (username, at) where not succeeded;
create index sign_in_attempt_by_address on identity.sign_in_attempt (address, at) where not succeeded;
create index sign_in_attempt_by_time on identity.sign_in_attempt (at);
grant select, insert, update, delete on identity.sign_in_attempt to mandala_app;

-- A browser somebody has signed in with before.
create table identity.device (
    hash       bytea       primary key,                  -- SHA-256 of the cookie
    account_id uuid        not null references identity.account (id),
    expires_at timestamptz not null
);
create index device_by_account on identity.device (account_id);
grant select, insert, delete on identity.device to mandala_app;

create table identity.api_token (
    hash       bytea       primary key,                  -- SHA-256 of the token
    account_id uuid        not null references identity.account (id),
    created_at timestamptz not null default now(),
    expires_at timestamptz not null
);
create index api_token_by_account on identity.api_token (account_id);
grant select, insert, delete on identity.api_token to mandala_app;

create table identity.passkey (
    id                 bytea       primary key,          -- the credential's own id
    account_id         uuid        not null references identity.account (id),
    label              text        not null,
    public_key         bytea       not null,             -- COSE
    signature_count    bigint      not null,
    user_verified      boolean     not null,
    backup_eligible    boolean     not null,
    backed_up          boolean     not null,
    transports         text        not null,             -- comma-separated, as the browser told
    attestation        bytea,
    attestation_client bytea,
    created_at         timestamptz not null,
    used_at            timestamptz not null,
    constraint passkey_label_given check (btrim(label) <> '' and length(label) <= 80)
);
create index passkey_by_account on identity.passkey (account_id);
grant select, insert, update, delete on identity.passkey to mandala_app;

-- Spring Session's own two tables, columns as it asks for them; principal_name is the account's id.
create table identity.session (
    primary_id            char(36) primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,             -- milliseconds since 1970, as are the two below
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,             -- seconds
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index session_by_id on identity.session (session_id);
create index session_by_expiry on identity.session (expiry_time);
create index session_by_principal on identity.session (principal_name);
create table identity.session_attributes (
    session_primary_id char(36)     not null references identity.session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on identity.session, identity.session_attributes to mandala_app;
