-- The two roles of the portal, for a database administrator to run once per database (psql -f roles.sql).
-- The owner migrates the schema; the application only works in it. Passwords are set by the administrator.
create role privacy_owner login;
create role privacy_app login;

-- A statement, a lock or a forgotten transaction of the application never lasts longer than these.
alter role privacy_app set statement_timeout = '30s';
alter role privacy_app set lock_timeout = '10s';
alter role privacy_app set idle_in_transaction_session_timeout = '30s';
