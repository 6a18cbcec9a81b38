-- Codes of urusan, bidang urusan, programme, kegiatan and sub kegiatan as a regency may use them. Reference data of the nation, so
-- without row-level security: everybody may read it, only a migration changes it. First migration of this schema: no rows exist yet.
-- Sources: Kepmendagri 050-3708/2020 as put together by BPKP, the regency part; four-digit codes as Kota Parepare used them in 2025.
-- A set's years say for which budgets its codes are written. The decree of 2020 was followed by others with codes of the same shape
-- (050-5889/2021) that are not here, so it stands until 2023; four digits of the sub kegiatan are assumed from 2024.
grant usage on schema planning to mandala_app;

create table planning.code_set (
    id         text     primary key,
    regulation text     not null,
    first_year smallint not null,
    last_year  smallint,                        -- null while in effect
    complete   boolean  not null,               -- false: a part of the decree; what is missing may still exist
    constraint code_set_years check (last_year >= first_year)
);
grant select on planning.code_set to mandala_app;

-- A code is kept in one spelling, so that codes compare by segment: 2.16.3.2.2.9 and 2.16.03.2.02.09 are one.
create table planning.code (
    set_id      text    not null references planning.code_set,
    code        text    not null,
    level       text    not null,
    parent_code text,
    name        text    not null,
    active      boolean not null,               -- false: withdrawn by the set's own decree
    primary key (set_id, code),
    constraint code_level_known check (level in ('URUSAN', 'BIDANG', 'PROGRAM', 'KEGIATAN', 'SUB_KEGIATAN')),
    constraint code_spelling check (code ~ '^(\d{1,2}|X)(\.(\d{2}|XX)(\.\d{2}(\.[12]\.\d{2}(\.(\d{2}|\d{4}))?)?)?)?$')
);
create index code_by_code on planning.code (code);
grant select on planning.code to mandala_app;

-- Which code of a newer set goes on from which of an older one.
create table planning.crosswalk (
    old_set_id text not null,
    old_code   text not null,
    new_set_id text not null,
    new_code   text not null,
    primary key (old_set_id, old_code, new_set_id, new_code),
    constraint crosswalk_old foreign key (old_set_id, old_code) references planning.code,
    constraint crosswalk_new foreign key (new_set_id, new_code) references planning.code
);
grant select on planning.crosswalk to mandala_app;
