alter table outbox
    -- When the receiver first saw it: it fetched it, acknowledged it or was sent it.
    add column told_at         timestamptz,
    -- When it is sent next; while somebody sends it, when another may take over. Nothing to a receiver that only fetches.
    add column due_at          timestamptz not null default '-infinity',
    add column attempts        integer not null default 0,
    add column first_tried_at  timestamptz,
    -- A code of ours.
    add column last_failure    text check (last_failure ~ '^[a-z0-9-]{1,40}$'),
    -- When it was given up: it can still be fetched, or replayed.
    add column dead_at         timestamptz;
create index outbox_due on outbox (receiver, due_at, id) where acknowledged_at is null and dead_at is null;
create index outbox_order on outbox (receiver, subject_id, id) where acknowledged_at is null and dead_at is null;
create index outbox_dead on outbox (dead_at) where dead_at is not null;

-- What is known of a receiver's webhook besides its configuration.
create table webhook_receiver (
    receiver      text primary key,
    -- It answered that it wants no more (410); staff enables it again.
    disabled_at   timestamptz,
    -- It asked to be left alone until then.
    paused_until  timestamptz
);
grant select, insert, update, delete on webhook_receiver to ${applicationRole};
