-- To whom personal data was disclosed, and what recipients are told of it afterwards (Art. 13-15, 19).

-- Somebody to whom personal data is disclosed.
create table recipient (
    id              text primary key,
    name            text not null,
    contact         text not null,
    kind            text not null check (kind in ('processor', 'partner', 'authority', 'other')),
    -- ISO 3166-1 alpha-2; outside the EEA with the basis of the transfer.
    country         text not null,
    transfer_basis  text check (transfer_basis in ('adequacy-decision', 'standard-contractual-clauses',
                                                   'binding-corporate-rules', 'derogation')),
    -- The configured partner that it is.
    partner         text unique,
    channel         text not null check (channel in ('notifications', 'email', 'phone', 'post')),
    -- Of a processor: what it handles, and what for.
    categories      text[] not null default '{}',
    purposes        text[] not null default '{}',
    revision        integer not null default 1,
    updated_by      text not null,
    updated_at      timestamptz not null
);

-- A recipient's own name for a person, which says nothing to anybody else and outlives the person's data.
create table disclosure_reference (
    reference     text primary key,
    recipient_id  text not null references recipient,
    subject_id    uuid not null,
    -- The subject before staff joined it to another one: a separation gives the reference back.
    given_as      uuid not null,
    unique (recipient_id, given_as)
);

-- The ledger of what was disclosed to whom: opaque ids, keyed hashes and names of fields, so that an erasure leaves it.
create table disclosure (
    id                uuid primary key default uuidv7(),
    -- What was recorded at once.
    set_id            uuid not null,
    recipient_id      text not null references recipient,
    subject_id        uuid not null,
    reference         text not null references disclosure_reference,
    -- The keyed hash by which the person was named, where it was by one.
    identifier        bytea,
    -- The hash is shown by nothing, and found by nothing later but a repetition of the request that made it.
    pepper_version    smallint not null default 1,
    purpose           text not null,
    fields            text[] not null,
    legal_basis       text not null,
    -- Of an authority: its order; and until when the subject is not told, and why not.
    order_reference   text,
    not_shown_until   date,
    not_shown_ground  text,
    disclosed_at      timestamptz not null,
    recorded_at       timestamptz not null,
    recorded_by       text not null,
    -- Of a wrong entry: nothing follows from it any more; it stays, and so does what its subject sees of it.
    voided_at         timestamptz,
    voided_by         text,
    void_reason       text,
    check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
    check ((not_shown_until is null) = (not_shown_ground is null))
);

-- The addresses and numbers that a recipient has of a person, as keyed hashes.
create table disclosed_identifier (
    identifier      bytea not null,
    reference       text not null references disclosure_reference on delete cascade,
    -- SHA-256 of the normal form, by which the partner finds it among its own: told as long as the person is known by it,
    -- for objections at least, and emptied afterwards.
    sha256          bytea,
    pepper_version  smallint not null default 1,
    primary key (identifier, reference)
);

-- What a recipient is told about a person: by a notification, or by staff.
create table recipient_notice (
    id            uuid primary key default uuidv7(),
    recipient_id  text not null references recipient,
    subject_id    uuid not null,
    type          text not null,
    disclosures   uuid[] not null,
    refs          text[] not null,
    fields        text[] not null,
    -- Of a rectification: the corrected items, where the values are found as long as they are held.
    items         uuid[] not null default '{}',
    outbox_id     uuid unique,
    created_at    timestamptz not null,
    told_at       timestamptz,
    confirmed_at  timestamptz,
    -- By staff.
    told_how      text check (told_how in ('email', 'phone', 'post')),
    told_by       text,
    -- Every disclosure that it rests on was voided before the recipient had confirmed: nobody is to be told any more.
    ended_at      timestamptz,
    revision      integer not null default 1
);

-- A partner's feed of changes: readers take turns on its row, and its positions are of this epoch
-- (src/docs/decisions/0012).
create table change_feed (
    partner           text primary key,
    epoch             uuid not null,
    last_position     bigint not null default 0,
    -- Up to here events have expired.
    expired_position  bigint not null default 0
);

-- A change in a partner's feed, written without a position in the transaction of the change; a reader gives the positions.
create table change_event (
    id          uuid primary key default uuidv7(),
    partner     text not null,
    position    bigint,
    reference   text not null,
    type        text not null,
    changed_at  timestamptz not null,
    -- Of a prohibition: channel/scope, each on which the partner may not go on.
    prohibited  text[],
    unique (partner, position)
);

create index disclosure_reference_subject on disclosure_reference (subject_id);
create index disclosure_reference_listed on disclosure_reference (recipient_id, reference collate "C");
create index disclosure_subject on disclosure (subject_id, disclosed_at, id);
create index disclosure_reference_of on disclosure (reference);
create index disclosure_set on disclosure (set_id);
create index disclosure_at on disclosure (disclosed_at, id);
create index disclosure_hidden on disclosure (disclosed_at desc, id desc) where not_shown_until is not null;
create index disclosed_identifier_reference on disclosed_identifier (reference);
create index recipient_notice_subject on recipient_notice (subject_id);
create index recipient_notice_open on recipient_notice (id) where confirmed_at is null and ended_at is null;
create index recipient_notice_created on recipient_notice (created_at);
create index change_event_fresh on change_event (partner, id) where position is null;
create index change_event_reference on change_event (partner, reference, position);
create index change_event_changed on change_event (changed_at);

-- What is left under an old pepper (src/docs/decisions/0014).
create index disclosure_pepper on disclosure (pepper_version) where identifier is not null;
create index disclosed_identifier_pepper on disclosed_identifier (pepper_version);

grant select, insert, update, delete on
    recipient, disclosure_reference, disclosure, disclosed_identifier, recipient_notice, change_feed, change_event
    to ${applicationRole};

call show_own_rows_only('disclosure_reference');
call show_own_rows_only('disclosure');
call show_own_rows_only('recipient_notice');

-- Nobody sees these as a subject.
alter table disclosed_identifier enable row level security;
alter table disclosed_identifier force row level security;
create policy system_only on disclosed_identifier using ((select current_setting('app.scope', true) = 'system'));

-- Contents stay out of the planner's statistics, where no erasure reaches them (Art. 17): analyze keeps samples of values.
alter table recipient alter column name set statistics 0, alter column contact set statistics 0;
alter table disclosure
    alter column purpose set statistics 0, alter column legal_basis set statistics 0,
    alter column order_reference set statistics 0, alter column not_shown_ground set statistics 0,
    alter column void_reason set statistics 0;
