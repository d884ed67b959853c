-- Choices of a login that is tied to no subject, for its own verified address.
create table address_prohibition (
    identifier   bytea not null,
    channel      text not null,
    scope        text not null,
    state        text not null check (state in ('prohibited', 'no-choice', 'consented')),
    recorded_at  timestamptz not null,
    -- The wording that was consented to (Art. 7(1)).
    wording      text,
    primary key (identifier, channel, scope)
);

-- The projection that checks read: two bits for each channel x scope (prohibition.DecisionMask), for the controller and
-- for partners; `named` holds the partners that differ because a consent names them.
create table marketing_decision (
    identifier  bytea primary key,
    controller  bigint not null,
    partners    bigint not null,
    named       jsonb
);
