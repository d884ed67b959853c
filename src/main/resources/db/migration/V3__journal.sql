-- What must survive the loss of the database (invariant 9): written in the transaction of the change, and then to a
-- journal outside. Keyed hashes and opaque ids only.
create table journal_entry (
    id          uuid primary key default uuidv7(),
    kind        text not null,
    content     jsonb not null,
    created_at  timestamptz not null,
    -- While somebody writes it, when another may take over.
    due_at      timestamptz not null,
    written_at  timestamptz
);

create index journal_entry_unwritten on journal_entry (id) where written_at is null;
create index journal_entry_written on journal_entry (written_at) where written_at is not null;

grant select, insert, update, delete on journal_entry to ${applicationRole};

-- What was replayed after a restore and is about somebody or something that the database does not have yet: it waits until
-- the sources have fed it again. The same entry waits once.
create table journal_waiting (
    id           uuid primary key default uuidv7(),
    kind         text not null,
    content      jsonb not null,
    digest       text generated always as (md5(content::text)) stored,
    waits_since  timestamptz not null,
    unique (kind, digest)
);

create index journal_waiting_since on journal_waiting (waits_since);

grant select, insert, update, delete on journal_waiting to ${applicationRole};

-- Contents stay out of the planner's statistics, where no erasure reaches them (Art. 17): analyze keeps samples of values.
alter table journal_entry alter column content set statistics 0;
alter table journal_waiting alter column content set statistics 0;
alter table journal_waiting alter column digest set statistics 0;
