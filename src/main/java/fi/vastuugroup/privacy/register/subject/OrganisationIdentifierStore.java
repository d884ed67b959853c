package fi.vastuugroup.privacy.register.subject;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.identifier.PepperedStore;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the keyed hashes of addresses and numbers that are an organisation's own (organisation_identifier), and
 * reads those that are held in plain (item). Nobody is known by them.
 */
@Singleton
class OrganisationIdentifierStore extends PepperedStore {

    private static final String TABLE = "organisation_identifier";

    private static final String CONTACT_POINTS = """
            select subject_id, (content ->> 'from')::date, coalesce((content ->> 'until')::date, date '9999-12-31'),
                content #>> '{organisation,email}', content #>> '{organisation,phone}'
            from item where subject_id = any($1) and category = 'organisations'
                and content #>> '{organisation,kind}' not in ('sole-trader', 'consumer')""";

    private static final String OF_SUBJECTS =
            "select hash, pepper_version, previous from organisation_identifier where subject_id = any($1)";

    private static final String REMOVE = """
            delete from organisation_identifier where subject_id = any($1)
            returning hash, pepper_version, previous""";

    /** Adds identifiers; of two roles that begin on the same day, the one that lasts longer counts. */
    private static final String ADD = """
            insert into organisation_identifier (subject_id, hash, from_on, until_on, pepper_version, previous)
            select distinct on (subject_id, hash, from_on) subject_id, hash, from_on, until_on, $6, previous
            from unnest($1::uuid[], $2::bytea[], $3::date[], $4::date[], $5::bytea[])
                as point(subject_id, hash, from_on, until_on, previous)
            order by subject_id, hash, from_on, until_on desc""";

    /** Leaves out what is known by a restricted person's role alone: it is stored only (Art. 18). */
    private static final String KNOWN = """
            select distinct hash from organisation_identifier known
            where hash = any($1) and from_on <= $2 and until_on >= $2
                and not exists (
                    select from active_restrictions(known.subject_id, 'contact-details', 'organisations'))""";

    private static final String OUTSIDE =
            "select count(*) from organisation_identifier where (pepper_version < $1 or pepper_version > $2)";

    private static final String WRAP = """
            with old as (
                select subject_id, hash, from_on from organisation_identifier where pepper_version = $1
                limit $2 for update skip locked),
            gone as (
                delete from organisation_identifier i using old
                where i.subject_id = old.subject_id and i.hash = old.hash and i.from_on = old.from_on returning i.*)
            insert into organisation_identifier (subject_id, hash, from_on, until_on, pepper_version, previous)
            select subject_id, hmac_sha256(hash, $3, $4), from_on, until_on, $5, hash from gone
            on conflict (subject_id, hash, from_on) do update
            set until_on = greatest(organisation_identifier.until_on, excluded.until_on)""";

    private static final String FORGET_PREVIOUS = """
            update organisation_identifier i set previous = null from (
                select subject_id, hash, from_on from organisation_identifier where previous is not null
                limit $1 for update skip locked) done
            where i.subject_id = done.subject_id and i.hash = done.hash and i.from_on = done.from_on""";

    private final Sql sql;
    private final Identifiers identifiers;

    OrganisationIdentifierStore(Sql sql, Identifiers identifiers) {
        super(sql, TABLE, OUTSIDE, WRAP);
        this.sql = sql;
        this.identifiers = identifiers;
    }

    /** What is an organisation's own in a subject's role, held in plain. */
    record ContactPoint(
            UUID subject,
            LocalDate from,
            LocalDate until,
            @Nullable String email,
            @Nullable String phone) {

        /** Leaves personal data out of logs. */
        @Override
        public String toString() {
            return "ContactPoint[" + from + "]";
        }
    }

    /** A hash to be stored, with the days on which the organisation is known by it. */
    record Known(UUID subject, IdentifierHash hash, LocalDate from, LocalDate until) {}

    /** Answers what the subjects' roles show of organisations that are legal persons. */
    Uni<List<ContactPoint>> contactPoints(Collection<UUID> subjects) {
        return sql.list(
                CONTACT_POINTS,
                Tuple.of((Object) subjects.toArray(UUID[]::new)),
                row -> new ContactPoint(
                        row.getUUID(0), row.getLocalDate(1), row.getLocalDate(2), row.getString(3), row.getString(4)));
    }

    /** Answers the hashes that the subjects' roles show. */
    Uni<List<IdentifierHash>> of(Collection<UUID> subjects) {
        return hashes(OF_SUBJECTS, subjects);
    }

    /** Stores what the subjects' roles show, in place of what was stored, and answers that. */
    Uni<List<IdentifierHash>> replace(Collection<UUID> subjects, List<Known> known) {
        return hashes(REMOVE, subjects)
                .call(() -> known.isEmpty() ? Uni.createFrom().voidItem() : add(known));
    }

    private Uni<List<IdentifierHash>> hashes(String statement, Collection<UUID> subjects) {
        return sql.list(
                statement,
                Tuple.of((Object) subjects.toArray(UUID[]::new)),
                row -> identifiers.stored(row.get(Buffer.class, 0), row.getShort(1), row.get(Buffer.class, 2)));
    }

    private Uni<Void> add(List<Known> known) {
        return sql.execute(
                        ADD,
                        Tuple.of(
                                known.stream().map(Known::subject).toArray(UUID[]::new),
                                known.stream()
                                        .map(point -> point.hash().value())
                                        .toArray(Buffer[]::new),
                                known.stream().map(Known::from).toArray(LocalDate[]::new),
                                known.stream().map(Known::until).toArray(LocalDate[]::new),
                                known.stream()
                                        .map(point -> point.hash().older())
                                        .toArray(Buffer[]::new),
                                identifiers.pepperVersion()))
                .replaceWithVoid();
    }

    /** Answers those of the values by which an organisation is known on a day. */
    Uni<List<Buffer>> knownOn(LocalDate day, Buffer[] hashes) {
        return sql.list(KNOWN, Tuple.of(hashes, day), row -> row.get(Buffer.class, 0));
    }

    @Override
    public Uni<Integer> forgetPrevious(int limit) {
        return sql.execute(FORGET_PREVIOUS, Tuple.of(limit)).map(rows -> rows.rowCount());
    }
}
