-- Objections that partners report, consents as evidence, and what comes by a link in a message.

-- What was agreed to and taken back (Art. 7(1)): only ever added to. Ids and codes, nothing that names a person.
create table consent_log (
    id          uuid primary key default uuidv7(),
    subject_id  uuid not null,
    -- As whom it was said, if that subject was joined to another later.
    said_as     uuid not null,
    marketer    text not null,
    channel     text not null,
    scope       text not null,
    event       text not null check (event in ('given', 'withdrawn')),
    wording     text not null,
    how         text not null check (how in ('portal', 'unsubscribe', 'objection', 'double-opt-in', 'source')),
    at          timestamptz not null
);
create index consent_log_subject on consent_log (subject_id, at);
create index consent_log_withdrawn on consent_log (at) where event = 'withdrawn';

grant select, insert on consent_log to ${applicationRole};
alter table consent_log enable row level security;
alter table consent_log force row level security;
create policy own_or_system on consent_log
    using ((select current_setting('app.scope', true)) = 'system' or subject_id = (select nullif(current_setting('app.subject', true), '')::uuid));

-- The application may start these, and do nothing else to what is there. A consent goes with its withdrawal; what was
-- said by somebody who is not in the register any more goes by its own day.
create function expire_consent_log(before timestamptz, most integer) returns bigint language plpgsql security definer
    set search_path = public, pg_temp as $$
    declare
        gone bigint;
    begin
        perform set_config('app.scope', 'system', true);
        delete from consent_log where id in (
            select entry.id from consent_log entry
            where entry.at < before and (
                not exists (select from data_subject where data_subject.id = entry.subject_id)
                or exists (select from consent_log ended
                    where ended.event = 'withdrawn' and ended.at < before and ended.at >= entry.at
                        and ended.subject_id = entry.subject_id and ended.marketer = entry.marketer
                        and ended.channel = entry.channel and ended.scope = entry.scope))
            order by entry.at, entry.id limit most for update skip locked);
        get diagnostics gone = row_count;
        return gone;
    end $$;
revoke all on function expire_consent_log(timestamptz, integer) from public;
grant execute on function expire_consent_log(timestamptz, integer) to ${applicationRole};

-- Of subjects that staff joins or separates: everything, or what was said as the subject that it goes to.
create function move_consent_log(mover uuid, receiver uuid, everything boolean) returns void language plpgsql
    security definer set search_path = public, pg_temp as $$
    begin
        perform set_config('app.scope', 'system', true);
        update consent_log set subject_id = receiver where subject_id = mover and (everything or said_as = receiver);
    end $$;
revoke all on function move_consent_log(uuid, uuid, boolean) from public;
grant execute on function move_consent_log(uuid, uuid, boolean) to ${applicationRole};

-- That a partner reported an objection, and when: nothing about whom it was.
create table reported_objection (
    id           uuid primary key default uuidv7(),
    partner      text not null,
    -- The partner's own, opaque.
    reference    text,
    received_at  timestamptz not null,
    recorded_at  timestamptz not null
);
create index reported_objection_at on reported_objection (recorded_at);
grant select, insert, update, delete on reported_objection to ${applicationRole};

-- What others can cause, mails and notifications, by day: about subjects by their id, about addresses by their keyed hash.
create table daily_limit (
    kind    text not null,
    key     bytea not null,
    on_day  date not null,
    taken   smallint not null,
    primary key (kind, key, on_day)
);
create index daily_limit_day on daily_limit (on_day);
grant select, insert, update, delete on daily_limit to ${applicationRole};

-- Subscriptions that came from outside the portal and wait for the confirmation of the address.
create table pending_subscription (
    id            uuid primary key default uuidv7(),
    list          text not null,
    identifier    bytea not null,
    wording       text not null,
    -- Who is told, by which reference of its own.
    receiver      text not null,
    reference     text not null,
    asked_at      timestamptz not null,
    expires_at    timestamptz not null,
    confirmed_at  timestamptz
);
create index pending_subscription_expiry on pending_subscription (expires_at);
grant select, insert, update, delete on pending_subscription to ${applicationRole};
