-- Rotation of the pepper, as in V20.
alter table address_prohibition add column pepper_version smallint not null default 1;
create index address_prohibition_pepper on address_prohibition (pepper_version);

alter table marketing_decision add column pepper_version smallint not null default 1;
create index marketing_decision_pepper on marketing_decision (pepper_version);

-- Lives for days: read by its own version, and never wrapped.
alter table pending_subscription add column pepper_version smallint not null default 1;
