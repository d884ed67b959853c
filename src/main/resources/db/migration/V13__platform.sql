-- How much of a quota all replicas have leased together, in the caller's present window.
create table quota_use (
    caller        text not null,
    quota         text not null,
    window_start  timestamptz not null,
    used          bigint not null,
    primary key (caller, quota)
);

grant select, insert, update on quota_use to ${applicationRole};
