create table retention_run (
    id           uuid primary key default uuidv7(),
    as_of        date not null,
    started_at   timestamptz not null,
    finished_at  timestamptz
);

create table retention_run_result (
    run_id    uuid not null references retention_run,
    category  text not null,
    rule      text not null,
    deleted   bigint not null,
    blocked   bigint not null,
    primary key (run_id, category, rule)
);
