-- Evidence of what the runs of retention did: counts only, which the application adds to and never deletes.

-- A replica's run; one that was cut short has no end.
create table retention_run (
    id           uuid primary key default uuidv7(),
    as_of        date not null,
    -- The rules to which this run brought the dates of all held items; null where it was not its turn to.
    redated_to   text,
    started_at   timestamptz not null,
    finished_at  timestamptz,
    revision     integer not null default 1
);

-- What a run deleted of a category, written in the transactions that delete; what is blocked is counted at its end.
create table retention_run_result (
    run_id    uuid not null references retention_run,
    category  text not null,
    rule      text not null,
    deleted   bigint not null,
    blocked   bigint not null,
    primary key (run_id, category, rule)
);

-- What a run deleted of the portal's own records, as far as it is evidence of a promise.
create table retention_run_record (
    run_id   uuid not null references retention_run,
    record   text not null,
    deleted  bigint not null,
    primary key (run_id, record)
);

create index retention_run_redated on retention_run (id) where redated_to is not null;

grant select, insert on retention_run, retention_run_result, retention_run_record to ${applicationRole};
grant update (redated_to, finished_at, revision) on retention_run to ${applicationRole};
grant update (deleted, blocked) on retention_run_result to ${applicationRole};
grant update (deleted) on retention_run_record to ${applicationRole};
