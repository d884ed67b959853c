-- What leaves the portal: written in the transaction of the change that it tells of, and delivered outside it.

-- Notifications to other systems, which pull them or are sent them, and acknowledge them: ids only.
create table outbox (
    id               uuid primary key default uuidv7(),
    receiver         text not null,
    type             text not null,
    subject_id       uuid,
    item_id          uuid,
    reference        jsonb not null,
    created_at       timestamptz not null,
    -- When the receiver first saw it: it fetched it, acknowledged it or was sent it.
    told_at          timestamptz,
    -- When it is sent next; while somebody sends it, when another may take over. Nothing to a receiver that only fetches.
    due_at           timestamptz not null default '-infinity',
    attempts         integer not null default 0,
    first_tried_at   timestamptz,
    -- A code of ours.
    last_failure     text check (last_failure ~ '^[a-z0-9-]{1,40}$'),
    acknowledged_at  timestamptz,
    -- When it was given up: it can still be fetched, or replayed.
    dead_at          timestamptz,
    -- The list of what it is about is not whole yet: nobody is told.
    held_back        boolean not null default false
);

-- The items that a notification is about, where they are several: the receiver's own ids, which it fetches page by page.
create table outbox_item (
    notification_id  uuid not null,
    id               uuid not null default uuidv7(),
    item             text not null,
    primary key (notification_id, id)
);

-- What is known of a receiver's webhook besides its configuration.
create table webhook_receiver (
    receiver      text primary key,
    -- It answered that it wants no more (410); staff enables it again.
    disabled_at   timestamptz,
    -- It asked to be left alone until then.
    paused_until  timestamptz
);

-- E-mails. The address, the name, the answer and the receipt are gone with the sending or the giving up; what stays is that a mail of
-- this kind was sent.
create table mail (
    id             uuid primary key default uuidv7(),
    template       text not null,
    language       text not null,
    recipient      text,
    greeting_name  text,
    details        jsonb not null,
    -- What the mail itself tells of the answer to a request, for who cannot read it in the portal.
    answer         text,
    receipt        text,
    subject_id     uuid,
    status         text not null default 'pending' check (status in ('pending', 'sent', 'failed')),
    attempts       smallint not null default 0,
    created_at     timestamptz not null,
    -- When it is tried next; while somebody sends it, when another may take over.
    due_at         timestamptz not null,
    -- When it was sent or given up.
    ended_at       timestamptz,
    check (status = 'pending' or (recipient is null and greeting_name is null and answer is null and receipt is null
        and ended_at is not null))
);

-- Prohibitions go before everything else: however much there is to say about one person, everybody's objection is heard.
create index outbox_pending on outbox (receiver, (type <> 'prohibition'), id) where acknowledged_at is null;
create index outbox_due on outbox (receiver, (type <> 'prohibition'), due_at, id)
    where acknowledged_at is null and dead_at is null;
-- Notifications about one subject are sent in their order; those about nobody in the register, in the order of the
-- receiver's own reference.
create index outbox_order on outbox (receiver, subject_id, id) where acknowledged_at is null and dead_at is null;
create index outbox_reference_order on outbox (receiver, (reference ->> 'reference'), id)
    where subject_id is null and acknowledged_at is null and dead_at is null;
create index outbox_acknowledged on outbox (acknowledged_at) where acknowledged_at is not null;
create index outbox_subject on outbox (subject_id) where subject_id is not null;
create index outbox_dead on outbox (dead_at) where dead_at is not null;
create index mail_due on mail (due_at) where status = 'pending';
create index mail_ended on mail (ended_at) where ended_at is not null;

grant select, insert, update, delete on outbox, outbox_item, webhook_receiver, mail to ${applicationRole};

call show_own_rows_only('mail');

-- Contents stay out of the planner's statistics, where no erasure reaches them (Art. 17): analyze keeps samples of values.
alter table outbox alter column reference set statistics 0;
alter table mail
    alter column recipient set statistics 0, alter column greeting_name set statistics 0,
    alter column details set statistics 0, alter column answer set statistics 0,
    alter column receipt set statistics 0;
alter index outbox_reference_order alter column 2 set statistics 0;
