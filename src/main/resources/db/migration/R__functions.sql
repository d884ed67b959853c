-- The functions that statements call. Flyway runs this file again whenever it has changed, after the versioned ones, and
-- while replicas of the version before still work. A function that answers something else than before gets another name.

-- The active blocks that cover an item, or, where the item is null, what else comes of a category: as Block.covers in Java.
-- A statement that asks whether there are none has this query in its plan, not a call, and reads an index for each item.
create or replace function active_blocks(subject uuid, item uuid, category text)
    returns table (id uuid, kind text, not_shown_until date) language sql stable parallel safe as $$
    select block.id, block.kind, block.not_shown_until from item_block block
    where block.subject_id = active_blocks.subject and block.lifted_at is null
        and (block.item_id = active_blocks.item or block.item_id is null
            and (block.category is null or block.category = active_blocks.category))
    $$;

-- The active blocks that keep an item from retention: as active_blocks, but for the restriction of an objection that was
-- granted, which ends the use of its items and not their retention (Art. 21(1)).
create or replace function blocks_from_retention(subject uuid, item uuid, category text)
    returns table (id uuid) language sql stable parallel safe as $$
    select block.id from item_block block
    where block.subject_id = blocks_from_retention.subject and block.lifted_at is null
        and block.ground <> 'objection-granted'
        and (block.item_id = blocks_from_retention.item or block.item_id is null
            and (block.category is null or block.category = blocks_from_retention.category))
    $$;

-- The active restrictions that cover everything held about a subject, one of the categories, or an item of one.
create or replace function active_restrictions(subject uuid, variadic categories text[])
    returns table (id uuid) language sql stable parallel safe as $$
    select block.id from item_block block
    where block.subject_id = active_restrictions.subject and block.lifted_at is null and block.kind = 'restriction'
        and (block.category = any(categories) or block.category is null and block.item_id is null
            or exists (select from item where item.subject_id = block.subject_id and item.id = block.item_id
                and item.category = any(categories)))
    $$;

-- What a person says in the portal, as it is kept of joined persons (stored_item.said).
create or replace function word(content jsonb, at timestamptz, event_on date, ended_on date, due_on date) returns jsonb
    language sql stable parallel safe as $$
    select jsonb_build_object('content', content, 'at', at, 'event', event_on, 'ended', ended_on, 'due', due_on)
    $$;

-- The last word of one of joined persons, or of the others. What nobody knows whose it is permits for none of them and
-- prohibits, unsubscribes and withdraws for all. Of several others a prohibition stands, as when they were joined.
create or replace function last_word(said jsonb, person uuid, others boolean) returns jsonb
    language sql stable parallel safe as $$
    select said.value from jsonb_each(last_word.said) said
    where case said.key when '00000000-0000-0000-0000-000000000000'
        then said.value #>> '{content,state}' = 'prohibited' or said.value #>> '{content,subscribed}' = 'false'
            or said.value #>> '{content,withdrawnAt}' is not null
        else (said.key = last_word.person::text) <> last_word.others end
    order by last_word.others and said.key <> '00000000-0000-0000-0000-000000000000'
            and coalesce(said.value #>> '{content,state}' = 'prohibited', false) desc,
        (said.value ->> 'at')::timestamptz desc limit 1
    $$;

-- What fields of a source's item were before one of joined persons corrected them, by who did (stored_item.said). What
-- somebody corrects again is theirs.
create or replace function corrected(said jsonb, person uuid, before jsonb) returns jsonb
    language sql stable parallel safe as $$
    select coalesce((select jsonb_object_agg(other.key, other.value - array(select jsonb_object_keys(before)))
            from jsonb_each(corrected.said) other where other.key <> person::text), '{}')
        || jsonb_build_object(person::text, before || coalesce(corrected.said -> person::text, '{}'))
    $$;

-- Whether a subject is known by a hash now.
create or replace function is_current_identifier(subject uuid, value bytea) returns boolean
    language sql stable parallel safe as $$
    select exists (select from subject_identifier own where own.subject_id = is_current_identifier.subject
        and own.current and is_current_identifier.value in (own.hash, own.previous))
    $$;

-- Whether a subject may be known by a hash, now or before; unknown, and so yes, while the pepper is rotated (version).
create or replace function may_be_known_by(subject uuid, value bytea, version smallint) returns boolean
    language sql stable parallel safe as $$
    select exists (select from subject_identifier own where own.subject_id = may_be_known_by.subject
            and (may_be_known_by.value in (own.hash, own.previous) or own.pepper_version <> may_be_known_by.version))
        or exists (select from former_identifier before where before.subject_id = may_be_known_by.subject
            and (before.hash = may_be_known_by.value or before.pepper_version <> may_be_known_by.version))
    $$;

-- HMAC-SHA-256 by RFC 2104, with the pads that are made of the key: PostgreSQL has SHA-256, but no HMAC of its own.
create or replace function hmac_sha256(value bytea, inner_pad bytea, outer_pad bytea) returns bytea language sql
    immutable parallel safe as $$ select sha256(outer_pad || sha256(inner_pad || value)) $$;

-- The key of an item's tombstone, as TombstoneKeys makes it in Java: hashed with every pepper up to the one that is written.
create or replace function tombstone_key(category text, source_item_id text, inner_pads bytea[], outer_pads bytea[])
    returns bytea language plpgsql stable parallel safe as $$
    declare
        key bytea := convert_to('item' || chr(10) || category || chr(10) || source_item_id, 'UTF8');
    begin
        for version in 1 .. cardinality(inner_pads) loop
            key := hmac_sha256(key, inner_pads[version], outer_pads[version]);
        end loop;
        return key;
    end $$;

-- How near the deadline of an open request is; the words are those of DueFilter in Java.
create or replace function nearness(state text, due_on date, today date, soon date) returns text language sql
    immutable parallel safe as $$
    select case when state = 'awaiting-identification' then 'paused'
        when due_on < today then 'overdue' when due_on <= soon then 'soon' else 'later' end
    $$;

-- What follows runs with the owner's rights, and works for the system: it sets app.scope and gives the caller's value back
-- before it returns. A clause "set app.scope" of the function would need a superuser as owner.

-- The day on which the database works. Whoever calls may err or say another one, so that no deletion rests on the
-- caller's day alone.
create or replace function helsinki_today() returns date language sql stable parallel safe
    as $$ select (now() at time zone 'Europe/Helsinki')::date $$;

-- Whether a time lies ahead of the database's, by more than clocks that are set by the network differ: then a clock that ran
-- ahead has said it, and nobody waits for it.
create or replace function runs_ahead(at timestamptz) returns boolean language sql stable parallel safe
    as $$ select at > now() + interval '1 minute' $$;

-- From when on records are kept: from the caller's time on, and whatever the caller says for the period that the owner gave
-- the schema when it was migrated (the notice's).
create or replace function kept_from(callers timestamptz, at_least interval) returns timestamptz
    language sql stable parallel safe as $$
    select least(callers, (helsinki_today() - at_least) at time zone 'Europe/Helsinki')
    $$;

-- Records of our own expire by the owner's hand, which the application may only start. What its subject could not see yet
-- is kept until it could be seen for as long as any other entry.
create or replace function expire_access_log(before timestamptz, most integer) returns bigint language plpgsql
    security definer set search_path = public, pg_temp as $$
    declare
        callers_scope text := coalesce(current_setting('app.scope', true), '');
        over timestamptz := kept_from(before, '${accessLogPeriod}');
        gone bigint;
    begin
        perform set_config('app.scope', 'system', true);
        delete from access_log where (subject_id, at, id) in (
            select subject_id, at, id from access_log where at < over
                and (shown_from is null or shown_from < (over at time zone 'Europe/Helsinki')::date)
            order by at limit most for update skip locked);
        get diagnostics gone = row_count;
        perform set_config('app.scope', callers_scope, true);
        return gone;
    end $$;

-- An order that keeps a look from its subject is renewed: what its subject could see by the day stays shown. True if it was.
create or replace function renew_hidden_look(
    look uuid, today date, until date, new_order text, new_ground text) returns boolean language plpgsql
    security definer set search_path = public, pg_temp as $$
    declare
        callers_scope text := coalesce(current_setting('app.scope', true), '');
        renewed boolean;
    begin
        perform set_config('app.scope', 'system', true);
        update access_log set shown_from = until, order_reference = new_order, not_shown_ground = new_ground
            where id = look and shown_from > greatest(today, helsinki_today());
        renewed := found;
        perform set_config('app.scope', callers_scope, true);
        return renewed;
    end $$;

-- A check's own record; one whose entries are not derived yet stays.
create or replace function expire_looks(before timestamptz, most integer) returns bigint language plpgsql
    security definer set search_path = public, pg_temp as $$
    declare
        over timestamptz := kept_from(before, '${accessLogPeriod}');
        gone bigint;
    begin
        delete from look where id in (
            select id from look where derived_at is not null and at < over order by at limit most
            for update skip locked);
        get diagnostics gone = row_count;
        return gone;
    end $$;

-- A consent goes with its withdrawal, or, never withdrawn, when so much time has passed since the last relation; what was
-- said by somebody who is not in the register any more goes by its own day.
create or replace function expire_consent_log(before timestamptz, most integer) returns bigint language plpgsql
    security definer set search_path = public, pg_temp as $$
    declare
        callers_scope text := coalesce(current_setting('app.scope', true), '');
        over timestamptz := kept_from(before, replace('${consentsRule}', '-after-withdrawal', '')::interval);
        gone bigint;
    begin
        perform set_config('app.scope', 'system', true);
        delete from consent_log where id in (
            select entry.id from consent_log entry
            where entry.at < over and (
                not exists (select from data_subject where data_subject.id = entry.subject_id)
                or exists (select from consent_log ended
                    where ended.event = 'withdrawn' and ended.at < over and ended.at >= entry.at
                        and ended.subject_id = entry.subject_id and ended.marketer = entry.marketer
                        and ended.purpose = entry.purpose and ended.channel is not distinct from entry.channel
                        and ended.scope is not distinct from entry.scope)
                or exists (select from data_subject person where person.id = entry.subject_id
                    and person.relation_ends_on < (over at time zone 'Europe/Helsinki')::date)
                and not exists (select from consent_log ended
                    where ended.event = 'withdrawn' and ended.at >= over
                        and ended.subject_id = entry.subject_id and ended.marketer = entry.marketer
                        and ended.purpose = entry.purpose and ended.channel is not distinct from entry.channel
                        and ended.scope is not distinct from entry.scope))
            order by entry.at, entry.id limit most for update skip locked);
        get diagnostics gone = row_count;
        perform set_config('app.scope', callers_scope, true);
        return gone;
    end $$;

-- Audit events, newest first, for who works for the system; nobody else sees one. Null limits nothing. Of what was done to
-- many records at once come the first hundred, without whose they were; such an event is not found by one of its records.
create or replace function listed_audit_events(begins timestamptz, ends timestamptz, of_action text, of_kind text,
    of_actor text, of_subject uuid, of_object uuid, before timestamptz, before_id uuid, most integer)
    returns table (id uuid, at timestamptz, actor_kind text, actor text, action text, subject_id uuid, objects uuid[],
        object_count integer, details jsonb)
    language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan
    as $$
    begin
        return query select event.id, event.at, event.actor_kind, event.actor, event.action, event.subject_id,
            event.objects[1:100], cardinality(event.objects), event.details - 'subjects'
        from audit_event event
        where current_setting('app.scope', true) = 'system' and event.at >= begins and event.at < ends
            and (of_action is null or event.action = of_action)
            and (of_kind is null or event.actor_kind = of_kind)
            and (of_actor is null or event.actor = of_actor)
            and (of_subject is null or event.subject_id = of_subject)
            and (of_object is null or event.objects @> array[of_object]
                and (event.subject_id is not null or cardinality(event.objects) <= 8))
            and (before is null or (event.at, event.id) < (before, before_id))
        order by event.at desc, event.id desc limit most;
    end $$;

-- Whether the transaction has recorded who made two subjects one, or two of one: an event that nobody takes back.
create or replace function is_recorded(decision text, subject uuid, other uuid) returns boolean language sql stable
    as $$
    select exists (select from audit_event event where event.action = is_recorded.decision
        and event.action in ('subjects-joined', 'subject-separated')
        and event.subject_id = is_recorded.subject and is_recorded.other = any(event.objects)
        and event.xmin = pg_current_xact_id()::xid)
    $$;

-- Of two subjects that staff joins: the mover, and whoever was joined to it before, becomes the receiver. The one place
-- that says so is written by the owner's hand, after the event that names who decided it.
create or replace function join_subjects(mover uuid, receiver uuid, at timestamptz) returns void language plpgsql
    security definer set search_path = public, pg_temp as $$
    declare
        callers_scope text := coalesce(current_setting('app.scope', true), '');
    begin
        perform set_config('app.scope', 'system', true);
        if mover = receiver or not is_recorded('subjects-joined', receiver, mover)
            or (select count(*) from data_subject where data_subject.id in (mover, receiver)) < 2 then
            raise insufficient_privilege using message = 'subjects are joined when it is recorded who joined them';
        end if;
        update subject_alias set subject_id = receiver where subject_id = mover;
        insert into subject_alias (alias, subject_id, joined_at) values (mover, receiver, at);
        perform set_config('app.scope', callers_scope, true);
    end $$;

-- Of a subject that staff separates: who was joined to it is a subject of its own again.
create or replace function separate_subject(subject uuid, joined uuid) returns void language plpgsql
    security definer set search_path = public, pg_temp as $$
    declare
        callers_scope text := coalesce(current_setting('app.scope', true), '');
    begin
        perform set_config('app.scope', 'system', true);
        if not is_recorded('subject-separated', subject, joined) then
            raise insufficient_privilege using message = 'a subject is separated when it is recorded who separated it';
        end if;
        delete from subject_alias former where former.subject_id = subject and former.alias = joined;
        perform set_config('app.scope', callers_scope, true);
    end $$;

-- Of subjects that staff joins or separates: everything, to the subject that the mover has become; or what was said as the
-- receiver, who is a subject of its own again; words: or as the mover, where the receiver alone said it.
create or replace function move_consent_log(mover uuid, receiver uuid, everything boolean, words boolean) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
    declare
        callers_scope text := coalesce(current_setting('app.scope', true), '');
    begin
        perform set_config('app.scope', 'system', true);
        if everything and not exists (
                select from subject_alias joined where joined.alias = mover and joined.subject_id = receiver)
            or not everything and (exists (select from subject_alias joined where joined.alias = receiver)
                or not exists (select from data_subject where data_subject.id = receiver)
                or words and not is_recorded('subject-separated', mover, receiver)) then
            raise insufficient_privilege using message = 'the consents of subjects move when these are joined or separated';
        end if;
        update consent_log set subject_id = receiver where subject_id = mover
            and (everything or said_as = receiver or words and said_as = mover);
        perform set_config('app.scope', callers_scope, true);
    end $$;

revoke all on function expire_access_log(timestamptz, integer) from public;
revoke all on function renew_hidden_look(uuid, date, date, text, text) from public;
revoke all on function expire_looks(timestamptz, integer) from public;
revoke all on function expire_consent_log(timestamptz, integer) from public;
revoke all on function move_consent_log(uuid, uuid, boolean, boolean) from public;
revoke all on function join_subjects(uuid, uuid, timestamptz) from public;
revoke all on function separate_subject(uuid, uuid) from public;
revoke all on function listed_audit_events(timestamptz, timestamptz, text, text, text, uuid, uuid, timestamptz, uuid, integer)
    from public;
grant execute on function expire_access_log(timestamptz, integer) to ${applicationRole};
grant execute on function renew_hidden_look(uuid, date, date, text, text) to ${applicationRole};
grant execute on function expire_looks(timestamptz, integer) to ${applicationRole};
grant execute on function expire_consent_log(timestamptz, integer) to ${applicationRole};
grant execute on function move_consent_log(uuid, uuid, boolean, boolean) to ${applicationRole};
grant execute on function join_subjects(uuid, uuid, timestamptz) to ${applicationRole};
grant execute on function separate_subject(uuid, uuid) to ${applicationRole};
grant execute on function listed_audit_events(timestamptz, timestamptz, text, text, text, uuid, uuid, timestamptz, uuid, integer)
    to ${applicationRole};
