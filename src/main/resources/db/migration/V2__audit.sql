-- Append-only for the application (V6 grants insert and select). Opaque ids only, no personal data.
create table audit_event (
    id          uuid primary key default uuidv7(),
    at          timestamptz not null,
    actor_kind  text not null,
    actor       text not null,
    action      text not null,
    subject_id  uuid,
    objects     uuid[] not null default '{}',
    details     jsonb not null default '{}'
);

-- Who but the subject looked at what, and why (DESIGN invariant 10).
create table access_log (
    subject_id   uuid not null,
    id           uuid not null default uuidv7(),
    at           timestamptz not null,
    viewer_kind  text not null,
    viewer       text not null,
    -- For a member of staff, whose `viewer` is not shown: the role in which they looked.
    viewer_role  text,
    purpose      text not null,
    operation    text not null,
    primary key (subject_id, at, id)
);
create index access_log_at on access_log (at);

-- One durable record for the answer set of a check, before the answer; the subjects' entries are derived from it.
create table look (
    id           uuid primary key,
    at           timestamptz not null,
    viewer_kind  text not null,
    viewer       text not null,
    purpose      text not null,
    operation    text not null,
    -- Keyed hashes of 32 bytes, one after another; emptied when the entries are derived.
    identifiers  bytea not null,
    derived_at   timestamptz
);
create index look_pending on look (id) where derived_at is null;
create index look_derived on look (at) where derived_at is not null;
