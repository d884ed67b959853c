-- Who did what and who looked at whom. The application only adds to it; what is older than its time goes by the functions
-- expire_access_log and expire_looks, which it may only start and which keep the owner's period.

-- What was done to what, by whom: opaque ids only, no personal data.
create table audit_event (
    id          uuid primary key default uuidv7(),
    at          timestamptz not null,
    actor_kind  text not null,
    actor       text not null,
    action      text not null,
    subject_id  uuid,
    objects     uuid[] not null default '{}',
    details     jsonb not null default '{}'
);

-- Who but the subject looked at what, and why (invariant 10). What a subject sees of it is said in V5__register.sql, for
-- whom it was joined with counts too.
create table access_log (
    subject_id   uuid not null,
    id           uuid not null default uuidv7(),
    at           timestamptz not null,
    viewer_kind  text not null,
    -- Of staff the subject sees the role and the unit; who it was is kept for internal accountability.
    viewer       text not null,
    viewer_role  text,
    viewer_unit  text,
    purpose      text not null,
    operation    text not null,
    -- Of a look that an authority's order demands: the Helsinki date from which it is on its subject's log; else null.
    shown_from   date,
    -- That order, by its number and date, and the provision by which its subject is not told before.
    order_reference   text,
    not_shown_ground  text,
    primary key (subject_id, at, id),
    check (num_nulls(shown_from, order_reference, not_shown_ground) in (0, 3))
);

-- One durable record for the answer set of a check, written before the answer; the subjects' entries are derived from it.
create table look (
    id           uuid primary key,
    at           timestamptz not null,
    viewer_kind  text not null,
    viewer       text not null,
    purpose      text not null,
    operation    text not null,
    -- Keyed hashes of 32 bytes, one after another; emptied when the entries are derived.
    identifiers  bytea not null,
    derived_at   timestamptz
);

-- How many identifiers a partner's checks asked about in each hour, and how many belonged to nobody: a flood of those is
-- somebody who tries numbers out.
create table look_tally (
    viewer       text not null,
    hour         timestamptz not null,
    identifiers  bigint not null,
    unmatched    bigint not null,
    primary key (viewer, hour)
);

-- A look is derived once: its identifiers go with that, and by nothing else.
create function forget_identifiers() returns trigger language plpgsql as $$
    begin
        if old.derived_at is not null then
            raise insufficient_privilege using message = 'the look is derived already';
        end if;
        new.identifiers := '';
        return new;
    end $$;
create trigger derived_looks_forget before update of derived_at on look
    for each row execute function forget_identifiers();

-- Few: whether a join or a separation is recorded is asked before it is made (R__functions.sql).
create index audit_event_joins on audit_event (subject_id) where action in ('subjects-joined', 'subject-separated');
-- The officer's list (listed_audit_events): newest first, of all or limited by one thing. What was done to the records of
-- many at once is not indexed by them, so that a source's delivery and a retention run write one entry and not thousands.
create index audit_event_at on audit_event (at, id);
create index audit_event_action on audit_event (action, at, id);
create index audit_event_actor_kind on audit_event (actor_kind, at, id);
create index audit_event_actor on audit_event (actor, at, id);
create index audit_event_subject on audit_event (subject_id, at, id) where subject_id is not null;
create index audit_event_objects on audit_event using gin (objects)
    where subject_id is not null or cardinality(objects) <= 8;
create index access_log_at on access_log (at);
create index access_log_staff on access_log (at, id) where viewer_kind = 'staff';
create index access_log_member_of_staff on access_log (viewer, at, id) where viewer_kind = 'staff';
create index access_log_hidden on access_log (at, id) where shown_from is not null;
create unique index access_log_hidden_id on access_log (id) where shown_from is not null;
create index look_pending on look (id) where derived_at is null;
create index look_derived on look (at) where derived_at is not null;
create index look_tally_hour on look_tally (hour);

-- The application reads audit events by listed_audit_events alone (R__functions.sql).
grant insert on audit_event to ${applicationRole};
grant select, insert on access_log, look to ${applicationRole};
grant update (derived_at) on look to ${applicationRole};
grant select, insert, update, delete on look_tally to ${applicationRole};

-- Contents stay out of the planner's statistics, where no erasure reaches them (Art. 17): analyze keeps samples of values.
alter table audit_event alter column details set statistics 0;
alter table access_log alter column order_reference set statistics 0, alter column not_shown_ground set statistics 0;
