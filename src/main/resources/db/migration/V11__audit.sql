-- Of a look by staff the subject sees the role and the unit; who it was stays in `viewer`, for internal accountability.
alter table access_log add viewer_unit text;
