-- The register: data subjects and the items held about them (DESIGN: subjects lead every key, so that the register
-- can be distributed by subject). Writers hold the row lock of the data subject whose items they change.

create table data_subject (
    id                uuid primary key,
    created_at        timestamptz not null,
    -- Notice §7: the last day of the relation; null while a contact role is current. Kept by register.Relations.
    relation_ends_on  date,
    relation_kind     text not null default 'prospect' check (relation_kind in ('contact-role', 'prospect')),
    -- The end of the last contact role, remembered when a source deletes the role itself.
    role_ended_on     date,
    -- The last contact of a prospect, remembered when the item that showed it is deleted: never earlier, so that
    -- nothing that follows the relation is deleted early.
    last_contact_on   date,
    -- The next day on which a contact role begins, or is over for the first day; null when none will.
    role_turns_on     date
);
create index data_subject_role_turns on data_subject (role_turns_on) where role_turns_on is not null;

-- A source system's own id for a person. Two of them point at one subject only by a shared key or a staff decision.
create table subject_source (
    source_system  text not null,
    person_id      text not null,
    subject_id     uuid not null references data_subject on delete cascade,
    linked_at      timestamptz not null,
    primary key (source_system, person_id)
);
create index subject_source_subject on subject_source (subject_id);

create table item (
    subject_id      uuid not null references data_subject on delete cascade,
    id              uuid not null default uuidv7(),
    category        text not null,
    source_system   text not null,
    source_item_id  text not null,
    source_version  bigint not null,
    content         jsonb not null,
    content_digest  bytea not null,
    content_schema  smallint not null default 1,
    collected_how   text not null,
    collected_at    timestamptz not null,
    -- Helsinki local dates from which the retention rule counts.
    event_on        date not null,
    ended_on        date,
    retention_rule  text not null,
    -- The last day on which the item is kept; null: no date is known yet.
    due_on          date,
    withheld        text check (withheld in ('others-personal-data', 'trade-secret', 'service-security', 'in-review')),
    -- What the subject corrected and the source has not yet confirmed: field and value, kept over its later lines.
    rectified       jsonb,
    revision        integer not null default 1,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    primary key (subject_id, id),
    constraint item_source unique (source_system, source_item_id, category, subject_id)
);
-- What the overview of a subject counts, without reading the items.
create index item_summary on item (subject_id, category, source_system, due_on);
create index item_due on item (due_on, subject_id) where due_on is not null;

-- Keeps items from deletion or use. Without item and category it covers everything held about the subject.
create table item_block (
    id          uuid not null default uuidv7(),
    subject_id  uuid not null references data_subject on delete cascade,
    category    text,
    item_id     uuid,
    kind        text not null check (kind in ('hold', 'restriction', 'request')),
    ground      text not null,
    placed_at   timestamptz not null,
    lifted_at   timestamptz,
    primary key (subject_id, id)
);
create index item_block_active on item_block (subject_id) where lifted_at is null;

-- Updates that arrived while the item was restricted (Art. 18(2): storage only).
create table parked_update (
    subject_id      uuid not null references data_subject on delete cascade,
    source_system   text not null,
    item_key        bytea not null,
    source_version  bigint not null,
    line            jsonb not null,
    parked_at       timestamptz not null,
    primary key (subject_id, source_system, item_key)
);

-- What stays after a deletion: keyed hashes and versions, so that a late or repeated line does not bring data back.
create table tombstone (
    source_system   text not null,
    kind            text not null check (kind in ('item', 'person')),
    key             bytea not null,
    source_version  bigint,
    reason          text not null check (reason in ('source-deletion', 'retention', 'erasure')),
    placed_at       timestamptz not null,
    primary key (source_system, kind, key)
);

-- Keyed hashes of the e-mail addresses and phone numbers by which a subject is known. Not current: no longer held in
-- plain, kept because a prohibition stands on it.
create table subject_identifier (
    subject_id      uuid not null references data_subject on delete cascade,
    hash            bytea not null,
    kind            text not null check (kind in ('email', 'phone')),
    contact         text not null check (contact in ('personal', 'work')),
    current         boolean not null,
    pepper_version  smallint not null,
    primary key (subject_id, hash)
);
create index subject_identifier_hash on subject_identifier (hash);

create table subject_login (
    issuer      text not null,
    sub         text not null,
    subject_id  uuid not null references data_subject on delete cascade,
    evidence    bytea not null,
    linked_at   timestamptz not null,
    primary key (issuer, sub)
);
create index subject_login_subject on subject_login (subject_id);
