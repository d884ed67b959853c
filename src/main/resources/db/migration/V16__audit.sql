-- A look that an authority's order demands is on its subject's log from this date in Helsinki on; null: at once.
alter table access_log add shown_from date;

-- What its subject could not see yet is kept until it could be seen for as long as any other entry.
create or replace function expire_access_log(before timestamptz) returns bigint language plpgsql security definer
    set search_path = public, pg_temp as $$
    declare
        gone bigint;
    begin
        perform set_config('app.scope', 'system', true);
        delete from access_log where at < before
            and (shown_from is null or shown_from < (before at time zone 'Europe/Helsinki')::date);
        get diagnostics gone = row_count;
        return gone;
    end $$;
