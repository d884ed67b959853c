-- What staff does with data subjects: finding, blocks with their reasons and the notice before lifting, joining.

-- By name, without regard to case. A generated column, for under row-level security only comparisons of plain columns
-- reach an index: functions that might leak are evaluated after the policy.
alter table item
    add family_key text collate "C" generated always as (case when category = 'contact-details'
        then casefold(normalize(content ->> 'familyName', nfc) collate "pg_unicode_fast") end) stored,
    add given_key text collate "C" generated always as (case when category = 'contact-details'
        then casefold(normalize(content ->> 'givenName', nfc) collate "pg_unicode_fast") end) stored,
    -- The source's own id of the person whom the item came with, so that joined persons can be separated again. Of what
    -- the subject stated in the portal: the subject whom they stated it as, if that one was joined to another.
    add source_person_id text,
    -- Why staff withholds or shows the item, in their words.
    add withheld_note text;
create index item_name on item (family_key, given_key) where family_key is not null;

alter table item_block
    -- In staff's words.
    add reason text,
    add placed_by text,
    add review_on date,
    -- A hold ordered by an authority, of which the subject is not told before this day.
    add not_shown_until date,
    -- Art. 18(3): the subject is told before the restriction is lifted; the day on which it is, and how they are told.
    add lift_on date,
    add lift_reason text,
    add lift_notice text check (lift_notice in ('email', 'post')),
    add lift_notice_sent_at timestamptz,
    -- The mail while nobody knows whether it goes; one that is given up makes a letter of the notice.
    add lift_notice_mail uuid,
    add lifted_by text,
    -- The subject, joined to the present one, whose block it was.
    add joined_from uuid;
create index item_block_lifting on item_block (lift_on) where lift_on is not null and lifted_at is null;
create index item_block_lift_mail on item_block (lift_notice_mail) where lift_notice_mail is not null;
create index item_block_kind on item_block (kind, id) where lifted_at is null;

alter table subject_source add joined_from uuid;

-- A link that staff made on evidence of their own is not checked against addresses.
alter table subject_login
    add id uuid not null default uuidv7() unique,
    add made_by_staff boolean not null default false,
    add joined_from uuid;

-- Logins that staff took from a subject: no address links them again.
create table subject_login_barred (
    issuer      text not null,
    sub         text not null,
    subject_id  uuid not null references data_subject on delete cascade,
    barred_at   timestamptz not null,
    primary key (issuer, sub, subject_id)
);

-- Subjects that were joined to another; what was logged about them stays under their own ids.
create table subject_alias (
    alias       uuid primary key,
    subject_id  uuid not null references data_subject on delete cascade,
    joined_at   timestamptz not null
);
create index subject_alias_subject on subject_alias (subject_id);

-- Whether persons of this subject were separated from it: ingestion then looks its persons up again under the lock.
alter table data_subject add separated boolean not null default false;

-- Why staff linked, joined or separated, in their words.
create table subject_decision (
    subject_id  uuid not null references data_subject on delete cascade,
    id          uuid not null default uuidv7(),
    action      text not null,
    reason      text not null,
    decided_by  text not null,
    decided_at  timestamptz not null,
    primary key (subject_id, id)
);

grant select, insert, update, delete on subject_decision, subject_login_barred, subject_alias to ${applicationRole};

alter table subject_decision enable row level security;
alter table subject_decision force row level security;
alter table subject_login_barred enable row level security;
alter table subject_login_barred force row level security;
alter table subject_alias enable row level security;
alter table subject_alias force row level security;
create policy own_or_system on subject_decision
    using ((select current_setting('app.scope', true)) = 'system' or subject_id = (select nullif(current_setting('app.subject', true), '')::uuid));
create policy own_or_system on subject_login_barred
    using ((select current_setting('app.scope', true)) = 'system' or subject_id = (select nullif(current_setting('app.subject', true), '')::uuid));
create policy own_or_system on subject_alias
    using ((select current_setting('app.scope', true)) = 'system' or subject_id = (select nullif(current_setting('app.subject', true), '')::uuid));

-- Who was joined sees the looks at both.
alter policy own_or_system on access_log
    using ((select current_setting('app.scope', true)) = 'system'
        or subject_id = (select nullif(current_setting('app.subject', true), '')::uuid)
        or subject_id in (select alias from subject_alias));
