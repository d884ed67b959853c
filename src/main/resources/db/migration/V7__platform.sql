-- What creating requests with an Idempotency-Key led to. Digests and opaque ids only: the body is digested under the
-- caller's key, which is not kept.
create table idempotency_record (
    key          bytea primary key,
    body         bytea not null,
    resource     uuid not null,
    recorded_at  timestamptz not null
);
create index idempotency_record_at on idempotency_record (recorded_at);

grant select, insert, delete, update on idempotency_record to ${applicationRole};
