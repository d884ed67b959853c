-- Written in the transaction of the change; pulled and acknowledged by the receiver. Thin: ids only.
create table outbox (
    id               uuid primary key default uuidv7(),
    receiver         text not null,
    type             text not null,
    subject_id       uuid,
    item_id          uuid,
    reference        jsonb not null,
    created_at       timestamptz not null,
    acknowledged_at  timestamptz
);
create index outbox_pending on outbox (receiver, id) where acknowledged_at is null;
create index outbox_acknowledged on outbox (acknowledged_at) where acknowledged_at is not null;
