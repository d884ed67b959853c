-- The functions that statements call. Flyway runs this file again whenever it has changed, after the versioned ones.

-- Records of our own expire by the owner's hand, which the application may only start. What its subject could not see yet
-- is kept until it could be seen for as long as any other entry.
create or replace function expire_access_log(before timestamptz) returns bigint language plpgsql
    security definer set search_path = public, pg_temp as $$
    declare
        gone bigint;
    begin
        perform set_config('app.scope', 'system', true);
        delete from access_log where at < before
            and (shown_from is null or shown_from < (before at time zone 'Europe/Helsinki')::date);
        get diagnostics gone = row_count;
        return gone;
    end $$;

-- A check's own record; one whose entries are not derived yet stays.
create or replace function expire_looks(before timestamptz, most integer) returns bigint language plpgsql
    security definer set search_path = public, pg_temp as $$
    declare
        gone bigint;
    begin
        delete from look where id in (
            select id from look where derived_at is not null and at < before order by at limit most
            for update skip locked);
        get diagnostics gone = row_count;
        return gone;
    end $$;

-- A consent goes with its withdrawal; what was said by somebody who is not in the register any more goes by its own day.
create or replace function expire_consent_log(before timestamptz, most integer) returns bigint language plpgsql
    security definer set search_path = public, pg_temp as $$
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

-- Of subjects that staff joins or separates: everything, or what was said as the subject that it goes to.
create or replace function move_consent_log(mover uuid, receiver uuid, everything boolean) returns void language plpgsql
    security definer set search_path = public, pg_temp as $$
    begin
        perform set_config('app.scope', 'system', true);
        update consent_log set subject_id = receiver where subject_id = mover and (everything or said_as = receiver);
    end $$;

revoke all on function expire_access_log(timestamptz) from public;
revoke all on function expire_looks(timestamptz, integer) from public;
revoke all on function expire_consent_log(timestamptz, integer) from public;
revoke all on function move_consent_log(uuid, uuid, boolean) from public;
grant execute on function expire_access_log(timestamptz) to ${applicationRole};
grant execute on function expire_looks(timestamptz, integer) to ${applicationRole};
grant execute on function expire_consent_log(timestamptz, integer) to ${applicationRole};
grant execute on function move_consent_log(uuid, uuid, boolean) to ${applicationRole};
