-- Least privilege for the application, and row-level security as the second line behind the seam: a transaction
-- declares whom it works for (platform.Transactions); one that forgets sees no row.
grant usage on schema public to ${applicationRole};
grant select, insert, update, delete on
    data_subject, subject_source, item, item_block, parked_update, tombstone, subject_identifier, subject_login,
    outbox, address_prohibition, marketing_decision
    to ${applicationRole};
grant select, insert on audit_event, access_log, look, retention_run, retention_run_result to ${applicationRole};
grant update (derived_at, identifiers) on look to ${applicationRole};
grant update (finished_at, redated_to) on retention_run to ${applicationRole};
grant update (deleted, blocked) on retention_run_result to ${applicationRole};

alter table data_subject enable row level security;
alter table item enable row level security;
alter table item_block enable row level security;
alter table access_log enable row level security;
alter table subject_identifier enable row level security;
alter table data_subject force row level security;
alter table item force row level security;
alter table item_block force row level security;
alter table access_log force row level security;
alter table subject_identifier force row level security;

create policy own_or_system on data_subject
    using ((select current_setting('app.scope', true)) = 'system' or id = (select nullif(current_setting('app.subject', true), '')::uuid));
create policy own_or_system on item
    using ((select current_setting('app.scope', true)) = 'system' or subject_id = (select nullif(current_setting('app.subject', true), '')::uuid));
create policy own_or_system on item_block
    using ((select current_setting('app.scope', true)) = 'system' or subject_id = (select nullif(current_setting('app.subject', true), '')::uuid));
create policy own_or_system on access_log
    using ((select current_setting('app.scope', true)) = 'system' or subject_id = (select nullif(current_setting('app.subject', true), '')::uuid));
create policy own_or_system on subject_identifier
    using ((select current_setting('app.scope', true)) = 'system' or subject_id = (select nullif(current_setting('app.subject', true), '')::uuid));

-- Records of our own expire (CATEGORIES: access log 2 years) by the owner's hand, which the application may only start.
create function expire_access_log(before timestamptz) returns bigint language plpgsql security definer
    set search_path = public, pg_temp as $$
    declare
        gone bigint;
    begin
        perform set_config('app.scope', 'system', true);
        delete from access_log where at < before;
        get diagnostics gone = row_count;
        return gone;
    end $$;
revoke all on function expire_access_log(timestamptz) from public;
grant execute on function expire_access_log(timestamptz) to ${applicationRole};

-- A check's own record; one whose entries are not derived yet stays.
create function expire_looks(before timestamptz, most integer) returns bigint language plpgsql security definer
    set search_path = public, pg_temp as $$
    declare
        gone bigint;
    begin
        delete from look where id in (
            select id from look where derived_at is not null and at < before order by at limit most
            for update skip locked);
        get diagnostics gone = row_count;
        return gone;
    end $$;
revoke all on function expire_looks(timestamptz, integer) from public;
grant execute on function expire_looks(timestamptz, integer) to ${applicationRole};
