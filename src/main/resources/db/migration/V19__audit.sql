-- How many identifiers a partner's checks asked about in each hour, and how many belonged to nobody: a flood of those is
-- somebody who tries numbers out. Counts only.
create table look_tally (
    viewer       text not null,
    hour         timestamptz not null,
    identifiers  bigint not null,
    unmatched    bigint not null,
    primary key (viewer, hour)
);
create index look_tally_hour on look_tally (hour);

grant select, insert, update, delete on look_tally to ${applicationRole};
