-- The order of notifications about nobody in the register: by the receiver's own reference.
create index outbox_reference_order on outbox (receiver, (reference ->> 'reference'), id)
    where subject_id is null and acknowledged_at is null and dead_at is null;
