-- Evidence of what the runs did; counts only. A replica's run is a row of its own; a run that was cut short has no end.
create table retention_run (
    id           uuid primary key default uuidv7(),
    as_of        date not null,
    -- The rules to which this run brought the dates of all held items; null where it was not its turn to.
    redated_to   text,
    started_at   timestamptz not null,
    finished_at  timestamptz
);
create index retention_run_redated on retention_run (id) where redated_to is not null;

-- Written in the transactions that delete; what is blocked is counted at the end of the run.
create table retention_run_result (
    run_id    uuid not null references retention_run,
    category  text not null,
    rule      text not null,
    deleted   bigint not null,
    blocked   bigint not null,
    primary key (run_id, category, rule)
);
