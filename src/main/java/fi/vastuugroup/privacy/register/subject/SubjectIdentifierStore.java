package fi.vastuugroup.privacy.register.subject;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the keyed hashes by which subjects are known (subject_identifier), and reads the addresses and numbers
 * that are held in plain (item).
 */
@ApplicationScoped
class SubjectIdentifierStore {

    private static final String CONTACT_POINTS = """
            select subject_id, category, content ->> 'email', content ->> 'phone', content ->> 'workEmail',
                content ->> 'workPhone',
                case when content #>> '{organisation,kind}' in ('sole-trader', 'consumer')
                    then content #>> '{organisation,email}' end,
                case when content #>> '{organisation,kind}' in ('sole-trader', 'consumer')
                    then content #>> '{organisation,phone}' end,
                (content ->> 'until')::date
            from item where subject_id = any($1) and category in ('contact-details', 'organisations')
            order by category""";

    /**
     * Adds identifiers, or makes them current again; one that comes back is known since before. A stored hash stays as
     * it is: only the rotation's job changes the pepper of a row.
     */
    private static final String UPSERT = """
            with back as (
                delete from former_identifier f using unnest($1::uuid[], $2::bytea[]) as point(subject_id, hash)
                where f.subject_id = point.subject_id and f.hash = point.hash
                returning f.subject_id, f.hash, coalesce(f.known_since, '-infinity') as known_since, f.confirmed_at)
            insert into subject_identifier (subject_id, hash, kind, contact, current, pepper_version, previous, work_until,
                known_since, confirmed_at)
            select subject_id, hash, kind, contact, true, $5, previous, work_until,
                nullif(coalesce(back.known_since, $8), '-infinity'), back.confirmed_at
            from unnest($1::uuid[], $2::bytea[], $3::text[], $4::text[], $6::bytea[], $7::date[])
                as point(subject_id, hash, kind, contact, previous, work_until) left join back using (subject_id, hash)
            on conflict (subject_id, hash) do update
            set kind = excluded.kind, contact = excluded.contact, current = true, work_until = excluded.work_until
            where not subject_identifier.current or subject_identifier.contact <> excluded.contact
                or subject_identifier.work_until is distinct from excluded.work_until""";

    /** Retires identifiers; each is remembered for objections ({@link FormerIdentifierStore}). */
    private static final String RETIRE = """
            with retired as (
                update subject_identifier s set current = false
                where subject_id = any($1) and current and not exists (
                    select from unnest($2::uuid[], $3::bytea[]) as point(subject_id, hash)
                    where point.subject_id = s.subject_id and point.hash = s.hash)
                returning subject_id, hash, kind, contact, pepper_version, known_since, confirmed_at)
            insert into former_identifier
                (subject_id, hash, kind, contact, pepper_version, known_since, confirmed_at, retired_at)
            select subject_id, hash, kind, contact, pepper_version, known_since, confirmed_at, $4 from retired
            on conflict (subject_id, hash) do update set retired_at = excluded.retired_at""";

    /** Leaves out a mailbox that was taken from the subject and not given back: it confirms nothing. */
    private static final String CONFIRM = """
            update subject_identifier set confirmed_at = $3
            where subject_id = $1 and hash = any($2) and current and confirmed_at is null and not exists (
                select from subject_login_barred taken where taken.subject_id = $1 and taken.login = any($2)
                    and (taken.given_back_at is null or taken.given_back_at < taken.barred_at))""";

    private static final String DISPROVE = """
            with former as (
                update former_identifier set confirmed_at = null
                where subject_id = $1 and hash = any($2) and confirmed_at is not null)
            update subject_identifier set confirmed_at = null
            where subject_id = $1 and hash = any($2) and confirmed_at is not null""";

    private static final String DISPROVED = """
            select 1 from subject_login_barred where subject_id = $1 and login = any($2)
                and (given_back_at is null or given_back_at < barred_at) limit 1""";

    private static final String FORGET = """
            delete from subject_identifier s where subject_id = any($1) and not current
                and not exists (select from item i where i.subject_id = s.subject_id
                    and i.category = 'marketing-prohibitions' and i.ended_on is null)
                and not exists (select from active_restrictions(s.subject_id, 'contact-details'))""";

    private static final String OF_SUBJECTS = """
            select subject_id, hash, pepper_version, previous from subject_identifier where subject_id = any($1)
            order by current""";

    private static final String SUBJECTS =
            "select distinct hash, subject_id from subject_identifier where hash = any($1)";

    private static final String KNOWN_BY = """
            select subject_id, hash from subject_identifier where subject_id = any($1)
            union all select subject_id, hash from former_identifier where subject_id = any($1)""";

    private static final String OWNERS = """
            select known.hash, known.subject_id,
                exists (select from active_restrictions(known.subject_id, 'contact-details', 'organisations'))
            from subject_identifier known where known.hash = any($1) and known.current""";

    private final Sql sql;

    SubjectIdentifierStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * An address or number that is held in plain.
     *
     * @param field the field that it stands in, such as {@code workEmail}, or {@code organisation.email} of a sole
     *     trader's or consumer's own relation
     * @param work whether it is held in a contact role
     * @param until the role's last day; null where it has none
     */
    record ContactPoint(
            UUID subject,
            String field,
            String value,
            boolean work,
            @Nullable LocalDate until) {

        boolean isEmail() {
            return field.equals("email") || field.equals("workEmail") || field.equals("organisation.email");
        }

        /** Leaves personal data out of logs. */
        @Override
        public String toString() {
            return "ContactPoint[" + field + "]";
        }
    }

    /** A hash as its row has it. */
    record Stored(
            UUID subject,
            Buffer hash,
            short pepperVersion,
            @Nullable Buffer previous) {}

    /** A hash to be stored, under the pepper that is written. */
    record Current(
            UUID subject,
            Buffer hash,
            String kind,
            String contact,
            @Nullable Buffer previous,
            @Nullable LocalDate workUntil) {}

    /** One of the values that a subject's row may have. */
    record Form(UUID subject, Buffer value) {}

    /** A subject who has the identifier in plain; whether its contact data is restricted (Art. 18). */
    record Owner(Buffer hash, UUID subject, boolean restricted) {}

    /** Answers the addresses and numbers of subjects, those of contact details first. */
    Uni<List<ContactPoint>> contactPoints(Collection<UUID> subjects) {
        List<ContactPoint> points = new ArrayList<>();
        return sql.execute(CONTACT_POINTS, Tuple.of((Object) subjects.toArray(UUID[]::new)))
                .invoke(rows -> rows.forEach(row -> {
                    addPoint(points, row, "email", row.getString(2));
                    addPoint(points, row, "phone", row.getString(3));
                    addPoint(points, row, "workEmail", row.getString(4));
                    addPoint(points, row, "workPhone", row.getString(5));
                    addPoint(points, row, "organisation.email", row.getString(6));
                    addPoint(points, row, "organisation.phone", row.getString(7));
                }))
                .replaceWith(points);
    }

    private static void addPoint(List<ContactPoint> points, Row row, String field, @Nullable String value) {
        if (value != null) {
            points.add(new ContactPoint(
                    row.getUUID(0), field, value, "organisations".equals(row.getString(1)), row.getLocalDate(8)));
        }
    }

    /** Answers the hashes by which subjects are known, for objections at least: those of former addresses included. */
    Uni<List<Form>> knownBy(Collection<UUID> subjects) {
        return sql.list(
                KNOWN_BY,
                Tuple.of((Object) subjects.toArray(UUID[]::new)),
                row -> new Form(row.getUUID(0), row.get(Buffer.class, 1)));
    }

    /** Answers all hashes of subjects, the current ones last. */
    Uni<List<Stored>> of(Collection<UUID> subjects) {
        return sql.list(
                OF_SUBJECTS,
                Tuple.of((Object) subjects.toArray(UUID[]::new)),
                row -> new Stored(row.getUUID(0), row.get(Buffer.class, 1), row.getShort(2), row.get(Buffer.class, 3)));
    }

    /** Answers whom hashes belong to, those no longer held in plain included. */
    Uni<List<Form>> subjects(Buffer[] hashes) {
        return sql.list(SUBJECTS, Tuple.of((Object) hashes), row -> new Form(row.getUUID(1), row.get(Buffer.class, 0)));
    }

    /** Answers whose hashes are held in plain; one that is not is nobody's any more for this. */
    Uni<List<Owner>> owners(Buffer[] hashes) {
        return sql.list(
                OWNERS,
                Tuple.of((Object) hashes),
                row -> new Owner(row.get(Buffer.class, 0), row.getUUID(1), row.getBoolean(2)));
    }

    Uni<Void> makeCurrent(List<Current> identifiers, short pepperVersion, Instant now) {
        return sql.execute(
                        UPSERT,
                        Tuple.of(
                                        identifiers.stream()
                                                .map(Current::subject)
                                                .toArray(UUID[]::new),
                                        identifiers.stream().map(Current::hash).toArray(Buffer[]::new),
                                        identifiers.stream().map(Current::kind).toArray(String[]::new),
                                        identifiers.stream()
                                                .map(Current::contact)
                                                .toArray(String[]::new),
                                        pepperVersion,
                                        identifiers.stream()
                                                .map(Current::previous)
                                                .toArray(Buffer[]::new))
                                .addValue(identifiers.stream()
                                        .map(Current::workUntil)
                                        .toArray(LocalDate[]::new))
                                .addValue(now.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    /** Retires the current hashes of subjects but these. */
    Uni<Void> retireOthers(Collection<UUID> subjects, List<Form> current, Instant now) {
        return sql.execute(
                        RETIRE,
                        Tuple.of(
                                subjects.toArray(UUID[]::new),
                                current.stream().map(Form::subject).toArray(UUID[]::new),
                                current.stream().map(Form::value).toArray(Buffer[]::new),
                                now.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    /** Notes that nobody confirmed a hash, current or not; false where nothing changed of one that is looked at. */
    Uni<Boolean> disprove(UUID subject, Buffer[] forms) {
        return sql.execute(DISPROVE, Tuple.of(subject, forms)).map(rows -> rows.rowCount() > 0);
    }

    /** Answers whether the address was taken from the subject, as one whose mailbox somebody else reads. */
    Uni<Boolean> isDisproved(UUID subject, Buffer[] forms) {
        return sql.one(DISPROVED, Tuple.of(subject, forms), row -> true).map(Optional::isPresent);
    }

    /** Notes that the person confirmed a current hash; false where nothing changed. */
    Uni<Boolean> confirm(UUID subject, Buffer[] forms, Instant at) {
        return sql.execute(CONFIRM, Tuple.of(subject, forms, at.atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.rowCount() > 0);
    }

    /** Deletes the former hashes of those subjects who have neither a prohibition nor a restriction to be carried on. */
    Uni<Void> forgetUnneeded(Collection<UUID> subjects) {
        return sql.execute(FORGET, Tuple.of((Object) subjects.toArray(UUID[]::new)))
                .replaceWithVoid();
    }
}
