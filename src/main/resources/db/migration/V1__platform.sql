-- What every feature stands on. A file holds the tables of the feature that it is named after; R__functions.sql, which
-- Flyway runs whenever it has changed, holds the functions that statements call.

grant usage on schema public to ${applicationRole};

-- The application makes no temporary tables, which could stand before others and are in nobody's hand. It counts where the
-- owner of the schema owns the database; the start says where it does not (DatabaseCheck).
do $$ begin execute format('revoke temporary on database %I from public', current_database()); end $$;

-- The application sees which migrations were applied (SchemaGate), and starts on no other schema than its own.
grant select on flyway_schema_history to ${applicationRole};

-- Row-level security, the second line behind the code: of a table it shows a transaction the rows of the data subject
-- for whom it works, or all when it works for the system (Transactions), and no row to one that declares
-- neither. The settings are read once for each statement, for which they stand in sub-selects here and in no function.
-- Whether it is the system is one value there: as a comparison outside, the planner takes it to hold for one row in two
-- hundred, and reads a large table whole to find the few.
create procedure show_own_rows_only(of_table regclass, subject_column name default 'subject_id', or_where text default null)
    language plpgsql as $$
    begin
        execute format('alter table %s enable row level security', of_table);
        execute format('alter table %s force row level security', of_table);
        execute format($policy$
            create policy own_or_system on %s using ((select current_setting('app.scope', true) = 'system')
                or %I = (select nullif(current_setting('app.subject', true), '')::uuid) %s)
            $policy$, of_table, subject_column, 'or ' || or_where);
    end $$;
revoke all on procedure show_own_rows_only(regclass, name, text) from public;

-- What creating requests with an Idempotency-Key led to: digests and opaque ids only, for the body is digested under the
-- caller's key, which is not kept.
create table idempotency_record (
    key          bytea primary key,
    body         bytea not null,
    resource     uuid not null,
    recorded_at  timestamptz not null
);

-- How much of a quota all replicas have leased together, in the caller's present window; it goes when that is long over.
create table quota_use (
    caller        text not null,
    quota         text not null,
    window_start  timestamptz not null,
    used          bigint not null,
    primary key (caller, quota)
);

create index idempotency_record_at on idempotency_record (recorded_at);

grant select, insert, update, delete on idempotency_record, quota_use to ${applicationRole};
