-- Data subjects and what is held about them. The subject leads every key, so that the register can be distributed by
-- subject. Who changes the items of a subject holds the row lock of its data_subject.

-- A person about whom something is held.
create table data_subject (
    id                 uuid primary key,
    created_at         timestamptz not null,
    -- The last day of the last relation with a customer; null while a contact role is current. Kept by RelationStore.
    relation_ends_on   date,
    relation_kind      text not null default 'prospect' check (relation_kind in ('contact-role', 'prospect')),
    -- The last contact of a prospect, by what is held and what retention deleted.
    last_contact_on    date,
    -- The last contact, and the last day of the relation of the last contact role, among the items that retention
    -- deleted: they have happened, and nothing that follows the relation is deleted early. What a source corrects or
    -- deletes has no effect any more.
    expired_contact_on        date,
    expired_relation_ends_on  date,
    -- The next day on which a contact role begins, or is over for the first day; null when none will.
    role_turns_on      date,
    -- In which language the person wants to be spoken to, chosen in the portal; null: as their contact details say.
    language           text check (language in ('fi', 'sv', 'en')),
    -- When an erasure took the last contact data of a person of whom something had to be kept; null again when they
    -- return. Until then the sources add nothing but what a legal duty keeps.
    contact_erased_at  timestamptz,
    -- When the person last returned after that.
    returned_at        timestamptz,
    -- The erasure after which they returned, of all contact data and of contact details alone: in force again when the
    -- source that told of the return takes it back.
    returned_after     timestamptz,
    details_returned_after timestamptz,
    -- By category, when an erasure took all of it and something else stayed: no source brings it back under another id.
    erased_categories  jsonb,
    -- Whether persons of this subject were separated from it: ingestion then looks its persons up again under the lock.
    separated          boolean not null default false
);

-- A source system's own id for a person: two of them point at one subject only by a shared key or a staff decision.
create table subject_source (
    source_system  text not null,
    person_id      text not null,
    subject_id     uuid not null references data_subject on delete cascade,
    linked_at      timestamptz not null,
    -- The subject, joined to the present one, whose it was.
    joined_from    uuid,
    primary key (source_system, person_id)
);

-- When what an item says happened, or came to its end: on the day from which its retention rule counts (event_on), where
-- the category tells more than the day. Immutable: the times in contents have an offset.
create function event_time(category text, content jsonb, event_on date) returns timestamptz
    language plpgsql immutable parallel safe as $$
begin
    return coalesce(
        case category
            when 'mailing-list-subscriptions' then content ->> 'changedAt'
            when 'marketing-prohibitions' then content ->> 'recordedAt'
            when 'consents' then content ->> 'givenAt'
            when 'user-profile' then content ->> 'createdAt'
            when 'interests' then content ->> 'declaredAt'
            when 'page-views' then content ->> 'openedAt'
            when 'web-visits' then content ->> 'visitedAt'
            when 'logins' then content ->> 'loggedInAt'
            when 'sent-messages' then content ->> 'sentAt'
            when 'support-tickets' then coalesce(content ->> 'closedAt', content ->> 'openedAt')
            when 'chat-conversations' then content ->> 'endedAt'
            when 'call-recordings' then content ->> 'endedAt'
            when 'feedback' then content ->> 'givenAt'
            when 'social-media-reactions' then content ->> 'reactedAt'
        end::timestamptz,
        case when category = 'correspondence' then (
            select max((message ->> 'sentAt')::timestamptz) from jsonb_array_elements(content -> 'messages') message) end,
        event_on::timestamp at time zone 'Europe/Helsinki');
end
$$;

-- What is held: one entry of one category from one source. Statements read and write the view item, which leaves out
-- what waits for its deletion. No foreign key: who is erased with very much data goes before the last of it is deleted.
create table stored_item (
    subject_id         uuid not null,
    id                 uuid not null default uuidv7(),
    category           text not null,
    source_system      text not null,
    source_item_id     text not null,
    source_version     bigint not null,
    -- The source's own id of the person whom the item came with, so that joined persons can be separated again.
    source_person_id   text,
    content            jsonb not null,
    content_digest     bytea not null,
    content_schema     smallint not null default 1,
    -- How long the content is as text: so many items as fit into a page are read, and no content beside (Portion).
    content_bytes      integer not null generated always as (octet_length(content::text)) stored,
    -- By name, without regard to case. Generated columns, for under row-level security only comparisons of plain columns
    -- reach an index: functions that might leak are evaluated after the policy.
    family_key         text collate "C" generated always as (case when category = 'contact-details'
        then casefold(normalize(content ->> 'familyName', nfc) collate "pg_unicode_fast") end) stored,
    given_key          text collate "C" generated always as (case when category = 'contact-details'
        then casefold(normalize(content ->> 'givenName', nfc) collate "pg_unicode_fast") end) stored,
    collected_how      text not null,
    collected_at       timestamptz not null,
    -- Helsinki dates from which the retention rule counts.
    event_on           date not null,
    ended_on           date,
    -- What lists are sorted by.
    event_at           timestamptz not null generated always as (event_time(category, content, event_on)) stored,
    retention_rule     text not null,
    -- The last day on which the item is kept; null: no date is known yet.
    due_on             date,
    withheld           text check (withheld in ('others-personal-data', 'trade-secret', 'service-security', 'in-review')),
    -- Since when a source's item waits for its review; a later line of the source does not make it wait anew.
    in_review_since    timestamptz,
    -- Withheld by staff's decision, which a source's later lines do not undo.
    withheld_by_staff  boolean not null default false,
    -- When staff last decided whether the item is withheld.
    withheld_at        timestamptz,
    -- Why staff withholds or shows the item, in their words.
    withheld_note      text,
    -- What the subject corrected and the source has not yet confirmed: field and value, kept over its later lines.
    rectified          jsonb,
    -- Of a statement in the portal, while persons are joined: what each of them said last, by the subject whom they said it
    -- as. The nil id has what nobody knows whose it is. Of a source's item: what the fields were that one of them corrected.
    said               jsonb,
    revision           integer not null default 1,
    created_at         timestamptz not null,
    updated_at         timestamptz not null,
    primary key (subject_id, id),
    constraint item_source unique (source_system, source_item_id, category, subject_id),
    constraint item_in_review check ((in_review_since is not null) = (withheld is not distinct from 'in-review'))
);

-- What an erasure has put off, since one transaction cannot delete so much (src/docs/decisions/0023): of a subject the items
-- of a category up to the last one, but for those that are kept.
create table put_off_erasure (
    id          uuid primary key default uuidv7(),
    subject_id  uuid not null,
    category    text not null,
    last_item   uuid not null,
    kept        uuid[] not null default '{}',
    -- The last item that a portion has deleted.
    reached     uuid not null default '00000000-0000-0000-0000-000000000000',
    -- Whether keyed hashes of the items stay.
    tombstones  boolean not null,
    -- The notifications that wait until the list of what they are about is whole, by their source.
    notices     jsonb not null default '{}',
    put_off_at  timestamptz not null
);
create index put_off_erasure_subject on put_off_erasure (subject_id, category);

-- What is held and does not wait for its deletion: the only way to items, for whoever reads or writes them. It is the
-- caller's security that counts. Mostly nothing is put off, which is asked once for a statement and not for each item.
create view item with (security_invoker = true) as
    select i.* from stored_item i
    where not exists (select from put_off_erasure)
        or not exists (select from put_off_erasure e
            where e.subject_id = i.subject_id and e.category = i.category and i.id <= e.last_item and i.id <> all(e.kept));

-- What the subject has to say about an item, shown beside it (Art. 16).
create table item_statement (
    subject_id  uuid not null references data_subject on delete cascade,
    id          uuid not null default uuidv7(),
    item_id     uuid not null,
    text        text not null check (length(text) <= 4000),
    placed_at   timestamptz not null,
    -- Of joined persons, the one who says it; null where nobody was joined or nobody knows.
    said_as     uuid,
    primary key (subject_id, id)
);

-- The audio of a recorded call. It lies in the store of objects, under a random id that is used once; what is here goes with
-- its item, whoever deletes or moves it (triggers below).
create table item_audio (
    subject_id      uuid not null,
    item_id         uuid not null,
    object_id       uuid not null unique,
    content_type    text not null,
    bytes           bigint not null check (bytes > 0),
    sha256          bytea not null,
    -- The source's own version of the audio; that of the item is another.
    source_version  bigint not null,
    stored_at       timestamptz not null,
    primary key (subject_id, item_id)
);

-- Objects that are being stored: said before the first byte is, so that nothing is stored of which nobody knows.
create table audio_upload (
    object_id  uuid primary key,
    begun_at   timestamptz not null
);

-- Objects that are to be deleted. The row goes when the store has said that the object is gone.
create table audio_deletion (
    object_id  uuid primary key,
    -- Since when a job knows of it; null until then, for a trigger has no time.
    since      timestamptz,
    attempts   integer not null default 0,
    -- When it is tried next; null: at once.
    next_at    timestamptz
);

-- Keeps items from deletion or use: one item, those of a category, or, with neither, everything held about the subject.
create table item_block (
    id                   uuid not null default uuidv7(),
    subject_id           uuid not null references data_subject on delete cascade,
    category             text,
    item_id              uuid,
    kind                 text not null check (kind in ('hold', 'restriction', 'request')),
    ground               text not null,
    -- In staff's words.
    reason               text,
    placed_at            timestamptz not null,
    placed_by            text,
    review_on            date,
    -- A hold ordered by an authority, of which the subject is not told before this day.
    not_shown_until      date,
    -- Art. 18(3): the subject is told before the restriction is lifted; the day on which it is, and how they are told.
    lift_on              date,
    lift_reason          text,
    lift_notice          text check (lift_notice in ('email', 'post')),
    lift_notice_sent_at  timestamptz,
    -- The mail while nobody knows whether it goes; one that is given up makes a letter of the notice.
    lift_notice_mail     uuid,
    lifted_at            timestamptz,
    lifted_by            text,
    -- The subject, joined to the present one, whose block it was.
    joined_from          uuid,
    -- Counted by every statement that changes the row.
    revision             integer not null default 1,
    primary key (subject_id, id)
);

-- Updates that arrived while the item was restricted (Art. 18(2): storage only).
create table parked_update (
    subject_id      uuid not null references data_subject on delete cascade,
    source_system   text not null,
    item_key        bytea not null,
    source_version  bigint not null,
    line            jsonb not null,
    parked_at       timestamptz not null,
    -- Its place in the list that the subject is shown (Art. 15).
    id              uuid not null default uuidv7(),
    category        text not null generated always as (coalesce(line #>> '{content,category}', line ->> 'category')) stored,
    source_item_id  text not null generated always as (line ->> 'id') stored,
    line_bytes      integer not null generated always as (octet_length(line::text)) stored,
    primary key (subject_id, source_system, item_key)
);

-- What stays after a deletion: keyed hashes and versions, so that a late or repeated line does not bring data back.
create table tombstone (
    source_system   text not null,
    -- An e-mail address stops an import only when nobody else held it; it counts for every source, which is then '*'.
    kind            text not null check (kind in ('item', 'person', 'email')),
    key             bytea not null,
    source_version  bigint,
    reason          text not null check (reason in ('source-deletion', 'retention', 'erasure')),
    placed_at       timestamptz not null,
    -- Of a person: the prohibitions that stood, as channel/scope, for a return under another address.
    prohibitions    text[],
    -- Of a person: the keyed hashes of the addresses and numbers, for which a later refusal is recorded.
    identifiers     bytea[],
    pepper_version  smallint not null default 1,
    primary key (source_system, kind, key)
);

-- Keyed hashes of the e-mail addresses and phone numbers by which a subject is known.
create table subject_identifier (
    subject_id      uuid not null references data_subject on delete cascade,
    hash            bytea not null,
    kind            text not null check (kind in ('email', 'phone')),
    contact         text not null check (contact in ('personal', 'work')),
    -- Or no longer held in plain, and kept because a prohibition stands on it.
    current         boolean not null,
    -- The last day of the last contact role whose work address or number it is; null when it is none's, or one goes on.
    -- Afterwards somebody else may have the mailbox: nobody logs in by it, contact details or not.
    work_until      date,
    pepper_version  smallint not null,
    -- While the pepper is rotated, the value of before: what is found by a row of the new version must find rows of the
    -- old one as well, and a hash cannot be unwrapped. Emptied afterwards.
    previous        bytea,
    -- Since when it is held; a consent from before does not cover it. Null: since before anything else.
    known_since     timestamptz,
    -- When the person confirmed it, by a link that was sent there or by a login with it; null as long as nobody has.
    confirmed_at    timestamptz,
    primary key (subject_id, hash)
);

-- Keyed hashes of the addresses and numbers that a subject had, for objections alone: a link in an old message still
-- reaches the person (Art. 21(3)). Nothing else asks for them.
create table former_identifier (
    subject_id      uuid not null references data_subject on delete cascade,
    hash            bytea not null,
    kind            text not null check (kind in ('email', 'phone')),
    contact         text not null check (contact in ('personal', 'work')),
    pepper_version  smallint not null,
    known_since     timestamptz,
    confirmed_at    timestamptz,
    retired_at      timestamptz not null,
    -- The subject, joined to the present one, who gave it up.
    joined_from     uuid,
    primary key (subject_id, hash)
);

-- Keyed hashes of the e-mail addresses and phone numbers that are an organisation's own, such as info@, by the contact
-- role that shows them. They are nobody's personal data and identify nobody: marketing to them is marketing to the
-- organisation (Act 917/2014 §202).
create table organisation_identifier (
    subject_id      uuid not null references data_subject on delete cascade,
    hash            bytea not null,
    -- The role's first and last day; the organisation is known by it on these and between.
    from_on         date not null,
    until_on        date not null,
    pepper_version  smallint not null,
    -- As of subject_identifier.
    previous        bytea,
    primary key (subject_id, hash, from_on)
);

-- The login by which a subject comes in, and the keyed hash of the address on whose evidence it was linked.
create table subject_login (
    issuer          text not null,
    sub             text not null,
    id              uuid not null default uuidv7() unique,
    subject_id      uuid not null references data_subject on delete cascade,
    evidence        bytea not null,
    pepper_version  smallint not null default 1,
    -- A link that staff made on evidence of their own is not checked against addresses.
    made_by_staff   boolean not null default false,
    -- The address was erased while something else had to be kept: the link stays as long as that is held.
    evidence_erased boolean not null default false,
    linked_at       timestamptz not null,
    joined_from     uuid,
    primary key (issuer, sub)
);

-- Logins that staff took from a subject: no address links them again. A mailbox that was disproved with a login is taken at the
-- same moment: it links no login.
create table subject_login_barred (
    -- The keyed hash of issuer and sub, or that of the address.
    login           bytea not null,
    subject_id      uuid not null references data_subject on delete cascade,
    barred_at       timestamptz not null,
    -- When staff linked it again: it is barred no more, unless it was taken later.
    given_back_at   timestamptz,
    pepper_version  smallint not null default 1,
    primary key (login, subject_id)
);

-- A new e-mail address of a person, until its reader confirms it: one of a person, under the SHA-256 of the token in its link. Once
-- it is confirmed, the address is forgotten, and the link says so until its time is up.
create table pending_email (
    subject_id      uuid primary key references data_subject on delete cascade,
    address         text,
    link            bytea not null unique,
    -- The link of the login that asked: it stands on the new address from then on.
    login           uuid,
    said_as         uuid,
    asked_at        timestamptz not null,
    expires_at      timestamptz not null
);

-- Logins whose link went with an erasure, keyed hashes only: a token that was issued before shows nothing any more.
create table ended_login (
    login           bytea primary key,
    ended_at        timestamptz not null,
    pepper_version  smallint not null default 1
);

-- Subjects that were joined to another; what was logged about them stays under their own ids. The application only reads
-- it: join_subjects and separate_subject write it (R__functions.sql).
create table subject_alias (
    alias       uuid primary key,
    subject_id  uuid not null references data_subject on delete cascade,
    joined_at   timestamptz not null
);

-- Why staff linked, joined or separated, in their words.
create table subject_decision (
    subject_id  uuid not null references data_subject on delete cascade,
    id          uuid not null default uuidv7(),
    action      text not null,
    reason      text not null,
    decided_by  text not null,
    decided_at  timestamptz not null,
    primary key (subject_id, id)
);

create index data_subject_role_turns on data_subject (role_turns_on) where role_turns_on is not null;
create index subject_source_subject on subject_source (subject_id);
-- What a page of a category reads, however much there is; and what the overview of a subject counts, without reading the items.
create index item_events on stored_item (subject_id, category, event_at, id) include (source_system, due_on);
create index item_due on stored_item (due_on, subject_id) where due_on is not null;
create index item_withheld on stored_item (subject_id, id) where withheld is not null;
create index item_review on stored_item (in_review_since, id) where in_review_since is not null;
create index item_name on stored_item (family_key, given_key) where family_key is not null;
create index parked_update_item on parked_update (subject_id, category, source_item_id);
create index parked_update_call on parked_update (source_system, source_item_id) where category = 'call-recordings';
create index parked_update_place on parked_update (subject_id, id);
create index item_statement_item on item_statement (subject_id, item_id);
create index audio_deletion_next on audio_deletion (next_at);
create index item_block_active on item_block (subject_id) where lifted_at is null;
create index item_block_kind on item_block (kind, id);
create index item_block_review on item_block (kind, coalesce(review_on, '9999-12-31'), id) where lifted_at is null;
create index item_block_lifting on item_block (lift_on) where lift_on is not null and lifted_at is null;
create index item_block_lift_mail on item_block (lift_notice_mail) where lift_notice_mail is not null;
create index subject_identifier_hash on subject_identifier (hash);
create index subject_identifier_previous on subject_identifier (subject_id) where previous is not null;
create index organisation_identifier_hash on organisation_identifier (hash);
create index organisation_identifier_previous on organisation_identifier (subject_id) where previous is not null;
create index former_identifier_hash on former_identifier (hash);
create index former_identifier_retired on former_identifier (retired_at);
create index subject_login_subject on subject_login (subject_id);
create index ended_login_at on ended_login (ended_at);
create index pending_email_expiry on pending_email (expires_at);
create index subject_alias_subject on subject_alias (subject_id);

-- What is left under an old pepper (src/docs/decisions/0014): without a rotation all rows have one version, which these
-- hold compactly.
create index tombstone_pepper on tombstone (pepper_version);
create index subject_identifier_pepper on subject_identifier (pepper_version);
create index organisation_identifier_pepper on organisation_identifier (pepper_version);
create index former_identifier_pepper on former_identifier (pepper_version);
create index subject_login_pepper on subject_login (pepper_version);
create index subject_login_barred_pepper on subject_login_barred (pepper_version);

grant select, insert, update, delete on
    data_subject, subject_source, stored_item, item, put_off_erasure, item_statement, item_audio,
    audio_upload, audio_deletion, item_block, parked_update, tombstone, subject_identifier, organisation_identifier,
    former_identifier, subject_login, subject_login_barred, pending_email, ended_login, subject_decision
    to ${applicationRole};
grant select on subject_alias to ${applicationRole};

call show_own_rows_only('data_subject', 'id');
call show_own_rows_only('subject_source');
call show_own_rows_only('stored_item');
call show_own_rows_only('put_off_erasure');
call show_own_rows_only('item_statement');
call show_own_rows_only('item_audio');
call show_own_rows_only('item_block');
call show_own_rows_only('parked_update');
call show_own_rows_only('subject_identifier');
call show_own_rows_only('organisation_identifier');
call show_own_rows_only('former_identifier');
call show_own_rows_only('subject_login');
call show_own_rows_only('subject_login_barred');
call show_own_rows_only('pending_email');
call show_own_rows_only('subject_alias');
call show_own_rows_only('subject_decision');

-- Who was joined sees the looks at both.
call show_own_rows_only('access_log', or_where => 'subject_id in (select alias from subject_alias
    where subject_alias.subject_id = (select nullif(current_setting(''app.subject'', true), '''')::uuid))');

-- A statement goes with its item, whoever deletes it. For each statement rather than each row, as a foreign key would:
-- retention deletes items by the thousand.
create function delete_statements_of_items() returns trigger language plpgsql as $$
    begin
        delete from item_statement s using gone where s.subject_id = gone.subject_id and s.item_id = gone.id;
        return null;
    end $$;
create trigger item_statements_go after delete on stored_item referencing old table as gone
    for each statement execute function delete_statements_of_items();

-- So does its audio, and the object in the store with that: it is put down for deletion in the same transaction, so that no
-- path forgets it.
create function delete_audio_of_items() returns trigger language plpgsql as $$
    begin
        delete from item_audio a using gone
            where gone.category = 'call-recordings' and a.subject_id = gone.subject_id and a.item_id = gone.id;
        return null;
    end $$;
create trigger item_audio_goes after delete on stored_item referencing old table as gone
    for each statement execute function delete_audio_of_items();

create function move_audio_of_item() returns trigger language plpgsql as $$
    begin
        update item_audio set subject_id = new.subject_id, item_id = new.id
            where subject_id = old.subject_id and item_id = old.id;
        return null;
    end $$;
create trigger item_audio_moves after update of subject_id, id on stored_item
    for each row when (new.category = 'call-recordings' and (old.subject_id, old.id) <> (new.subject_id, new.id))
    execute function move_audio_of_item();

create function put_down_gone_objects() returns trigger language plpgsql as $$
    begin
        insert into audio_deletion (object_id) select object_id from gone on conflict do nothing;
        return null;
    end $$;
create trigger audio_objects_go after delete on item_audio referencing old table as gone
    for each statement execute function put_down_gone_objects();

create function put_down_replaced_object() returns trigger language plpgsql as $$
    begin
        insert into audio_deletion (object_id) values (old.object_id) on conflict do nothing;
        return null;
    end $$;
create trigger audio_object_is_replaced after update on item_audio
    for each row when (old.object_id <> new.object_id) execute function put_down_replaced_object();

-- A new address waits for the contact details that it is to be in, and goes with the last of them, whoever deletes these.
create function delete_pending_emails() returns trigger language plpgsql as $$
    begin
        delete from pending_email p using gone
            where gone.category = 'contact-details' and p.subject_id = gone.subject_id
                and not exists (select from stored_item i
                    where i.subject_id = p.subject_id and i.category = 'contact-details');
        return null;
    end $$;
create trigger pending_emails_go after delete on stored_item referencing old table as gone
    for each statement execute function delete_pending_emails();

-- Contents stay out of the planner's statistics, where no erasure reaches them (Art. 17): analyze keeps samples of values.
alter table stored_item
    alter column content set statistics 0, alter column content_digest set statistics 0,
    alter column family_key set statistics 0, alter column given_key set statistics 0,
    alter column collected_how set statistics 0, alter column withheld_note set statistics 0,
    alter column rectified set statistics 0, alter column said set statistics 0;
alter table item_statement alter column text set statistics 0;
alter table item_audio alter column sha256 set statistics 0;
alter table tombstone alter column identifiers set statistics 0;
alter table data_subject alter column erased_categories set statistics 0;
alter table item_block alter column reason set statistics 0, alter column lift_reason set statistics 0;
alter table parked_update alter column line set statistics 0, alter column source_item_id set statistics 0;
alter table subject_login alter column sub set statistics 0;
alter table pending_email alter column address set statistics 0;
alter table put_off_erasure alter column notices set statistics 0;
alter table subject_decision alter column reason set statistics 0;
