-- When the receiver first saw it: it fetched it, acknowledged it or was sent it.
alter table outbox add column told_at timestamptz;
