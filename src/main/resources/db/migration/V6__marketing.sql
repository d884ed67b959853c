-- Direct marketing: what people choose, what follows from it for a check, and what they said and when.

-- Choices for an address or number rather than a subject: of a login that is tied to none, for its own verified address, and
-- the prohibitions of persons who were erased.
create table address_choice (
    identifier      bytea not null,
    channel         text not null,
    scope           text not null,
    state           text not null check (state in ('prohibited', 'no-choice', 'consented')),
    recorded_at     timestamptz not null,
    -- The wording that was consented to (Art. 7(1)).
    wording         text,
    pepper_version  smallint not null default 1,
    primary key (identifier, channel, scope)
);

-- The projection that checks read: two bits for each channel and scope, for the controller and for partners.
create table marketing_decision (
    identifier      bytea primary key,
    controller      bigint not null,
    partners        bigint not null,
    -- The partners that differ because a consent names them.
    named           jsonb,
    pepper_version  smallint not null default 1
);

-- What was agreed to and taken back (Art. 7(1)), only ever added to: ids and codes, nothing that names a person.
create table consent_log (
    id          uuid primary key default uuidv7(),
    subject_id  uuid not null,
    -- As whom it was said, if that subject was joined to another later.
    said_as     uuid not null,
    marketer    text not null,
    purpose     text not null default 'marketing' check (purpose in ('marketing', 'web-analytics')),
    -- Of consents to marketing alone.
    channel     text,
    scope       text,
    event       text not null check (event in ('given', 'withdrawn')),
    wording     text not null,
    how         text not null check (how in ('portal', 'unsubscribe', 'objection', 'double-opt-in', 'source')),
    at          timestamptz not null,
    check ((purpose = 'marketing') = (channel is not null and scope is not null))
);

-- That a partner reported an objection, and when: nothing about whom it was.
create table reported_objection (
    id           uuid primary key default uuidv7(),
    partner      text not null,
    -- The partner's own, opaque.
    reference    text,
    received_at  timestamptz not null,
    recorded_at  timestamptz not null
);

-- By which identifier, as long as the objection has still to reach the person's other addresses and numbers
-- (src/docs/decisions/0025).
create table pending_objection (
    report          uuid primary key references reported_objection on delete cascade,
    identifier      bytea not null,
    -- A row lives for a day: it is read by its own version, and never wrapped.
    pepper_version  smallint not null,
    channels        text[] not null,
    scopes          text[] not null,
    -- Whether anything was not prohibited before of which those who received the identifier have still to be told.
    news            boolean not null,
    due_at          timestamptz not null
);

-- Subscriptions that came from outside the portal and wait for the confirmation of the address.
create table pending_subscription (
    id              uuid primary key default uuidv7(),
    list            text not null,
    identifier      bytea not null,
    -- A row lives for days: it is read by its own version, and never wrapped.
    pepper_version  smallint not null default 1,
    wording         text not null,
    -- Who is told, by which reference of its own.
    receiver        text not null,
    reference       text not null,
    asked_at        timestamptz not null,
    expires_at      timestamptz not null,
    confirmed_at    timestamptz
);

-- What others can cause, mails and notifications, by day: about subjects by their id, about addresses by their keyed hash.
create table daily_limit (
    kind    text not null,
    key     bytea not null,
    on_day  date not null,
    taken   smallint not null,
    primary key (kind, key, on_day)
);

-- The sealed tokens of links in text messages, under the SHA-256 of an id that the message alone has.
create table short_link (
    key      bytea primary key,
    token    text not null,
    made_at  timestamptz not null
);

create index short_link_at on short_link (made_at);
create index address_choice_ended on address_choice (recorded_at) where state <> 'prohibited';
create index consent_log_subject on consent_log (subject_id, at);
create index consent_log_withdrawn on consent_log (at) where event = 'withdrawn';
create index reported_objection_at on reported_objection (recorded_at);
create index pending_objection_due on pending_objection (due_at, report);
create index pending_objection_news on pending_objection (report) where news;
create index pending_subscription_expiry on pending_subscription (expires_at);
create index daily_limit_day on daily_limit (on_day);

-- What is left under an old pepper (src/docs/decisions/0014).
create index address_choice_pepper on address_choice (pepper_version);
create index marketing_decision_pepper on marketing_decision (pepper_version);

grant select, insert, update, delete on
    address_choice, marketing_decision, reported_objection, pending_objection, pending_subscription, daily_limit, short_link
    to ${applicationRole};
-- What else is done to it goes by the functions expire_consent_log and move_consent_log.
grant select, insert on consent_log to ${applicationRole};

call show_own_rows_only('consent_log');

-- Contents stay out of the planner's statistics, where no erasure reaches them (Art. 17): analyze keeps samples of values.
alter table marketing_decision alter column named set statistics 0;
alter table reported_objection alter column reference set statistics 0;
alter table short_link alter column token set statistics 0;
alter table pending_subscription alter column reference set statistics 0;
