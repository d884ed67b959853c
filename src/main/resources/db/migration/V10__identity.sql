-- Who calls (src/docs/architecture.md).

-- Sessions of browsers that were ended, by digests of their ID tokens, or, where the issuer says so, of its session or login, and
-- nothing else: a copy of the cookie opens nothing. Of the latter two, tokens that were made later go on.
create table ended_session (
    session   bytea primary key,
    ended_at  timestamptz not null
);

create index ended_session_at on ended_session (ended_at);

grant select, insert, update, delete on ended_session to ${applicationRole};
