-- Rotation of the pepper, as in V20. The ledger's own record of the hash is shown by nothing and found by nothing later
-- but a repetition of the request that made it.
alter table disclosure add column pepper_version smallint not null default 1;
create index disclosure_pepper on disclosure (pepper_version) where identifier is not null;

alter table disclosed_identifier add column pepper_version smallint not null default 1;
create index disclosed_identifier_pepper on disclosed_identifier (pepper_version);
