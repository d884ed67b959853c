-- Copies of what is held about persons that are being taken: a row as long as one is, with nothing of what is in it.

create table running_copy (
    subject_id  uuid not null,
    -- The person, or staff for them.
    taker       text not null check (taker in ('subject', 'staff')),
    id          uuid not null,
    -- Until then nobody else takes one; moved on while it is written, so that it ends by itself with its process.
    until       timestamptz not null,
    primary key (subject_id, taker)
);

grant select, insert, update, delete on running_copy to ${applicationRole};

call show_own_rows_only('running_copy');
