-- The requests of data subjects (Art. 12, 15-18, 20, 21, 38(4)). The subject's id stays in them after an erasure: it is opaque, and a
-- closed request is kept as the proof of what was done.

-- A request, from receipt to outcome.
create table request (
    id                 uuid primary key default uuidv7(),
    -- Null while staff has not found out who the person is.
    subject_id         uuid,
    -- Of joined persons, the one whose request it is: a separation gives it back.
    filed_as           uuid,
    -- What a person can say on the phone.
    reference          text not null unique,
    exercised          text not null check (exercised in ('access', 'rectification', 'erasure', 'restriction', 'objection',
                                                          'portability', 'contact')),
    ground             text,
    -- Which items it is about; both empty: everything.
    categories         text[] not null default '{}',
    items              uuid[] not null default '{}',
    state              text not null check (state in ('received', 'awaiting-identification', 'approved', 'awaiting-delivery',
                                                      'completed', 'refused', 'cancelled')),
    channel            text not null check (channel in ('portal', 'post', 'phone', 'email', 'unlinked-login')),
    language           text not null,
    -- Helsinki dates (Art. 12(3)): the month counts from the day after receipt.
    received_on        date not null,
    due_on             date not null,
    extension_reason   text,
    paused_on          date,
    paused_days        integer not null default 0,
    filed_at           timestamptz not null,
    statement          text,
    -- Rectification: the proposed fields with their values.
    corrections        jsonb,
    -- Staff: how the person was identified, and who acted for them.
    identity_evidence  text,
    representative     jsonb,
    -- What was foreseen when it was approved, and what came of it, for each category.
    plan               jsonb,
    result             jsonb,
    -- Of an erasure of very much: what it does, while the last of it is still to be deleted.
    begun              jsonb,
    -- Categories that staff decided to keep, with the reason for each.
    kept               jsonb,
    outcome            text check (outcome in ('granted', 'partially-granted', 'delayed', 'refused')),
    reason             text,
    explanation        text,
    decided_by         text,
    -- The blocks that it placed on the items.
    blocks             uuid[] not null default '{}',
    restrictions       uuid[] not null default '{}',
    -- Of an erasure: the categories that a block alone kept, until they are taken up again at the block's end.
    stopped            text[] not null default '{}',
    -- Where its mails go; emptied when it is closed.
    email              text,
    given_name         text,
    postal_address     text,
    -- A name that nobody can guess, under which the receipt is found without a login, and the signed receipt.
    receipt_key        uuid unique,
    receipt            text,
    -- Of an erasure: whether keyed hashes stay of what it erased.
    hashes_kept        boolean,
    -- The last message of staff's up to which the person has marked them as read; null: none.
    read_message       uuid,
    -- How the copy came to the person, and the last Helsinki date on which nothing of it goes from the portal.
    delivered_by       text check (delivered_by in ('portal', 'letter', 'encrypted-file')),
    delivered_until    date,
    closed_at          timestamptz,
    -- When the words went, of a person who was erased: what is proof stays.
    words_gone_at      timestamptz,
    revision           integer not null default 1
);

-- A step of a request, as the person sees it.
create table request_step (
    request_id  uuid not null references request on delete cascade,
    id          uuid not null default uuidv7(),
    subject_id  uuid,
    at          timestamptz not null,
    actor_kind  text not null check (actor_kind in ('subject', 'staff', 'portal')),
    -- Of staff, for accountability; never shown to the person.
    actor       text,
    code        text not null,
    state       text not null,
    primary key (request_id, id)
);

-- What the person and staff write to each other about a request.
create table request_message (
    request_id  uuid not null references request on delete cascade,
    id          uuid not null default uuidv7(),
    subject_id  uuid,
    at          timestamptz not null,
    author      text not null check (author in ('subject', 'staff')),
    actor       text,
    body        text not null,
    -- Of joined persons, the one who wrote it; null where nobody was joined or nobody knows.
    said_as     uuid,
    primary key (request_id, id)
);

-- A file of a request: proof stays as long as the request, evidence of identity goes when the request is closed; all goes
-- when the person takes the request back.
create table request_attachment (
    request_id  uuid not null references request on delete cascade,
    id          uuid not null default uuidv7(),
    subject_id  uuid,
    at          timestamptz not null,
    author      text not null check (author in ('subject', 'staff')),
    purpose     text not null check (purpose in ('proof', 'identification')),
    -- The sender's name of it, without a path.
    name        text not null check (char_length(name) <= 200),
    media_type  text not null,
    content     bytea not null,
    -- Of joined persons, the one who wrote it; null where nobody was joined or nobody knows.
    said_as     uuid,
    primary key (request_id, id)
);

-- What a person is told of a request by a letter on paper, which staff sends: no e-mail address is known, or the mail never
-- went. Its address, text and receipt go when it is sent; a letter whose mail may still go is nobody's task, and is deleted
-- when that has gone.
create table request_letter (
    id          uuid primary key default uuidv7(),
    request_id  uuid not null references request on delete cascade,
    subject_id  uuid,
    kind        text not null check (kind in ('received', 'extended', 'identification-needed', 'message', 'closed')),
    language    text not null,
    address     text,
    heading     text,
    body        text,
    receipt     text,
    mail_id     uuid,
    created_at  timestamptz not null,
    sent_at     timestamptz,
    check (sent_at is null or (address is null and body is null and receipt is null and mail_id is null))
);

create index request_subject on request (subject_id, id);
create index request_of_address on request (email) where subject_id is null and closed_at is null;
-- The report's: what came in during a period.
create index request_received on request (received_on);
-- And which of those it counts as extended, once their words are gone.
create index request_step_extended on request_step (request_id) where code = 'extended';
create index request_open on request (due_on, id) where closed_at is null;
create index request_of_state on request (state, due_on, id);
create index request_approved on request (id) where state = 'approved';
create index request_attachment_subject on request_attachment (subject_id);
create index request_letter_of_request on request_letter (request_id);
create index request_letter_to_send on request_letter (id) where sent_at is null and mail_id is null;
create index request_letter_mail on request_letter (mail_id) where mail_id is not null;
create index request_erased on request (subject_id)
    where exercised = 'erasure' and outcome = 'granted' and categories = '{}' and items = '{}';
create index request_worded on request (closed_at) where closed_at is not null and words_gone_at is null;
create index request_closed on request (closed_at) where closed_at is not null;

grant select, insert, update, delete on request, request_step, request_message, request_attachment, request_letter
    to ${applicationRole};

call show_own_rows_only('request');
call show_own_rows_only('request_step');
call show_own_rows_only('request_message');
call show_own_rows_only('request_attachment');
call show_own_rows_only('request_letter');

-- Contents stay out of the planner's statistics, where no erasure reaches them (Art. 17): analyze keeps samples of values.
alter table request
    alter column extension_reason set statistics 0, alter column statement set statistics 0,
    alter column corrections set statistics 0, alter column identity_evidence set statistics 0,
    alter column representative set statistics 0, alter column plan set statistics 0,
    alter column result set statistics 0, alter column begun set statistics 0, alter column kept set statistics 0,
    alter column explanation set statistics 0, alter column email set statistics 0,
    alter column given_name set statistics 0, alter column postal_address set statistics 0,
    alter column receipt set statistics 0;
alter table request_letter
    alter column address set statistics 0, alter column heading set statistics 0, alter column body set statistics 0,
    alter column receipt set statistics 0;
alter table request_message alter column body set statistics 0;
alter table request_attachment alter column name set statistics 0, alter column content set statistics 0;
