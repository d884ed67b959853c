-- E-mails, written in the transaction of the change they tell of and sent outside it. The address, the name and the
-- receipt are gone with the sending or the giving up; what stays is that a mail of this kind was sent.
create table mail (
    id             uuid primary key default uuidv7(),
    template       text not null,
    language       text not null,
    recipient      text,
    greeting_name  text,
    details        jsonb not null,
    receipt        text,
    subject_id     uuid,
    status         text not null default 'pending' check (status in ('pending', 'sent', 'failed')),
    attempts       smallint not null default 0,
    created_at     timestamptz not null,
    -- When it is tried next; while somebody sends it, when another may take over.
    due_at         timestamptz not null,
    -- When it was sent or given up.
    ended_at       timestamptz,
    check (status = 'pending' or (recipient is null and greeting_name is null and receipt is null and ended_at is not null))
);
create index mail_due on mail (due_at) where status = 'pending';
create index mail_ended on mail (ended_at) where ended_at is not null;

grant select, insert, update, delete on mail to ${applicationRole};
alter table mail enable row level security;
alter table mail force row level security;
create policy own_or_system on mail
    using ((select current_setting('app.scope', true)) = 'system' or subject_id = (select nullif(current_setting('app.subject', true), '')::uuid));

-- What must survive the database (DESIGN, invariant 9), written in the transaction of the change and then to a journal
-- outside: keyed hashes and opaque ids only.
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
