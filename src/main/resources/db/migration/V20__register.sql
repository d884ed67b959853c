-- Rotation of the pepper (src/docs/decisions/0014): each keyed hash says which pepper it was made with, and is wrapped by
-- the next one. The indexes find what is left; without a rotation all rows have one version, which they hold compactly.

-- While a rotation is under way, the value of before: what is found by a row of the new version must find rows of the old
-- one as well, and a hash cannot be unwrapped. Emptied afterwards.
alter table subject_identifier add column previous bytea;
create index subject_identifier_previous on subject_identifier (subject_id) where previous is not null;
create index subject_identifier_pepper on subject_identifier (pepper_version);

alter table subject_login add column pepper_version smallint not null default 1;
create index subject_login_pepper on subject_login (pepper_version);

alter table tombstone add column pepper_version smallint not null default 1;
create index tombstone_pepper on tombstone (pepper_version);

alter table ended_login add column pepper_version smallint not null default 1;
