-- Erasure (Art. 17): what stays of an erased person. An e-mail address stops an import only when nobody else held it; it
-- counts for every source, which is then '*'.
alter table tombstone drop constraint tombstone_kind_check;
alter table tombstone add constraint tombstone_kind_check check (kind in ('item', 'person', 'email'));
-- Of a person: the prohibitions that stood, as channel/scope, for a return under another address.
alter table tombstone add column prohibitions text[];

-- When an erasure took the last contact data of a person of whom something had to be kept; null again when they return.
-- Until then the sources add nothing but what a legal duty keeps.
alter table data_subject add column contact_erased_at timestamptz;

-- Logins whose link went with an erasure, keyed hashes only: a token that was issued before shows nothing any more.
create table ended_login (
    login     bytea primary key,
    ended_at  timestamptz not null
);
create index ended_login_at on ended_login (ended_at);

-- Withheld by staff's decision, which a source's later lines do not undo.
alter table item add column withheld_by_staff boolean not null default false;

-- What the subject has to say about an item, shown beside it (Art. 16).
create table item_statement (
    subject_id  uuid not null references data_subject on delete cascade,
    id          uuid not null default uuidv7(),
    item_id     uuid not null,
    text        text not null check (length(text) <= 4000),
    placed_at   timestamptz not null,
    primary key (subject_id, id)
);
create index item_statement_item on item_statement (subject_id, item_id);

-- A statement goes with its item, whoever deletes it. For each statement rather than each row, as a foreign key would:
-- retention deletes items by the thousand.
create function delete_statements_of_items() returns trigger language plpgsql as $$
    begin
        delete from item_statement s using gone where s.subject_id = gone.subject_id and s.item_id = gone.id;
        return null;
    end $$;
create trigger item_statements_go after delete on item referencing old table as gone
    for each statement execute function delete_statements_of_items();

grant select, insert, update, delete on ended_login, item_statement to ${applicationRole};

alter table item_statement enable row level security;
alter table item_statement force row level security;
create policy own_or_system on item_statement
    using ((select current_setting('app.scope', true)) = 'system' or subject_id = (select nullif(current_setting('app.subject', true), '')::uuid));
